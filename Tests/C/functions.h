/* SPDX-License-Identifier: Apache-2.0
 *
 * The functions of vmfa.h as a table: what can be done with one, can be done with all. */
#ifndef FUNCTIONS_H
#define FUNCTIONS_H

/* The functions, their parameters as the header names them, and how they are called. Before each name stands its kind:
 *   t text           T text or NULL
 *   a account        u user      d device     p phone    s session    v server
 *   D device or 0    x principal              X principal or 0         h any handle
 *   n number
 *   o text out       O handle out             N number out            M number out or NULL
 *   b bytes out      l their length           ! problem or NULL */
#define FUNCTIONS(F)                                                                                                    \
  F(vmfa_close, "h handle", v[0].handle)                                                                                \
  F(vmfa_secret_new, "o secret ! problem", v[0].text_out, v[1].text_out)                                                \
  F(vmfa_code, "t secret n at_ms o code ! problem", v[0].text, v[1].number, v[2].text_out, v[3].text_out)               \
  F(vmfa_pair, "t secret n at_ms o first o second ! problem", v[0].text, v[1].number, v[2].text_out, v[3].text_out,     \
    v[4].text_out)                                                                                                      \
  F(vmfa_verify, "t secret t code n at_ms n window n after M step M offset ! problem", v[0].text, v[1].text,            \
    v[2].number, (uint32_t)v[3].number, v[4].number, v[5].number_out, v[6].number_out, v[7].text_out)                   \
  F(vmfa_verify_pair, "t secret t first t second n at_ms n search n after M step M offset ! problem", v[0].text,        \
    v[1].text, v[2].text, v[3].number, (uint32_t)v[4].number, v[5].number, v[6].number_out, v[7].number_out,            \
    v[8].text_out)                                                                                                      \
  F(vmfa_account_new, "T options O account ! problem", v[0].text, v[1].handle_out, v[2].text_out)                       \
  F(vmfa_account_reset, "a account ! problem", v[0].handle, v[1].text_out)                                              \
  F(vmfa_clock_now, "a account N now_ms", v[0].handle, v[1].number_out)                                                 \
  F(vmfa_clock_set, "a account n now_ms ! problem", v[0].handle, v[1].number, v[2].text_out)                            \
  F(vmfa_clock_advance, "a account n by_ms ! problem", v[0].handle, v[1].number, v[2].text_out)                         \
  F(vmfa_self_managed_mfa_policy, "o policy", v[0].text_out)                                                            \
  F(vmfa_user_new, "a account t name T policy O user ! problem", v[0].handle, v[1].text, v[2].text, v[3].handle_out,    \
    v[4].text_out)                                                                                                      \
  F(vmfa_user_find, "a account t name O user ! problem", v[0].handle, v[1].text, v[2].handle_out, v[3].text_out)        \
  F(vmfa_user_put_policy, "u user t policy_name t policy ! problem", v[0].handle, v[1].text, v[2].text, v[3].text_out)  \
  F(vmfa_credentials, "x principal o credentials ! problem", v[0].handle, v[1].text_out, v[2].text_out)                 \
  F(vmfa_device_new, "u user T name X as O device ! problem", v[0].handle, v[1].text, v[2].handle, v[3].handle_out,     \
    v[4].text_out)                                                                                                      \
  F(vmfa_device_find, "a account t serial_number O device ! problem", v[0].handle, v[1].text, v[2].handle_out,          \
    v[3].text_out)                                                                                                      \
  F(vmfa_device_serial_number, "d device o serial_number", v[0].handle, v[1].text_out)                                  \
  F(vmfa_device_seed, "d device o seed", v[0].handle, v[1].text_out)                                                    \
  F(vmfa_device_qr_png, "d device b png l length", v[0].handle, v[1].bytes_out, v[2].length_out)                        \
  F(vmfa_device_enable, "d device u user t first t second X as ! problem", v[0].handle, v[1].handle, v[2].text,         \
    v[3].text, v[4].handle, v[5].text_out)                                                                              \
  F(vmfa_device_resync, "d device u user t first t second X as ! problem", v[0].handle, v[1].handle, v[2].text,         \
    v[3].text, v[4].handle, v[5].text_out)                                                                              \
  F(vmfa_device_deactivate, "d device u user X as ! problem", v[0].handle, v[1].handle, v[2].handle, v[3].text_out)     \
  F(vmfa_device_delete, "d device x as ! problem", v[0].handle, v[1].handle, v[2].text_out)                             \
  F(vmfa_phone_new, "d device O phone ! problem", v[0].handle, v[1].handle_out, v[2].text_out)                          \
  F(vmfa_phone_set_drift, "p phone n ahead_ms", v[0].handle, v[1].number)                                               \
  F(vmfa_phone_code, "p phone o code ! problem", v[0].handle, v[1].text_out, v[2].text_out)                             \
  F(vmfa_phone_pair, "p phone o first o second ! problem", v[0].handle, v[1].text_out, v[2].text_out, v[3].text_out)    \
  F(vmfa_session_new, "u user D device T code n duration_s O session ! problem", v[0].handle, v[1].handle, v[2].text,   \
    (int32_t)v[3].number, v[4].handle_out, v[5].text_out)                                                               \
  F(vmfa_session_of_role, "x principal t role_arn t session_name D device T code n duration_s O session ! problem",     \
    v[0].handle, v[1].text, v[2].text, v[3].handle, v[4].text, (int32_t)v[5].number, v[6].handle_out, v[7].text_out)    \
  F(vmfa_session_find, "a account t access_key_id t session_token O session ! problem", v[0].handle, v[1].text,         \
    v[2].text, v[3].handle_out, v[4].text_out)                                                                          \
  F(vmfa_call, "x principal t service t action T parameters o answer ! problem", v[0].handle, v[1].text, v[2].text,     \
    v[3].text, v[4].text_out, v[5].text_out)                                                                            \
  F(vmfa_decide, "x principal t action T resource T context T resource_policy o decision ! problem", v[0].handle,       \
    v[1].text, v[2].text, v[3].text, v[4].text, v[5].text_out, v[6].text_out)                                           \
  F(vmfa_server_start, "a account n port O server ! problem", v[0].handle, (uint16_t)v[1].number, v[2].handle_out,      \
    v[3].text_out)                                                                                                      \
  F(vmfa_server_info, "v server o info", v[0].handle, v[1].text_out)                                                    \
  F(vmfa_server_stop, "v server", v[0].handle)

#endif
