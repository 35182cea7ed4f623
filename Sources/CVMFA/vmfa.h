/* SPDX-License-Identifier: Apache-2.0
 *
 * vmfa: a virtual MFA device and the AWS that checks it, for test suites in C and in whatever can call C.
 *
 *     vmfa_account aws;
 *     vmfa_user alice;
 *     char *why;
 *     vmfa_account_new(NULL, &aws, NULL);
 *     vmfa_user_new(aws, "alice", NULL, &alice, NULL);
 *     if (vmfa_decide(alice, "s3:ListAllMyBuckets", NULL, NULL, NULL, &why, NULL) == VMFA_REFUSED) puts(why);
 *     vmfa_free(why);
 *     vmfa_close(alice);
 *     vmfa_close(aws);
 *
 * Handles. Accounts, users, devices, phones, sessions and servers are 64-bit numbers. vmfa_close() gives one back, and
 * each keeps what it needs: a user stays usable when its account's handle is closed. A number that is no handle, was
 * closed, or is of another kind answers VMFA_BAD_HANDLE, whatever the number is. Zero never is a handle.
 *
 * Status. Every function that can fail returns one. Its results are set to NULL or zero first, and to values when it
 * returns VMFA_OK. vmfa_decide() has one for a denial too, which is an answer and no problem. The last parameter of most,
 * `problem`, may be NULL; otherwise it gets NULL when all is well, and else one line of JSON that says what is wrong:
 * {"message": "…"} and, when AWS's rules refuse it, {"code": "AccessDenied", "status": 403, "message": "…", "detail": "…"}.
 * Of these the first three are AWS's to the letter; the last, where it is there, says what AWS does not, such as the
 * statement that denied. Handles of different accounts do not go together: VMFA_BAD_ARGUMENT.
 *
 * Text. What goes in is UTF-8 that ends with a zero byte and has at most VMFA_TEXT_LIMIT bytes; it is copied. What comes
 * out in a `char **` is the caller's, who gives it back with vmfa_free(), which overwrites it first.
 *
 * Time. Milliseconds since 1970-01-01T00:00:00Z, UTC, without leap seconds.
 *
 * Threads. Any thread with 256 kB of stack may call any function at any time, also with the same handle. After fork() the
 * child must not call any of them. Nothing need be closed before a process ends; it then waits for those who are inside of a
 * function, for up to a second. Nothing is written to standard output or standard error, and no signal handler is set.
 * Nothing is thrown across this border and no error ends the process; only a machine out of memory does.
 */
#ifndef VMFA_H
#define VMFA_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The version of this header. vmfa_version() tells that of the library. */
#define VMFA_VERSION "0.1.0"

/* The greatest length of a text that goes in, without its zero byte. */
#define VMFA_TEXT_LIMIT 1048576

/* What came of a call. */
typedef enum vmfa_status {
  VMFA_OK = 0,           /* yes, or done */
  VMFA_REFUSED = 1,      /* no: a code is wrong, a policy denies it, or AWS's rules refuse it */
  VMFA_BAD_ARGUMENT = 2, /* a pointer is NULL, a text is none, a value is out of range: `problem` names it */
  VMFA_BAD_HANDLE = 3,   /* a number is no handle, was closed, or is of another kind */
  VMFA_FAILED = 4        /* the system failed: no port, no thread, no randomness */
} vmfa_status;

/* Handles. They are numbers of one type, so that every language can hold them; the names say which kind is meant. */
typedef uint64_t vmfa_handle;
typedef vmfa_handle vmfa_account; /* an AWS account with its clock; where a principal is asked for, its root user */
typedef vmfa_handle vmfa_user;    /* an IAM user, acting with a long-term access key: without MFA */
typedef vmfa_handle vmfa_session; /* temporary credentials, of a user or of a role */
typedef vmfa_handle vmfa_device;  /* a virtual MFA device, with its seed */
typedef vmfa_handle vmfa_phone;   /* an authenticator that has scanned a device; its clock may be wrong */
typedef vmfa_handle vmfa_server;  /* the account at a port of this machine */

/* Whoever acts: an account (its root user), a user or a session. */
typedef vmfa_handle vmfa_principal;

/* ---- The library ------------------------------------------------------------------------------------------------ */

/* The library's version, such as "0.1.0". It is not to be freed. */
const char *vmfa_version(void);

/* The name of a status, such as "VMFA_REFUSED"; "unknown" for other numbers. It is not to be freed. */
const char *vmfa_status_name(vmfa_status status);

/* Overwrites and frees what a function gave out. NULL is nothing to free. */
void vmfa_free(void *memory);

/* Gives a handle of any kind back. A server stops at once, without waiting for requests: vmfa_server_stop() does. */
vmfa_status vmfa_close(vmfa_handle handle);

/* ---- Codes, without any account (RFC 6238) ------------------------------------------------------------------------
 * `secret` is Base32, as people paste it, or an otpauth://totp URI, which also says algorithm, digits and period. */

/* A fresh secret of 40 bytes in Base32, as AWS makes them. */
vmfa_status vmfa_secret_new(char **secret, char **problem);

/* The code at a time. */
vmfa_status vmfa_code(const char *secret, int64_t at_ms, char **code, char **problem);

/* The two consecutive codes that enrolling asks for: the one before, and the one of this time. */
vmfa_status vmfa_pair(const char *secret, int64_t at_ms, char **first, char **second, char **problem);

/* Whether a code is right at a time: VMFA_OK or VMFA_REFUSED.
 *
 * window  how many steps before and after may match, 0 to 1,000,000; the RFC advises 1
 * after   the last step that was accepted: nothing at or before it is; -1 for none
 * step    where the code was found; pass it as `after` next time, so that no code counts twice (RFC 6238 5.2)
 * offset  how many steps that is from the time: the drift. Both may be NULL. */
vmfa_status vmfa_verify(const char *secret, const char *code, int64_t at_ms, uint32_t window, int64_t after,
                        int64_t *step, int64_t *offset, char **problem);

/* Whether two codes are right, one directly behind the other, within `search` steps (0 to 1,000,000): as a device is
 * enrolled and resynchronised. `step` and `offset` are those of the second. */
vmfa_status vmfa_verify_pair(const char *secret, const char *first, const char *second, int64_t at_ms, uint32_t search,
                             int64_t after, int64_t *step, int64_t *offset, char **problem);

/* ---- Account and clock ------------------------------------------------------------------------------------------ */

/* A fresh account in memory.
 *
 * options  NULL, or JSON:
 *   "accountId"    12 digits; default "123456789012"
 *   "clock"        "manual" (default): it stands until it is set; "system": the real time
 *   "now"          where a manual clock begins, RFC 3339; default the start of the present 30 seconds
 *   "propagation"  how many seconds a change of a device takes until sign-in sees it, 0 to 3600; default 0, AWS about 7.5
 * A member that is not known is an error. */
vmfa_status vmfa_account_new(const char *options, vmfa_account *account, char **problem);

/* Empties the account and begins anew, with the clock where it began. What other handles name is gone. */
vmfa_status vmfa_account_reset(vmfa_account account, char **problem);

/* The time that codes, sessions, the age of MFA and dates in policies go by. */
vmfa_status vmfa_clock_now(vmfa_account account, int64_t *now_ms);

/* Sets a manual clock, forward or back, between 1970 and 9999-12-30. VMFA_REFUSED on a system clock. */
vmfa_status vmfa_clock_set(vmfa_account account, int64_t now_ms, char **problem);

/* Moves a manual clock, forward or back. VMFA_REFUSED on a system clock. */
vmfa_status vmfa_clock_advance(vmfa_account account, int64_t by_ms, char **problem);

/* ---- Users and policies ----------------------------------------------------------------------------------------- */

/* AWS's policy on self-managed MFA: users manage their own device, and before they use it may do nothing else. */
vmfa_status vmfa_self_managed_mfa_policy(char **policy);

/* Makes a user; `policy` is the text of its first policy (named "policy-1"), or NULL for none. */
vmfa_status vmfa_user_new(vmfa_account account, const char *name, const char *policy, vmfa_user *user, char **problem);

/* A user who is there already, whoever made it. */
vmfa_status vmfa_user_find(vmfa_account account, const char *name, vmfa_user *user, char **problem);

/* Gives a user a policy, in place of one of the same name. */
vmfa_status vmfa_user_put_policy(vmfa_user user, const char *policy_name, const char *policy, char **problem);

/* A principal's credentials, in the form of credential_process: {"Version": 1, "AccessKeyId", "SecretAccessKey"} and of
 * sessions "SessionToken" and "Expiration". A user without an active access key gets one. */
vmfa_status vmfa_credentials(vmfa_principal principal, char **credentials, char **problem);

/* ---- Devices ------------------------------------------------------------------------------------------------------
 * `as` is who does it: 0 for the user, or another principal, such as the account or the user's session with MFA. */

/* Makes a virtual MFA device (CreateVirtualMFADevice). It is nobody's until it is enabled.
 * `name` is the user's own name when it is NULL. */
vmfa_status vmfa_device_new(vmfa_user user, const char *name, vmfa_principal as, vmfa_device *device, char **problem);

/* A device that somebody else made, such as Terraform at the server. */
vmfa_status vmfa_device_find(vmfa_account account, const char *serial_number, vmfa_device *device, char **problem);

/* The device's ARN. */
vmfa_status vmfa_device_serial_number(vmfa_device device, char **serial_number);

/* The device's seed, in Base32. */
vmfa_status vmfa_device_seed(vmfa_device device, char **seed);

/* The QR code to scan, as PNG of `length` bytes; freed by vmfa_free(). */
vmfa_status vmfa_device_qr_png(vmfa_device device, uint8_t **png, size_t *length);

/* Makes it the user's device, with two consecutive codes (EnableMFADevice). */
vmfa_status vmfa_device_enable(vmfa_device device, vmfa_user user, const char *first, const char *second,
                               vmfa_principal as, char **problem);

/* Tells AWS how far the phone's clock is off, by two consecutive codes (ResyncMFADevice). */
vmfa_status vmfa_device_resync(vmfa_device device, vmfa_user user, const char *first, const char *second,
                               vmfa_principal as, char **problem);

/* Takes it from the user (DeactivateMFADevice). It stays in the account. */
vmfa_status vmfa_device_deactivate(vmfa_device device, vmfa_user user, vmfa_principal as, char **problem);

/* Deletes it (DeleteVirtualMFADevice); `as` is the account or another principal, never 0. The handle stays to be closed. */
vmfa_status vmfa_device_delete(vmfa_device device, vmfa_principal as, char **problem);

/* ---- Phones ----------------------------------------------------------------------------------------------------- */

/* A phone that has scanned the device. Its clock is the account's. */
vmfa_status vmfa_phone_new(vmfa_device device, vmfa_phone *phone, char **problem);

/* Sets how far the phone's clock is ahead of the account's, at most 8,000 years; negative when it is late. */
vmfa_status vmfa_phone_set_drift(vmfa_phone phone, int64_t ahead_ms);

/* The code that the phone shows at this moment. */
vmfa_status vmfa_phone_code(vmfa_phone phone, char **code, char **problem);

/* The code that it showed before, and the one that it shows. */
vmfa_status vmfa_phone_pair(vmfa_phone phone, char **first, char **second, char **problem);

/* ---- Sessions --------------------------------------------------------------------------------------------------- */

/* Temporary credentials of a user (GetSessionToken): with MFA when a device and its code are given, without when they
 * are 0 and NULL. A code is good for one session. `duration_s` is 900 to 129,600 seconds, or 0 for 43,200; AWS refuses
 * others. */
vmfa_status vmfa_session_new(vmfa_user user, vmfa_device device, const char *code, int32_t duration_s,
                             vmfa_session *session, char **problem);

/* Temporary credentials of a role (AssumeRole). A device and its code, or 0 and NULL, count for this call alone.
 * `duration_s` is 900 to 43,200 seconds, or 0 for 3,600; AWS refuses others. */
vmfa_status vmfa_session_of_role(vmfa_principal principal, const char *role_arn, const char *session_name,
                                 vmfa_device device, const char *code, int32_t duration_s, vmfa_session *session,
                                 char **problem);

/* The session of temporary credentials that somebody else got, such as boto3 at the server: to ask what they may do. */
vmfa_status vmfa_session_find(vmfa_account account, const char *access_key_id, const char *session_token,
                              vmfa_session *session, char **problem);

/* ---- Actions and decisions -------------------------------------------------------------------------------------- */

/* Performs any action of IAM or STS as a principal, with all of AWS's checks.
 *
 * service     "iam" or "sts"
 * action      such as "CreateRole"
 * parameters  NULL, or a JSON object as AWS's documentation has it: {"UserName": "bob", "Tags": [{"Key": "k", "Value": "v"}]};
 *             a policy may stand there as a text or as an object
 * answer      the members of the answer as JSON, every value a string as over the wire; "{}" where an action has none */
vmfa_status vmfa_call(vmfa_principal principal, const char *service, const char *action, const char *parameters,
                      char **answer, char **problem);

/* What a principal's policies say of an action of any service, without doing it: VMFA_OK when it is allowed, VMFA_REFUSED
 * when it is denied, and the reason for both. When there is nobody to ask about, because the session is over or the user
 * gone, it is VMFA_REFUSED without a decision, and `problem` says so.
 *
 * action           such as "s3:GetObject"
 * resource         its ARN; "*" when it is NULL
 * context          NULL, or further condition keys: {"aws:SourceIp": "10.0.0.1", "s3:x": ["a", "b"]}. Keys of MFA come
 *                  from the principal alone.
 * resource_policy  the text of the resource's own policy, or NULL
 * decision         {"decision": "allow" | "explicitDeny" | "implicitDeny", "because": […]} */
vmfa_status vmfa_decide(vmfa_principal principal, const char *action, const char *resource, const char *context,
                        const char *resource_policy, char **decision, char **problem);

/* ---- Server ------------------------------------------------------------------------------------------------------- */

/* Serves the account at 127.0.0.1, for AWS's clients; port 0 is a free one. When it returns, clients can connect. They sign
 * with the system's time, which their signatures are checked by; all else goes by the account's clock. */
vmfa_status vmfa_server_start(vmfa_account account, uint16_t port, vmfa_server *server, char **problem);

/* Where it is and how to enter it:
 * {"url", "accountId", "rootAccessKeyId", "rootSecretAccessKey", "adminToken", "users": []}. */
vmfa_status vmfa_server_info(vmfa_server server, char **info);

/* Stops it: what was begun is answered, for up to five seconds. The handle is closed. */
vmfa_status vmfa_server_stop(vmfa_server server);

#ifdef __cplusplus
}
#endif

#endif
