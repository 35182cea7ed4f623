/* SPDX-License-Identifier: Apache-2.0
 *
 * What AWS refuses and what makes no sense, in an account: each with the status and with what the problem says. */
#include "cast.h"

static void users_and_devices(cast *c) {
  vmfa_user user = 0;
  vmfa_device device = 0;
  vmfa_phone phone = 0;
  char *code = NULL;

  REFUSED("EntityAlreadyExists", vmfa_user_new(c->aws, "ALICE", NULL, &user, &problem));
  REFUSED("ValidationError", vmfa_user_new(c->aws, "a b", NULL, &user, &problem));
  REFUSED("ValidationError", vmfa_user_new(c->aws, "", NULL, &user, &problem));
  REFUSED("MalformedPolicyDocument", vmfa_user_new(c->aws, "carol", "{}", &user, &problem));
  /* What was refused has left nothing behind. */
  REFUSED("NoSuchEntity", vmfa_user_find(c->aws, "carol", &user, &problem));
  REFUSED("MalformedPolicyDocument", vmfa_user_put_policy(c->alice, "p", "{", &problem));

  REFUSED("EntityAlreadyExists", vmfa_device_new(c->alice, "fresh", 0, &device, &problem));
  REFUSED("NoSuchEntity", vmfa_device_find(c->aws, "arn:aws:iam::123456789012:mfa/nobody", &device, &problem));
  REFUSED("ValidationError", vmfa_device_enable(c->fresh, c->alice, "12345", "abcdef", 0, &problem));
  REFUSED("AccessDenied", vmfa_device_enable(c->fresh, c->alice, c->fresh_first, c->fresh_second, 0, &problem));
  REFUSED("DeleteConflict", vmfa_device_delete(c->enabled, c->aws, &problem));

  RETURNS(VMFA_OK, vmfa_phone_new(c->fresh, &phone, NULL));
  RETURNS(VMFA_BAD_ARGUMENT, vmfa_phone_set_drift(phone, INT64_MIN));
  RETURNS(VMFA_BAD_ARGUMENT, vmfa_phone_set_drift(phone, INT64_MAX));
  RETURNS(VMFA_OK, vmfa_phone_code(phone, &code, NULL));
  EXPECT(code && !strcmp(code, c->fresh_second));
  vmfa_free(code);
  vmfa_close(phone);
}

static void sessions(cast *c) {
  vmfa_session session = 0;
  const int32_t no_durations[] = {INT32_MIN, -1, 1, 899, 129601, INT32_MAX};
  for (size_t i = 0; i < sizeof no_durations / sizeof *no_durations; i++) {
    REFUSED("ValidationError", vmfa_session_new(c->alice, 0, NULL, no_durations[i], &session, &problem));
    REFUSED("ValidationError",
            vmfa_session_of_role(c->alice, ROLE_ARN, "alice", 0, NULL, no_durations[i], &session, &problem));
  }
  REFUSED("ValidationError", vmfa_session_of_role(c->alice, ROLE_ARN, "alice", 0, NULL, 43201, &session, &problem));
  REFUSED("ValidationError", vmfa_session_of_role(c->alice, ROLE_ARN, "", 0, NULL, 0, &session, &problem));
  REFUSED("AccessDenied", vmfa_session_of_role(c->alice, ROLE_ARN "x", "alice", 0, NULL, 0, &session, &problem));
  BAD("code", vmfa_session_new(c->alice, c->enabled, NULL, 0, &session, &problem));
  BAD("device", vmfa_session_new(c->alice, 0, c->code, 0, &session, &problem));
  BAD("device", vmfa_session_of_role(c->alice, ROLE_ARN, "alice", 0, c->code, 0, &session, &problem));
  REFUSED("AccessDenied", vmfa_session_new(c->alice, c->fresh, c->fresh_second, 0, &session, &problem));
  NOT(VMFA_REFUSED, "\"code\"", vmfa_session_find(c->aws, c->key_id, "x", &session, &problem));
  NOT(VMFA_REFUSED, "\"code\"", vmfa_session_find(c->aws, "ASIAXXXXXXXXXXXXXXXX", c->token, &session, &problem));
}

static void calls_and_decisions(cast *c) {
  char *text = NULL;
  static const char *const no_parameters[] = {
      "", "x", "[]", "null", "{", "{\"UserName\": null}", "{\"a\": 1, \"a\": 1}", "{\"a.b\": 1, \"a\": {\"b\": 2}}"};
  for (size_t i = 0; i < sizeof no_parameters / sizeof *no_parameters; i++)
    BAD("parameters", vmfa_call(c->aws, "iam", "GetUser", no_parameters[i], &text, &problem));
  BAD("service", vmfa_call(c->aws, "s3", "ListBuckets", NULL, &text, &problem));
  BAD("service", vmfa_call(c->aws, "", "", NULL, &text, &problem));
  REFUSED("InvalidAction", vmfa_call(c->aws, "iam", "DoNothing", NULL, &text, &problem));
  REFUSED("InvalidAction", vmfa_call(c->aws, "sts", "ListUsers", NULL, &text, &problem));
  RETURNS(VMFA_OK, vmfa_call(c->aws, "iam", "DeleteUserPolicy", "{\"UserName\": \"alice\", \"PolicyName\": \"policy-1\"}", &text, NULL));
  EXPECT(text && !strcmp(text, "{}"));
  vmfa_free(text);

  BAD("action", vmfa_decide(c->alice, "", NULL, NULL, NULL, &text, &problem));
  BAD("action", vmfa_decide(c->alice, "GetObject", NULL, NULL, NULL, &text, &problem));
  static const char *const no_contexts[] = {"", "x", "[]", "null", "{", "{\"s3:x\": {}}", "{\"s3:x\": null}",
                                              "{\"s3:x\": \"a\", \"S3:X\": \"b\"}"};
  for (size_t i = 0; i < sizeof no_contexts / sizeof *no_contexts; i++)
    BAD("context", vmfa_decide(c->alice, "s3:GetObject", NULL, no_contexts[i], NULL, &text, &problem));
  BAD("resource_policy", vmfa_decide(c->alice, "s3:GetObject", NULL, NULL, "{}", &text, &problem));
  BAD("resource_policy", vmfa_decide(c->alice, "s3:GetObject", NULL, NULL, "", &text, &problem));

  /* Nobody gets MFA by saying so. */
  const char *guarded = "{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\", "
                        "\"Condition\": {\"Bool\": {\"aws:MultiFactorAuthPresent\": \"true\"}}}}";
  RETURNS(VMFA_OK, vmfa_user_put_policy(c->alice, "guarded", guarded, NULL));
  text = NULL;
  EXPECT(vmfa_decide(c->alice, "s3:GetObject", NULL, "{\"aws:MultiFactorAuthPresent\": \"true\"}", NULL, &text, NULL) !=
         VMFA_OK);
  vmfa_free(text);
  RETURNS(VMFA_OK, vmfa_decide(c->session, "s3:GetObject", NULL, NULL, NULL, &text, NULL));
  vmfa_free(text);
}

/* Two accounts have the same number and the same names, and are not to be taken for each other. */
static void other_accounts(cast *c) {
  cast other = cast_new();
  vmfa_session session = 0;
  vmfa_device device = 0;

  BAD("as", vmfa_device_new(c->alice, "new", other.aws, &device, &problem));
  BAD("as", vmfa_device_enable(other.fresh, other.alice, other.fresh_first, other.fresh_second, c->aws, &problem));
  BAD("device", vmfa_device_enable(other.fresh, c->alice, other.fresh_first, other.fresh_second, 0, &problem));
  BAD("device", vmfa_device_resync(other.enabled, c->alice, other.first, other.second, 0, &problem));
  BAD("as", vmfa_device_deactivate(other.enabled, other.alice, c->session, &problem));
  BAD("device", vmfa_device_deactivate(other.enabled, c->alice, 0, &problem));
  BAD("device", vmfa_device_delete(other.fresh, c->aws, &problem));
  BAD("device", vmfa_session_new(c->alice, other.enabled, other.code, 0, &session, &problem));
  BAD("device", vmfa_session_of_role(c->alice, ROLE_ARN, "alice", other.enabled, other.code, 0, &session, &problem));
  REFUSED("\"code\"", vmfa_session_find(other.aws, c->key_id, c->token, &session, &problem));
  RETURNS(VMFA_OK, vmfa_device_deactivate(other.enabled, other.alice, other.session, NULL));
  RETURNS(VMFA_OK, vmfa_device_delete(other.fresh, other.aws, NULL));
  RETURNS(VMFA_OK, vmfa_session_new(c->alice, c->enabled, c->code, 0, &session, NULL));
  vmfa_close(session);
  cast_close(&other);
}

/* What a handle stands for stays while it is open, whatever else is closed. */
static void handles(void) {
  cast c = cast_new();
  char *text = NULL;
  RETURNS(VMFA_OK, vmfa_close(c.aws));
  RETURNS(VMFA_BAD_HANDLE, vmfa_close(c.aws));
  RETURNS(VMFA_OK, vmfa_server_info(c.server, &text));
  vmfa_free(text);
  RETURNS(VMFA_OK, vmfa_close(c.alice));
  RETURNS(VMFA_OK, vmfa_decide(c.session, "s3:GetObject", NULL, NULL, NULL, &text, NULL));
  vmfa_free(text);
  RETURNS(VMFA_OK, vmfa_close(c.enabled));
  RETURNS(VMFA_OK, vmfa_phone_code(c.phone, &text, NULL));
  vmfa_free(text);
  RETURNS(VMFA_OK, vmfa_server_stop(c.server));
  RETURNS(VMFA_BAD_HANDLE, vmfa_server_stop(c.server));
  cast_close(&c);

  /* What an account forgets, AWS does not know: handles stay, and say so. */
  c = cast_new();
  RETURNS(VMFA_OK, vmfa_account_reset(c.aws, NULL));
  REFUSED("\"code\"", vmfa_call(c.alice, "iam", "GetUser", NULL, &text, &problem));
  REFUSED("\"code\"", vmfa_decide(c.session, "s3:GetObject", NULL, NULL, NULL, &text, &problem));
  EXPECT(text == NULL);
  REFUSED("NoSuchEntity", vmfa_device_deactivate(c.enabled, c.alice, c.aws, &problem));
  cast_close(&c);

  /* No number is given out twice, though places are. */
  enum { count = 2000 };
  static vmfa_account seen[count];
  for (int i = 0; i < count; i++) {
    RETURNS(VMFA_OK, vmfa_account_new(NULL, &seen[i], NULL));
    for (int j = 0; j < i; j++)
      if (seen[i] == seen[j]) EXPECT(!"a number came again");
    RETURNS(VMFA_OK, vmfa_close(seen[i]));
    RETURNS(VMFA_BAD_HANDLE, vmfa_account_reset(seen[i], NULL));
  }
}

int main(void) {
  static void (*const rows[])(cast *) = {users_and_devices, sessions, calls_and_decisions, other_accounts};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    cast c = cast_new();
    rows[i](&c);
    cast_close(&c);
  }
  handles();
  return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
