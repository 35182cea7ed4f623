/* SPDX-License-Identifier: Apache-2.0
 *
 * One handle of each kind, and what belongs to them. */
#ifndef CAST_H
#define CAST_H

#include "expect.h"

#define ALLOW_ALL "{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}}"
#define ROLE_ARN "arn:aws:iam::123456789012:role/r"

typedef struct cast {
  vmfa_account aws;
  vmfa_user alice;
  vmfa_device enabled; /* alice's, and she may sign in with it */
  vmfa_device fresh;   /* nobody's yet */
  vmfa_phone phone;    /* of the device that is enabled */
  vmfa_session session;
  vmfa_server server;
  char *code, *first, *second;             /* what the phone shows: the pair is `first` and `code` */
  char *fresh_first, *fresh_second;        /* what one of the fresh device shows */
  char *serial_number, *key_id, *token;    /* of the enabled device and of the session */
} cast;

/* The value of a member of a JSON object whose text has no escapes. */
static inline char *json_member(const char *json, const char *name) {
  char pattern[64];
  snprintf(pattern, sizeof pattern, "\"%s\":\"", name);
  const char *start = json ? strstr(json, pattern) : NULL;
  return start ? strndup(start + strlen(pattern), strcspn(start + strlen(pattern), "\"")) : NULL;
}

static inline cast cast_new(void) {
  cast c = {0};
  char *text = NULL;
  vmfa_phone fresh_phone = 0;
  const char *role = "{\"RoleName\": \"r\", \"AssumeRolePolicyDocument\": \"{\\\"Version\\\": \\\"2012-10-17\\\", \\\"Statement\\\": "
                     "{\\\"Effect\\\": \\\"Allow\\\", \\\"Principal\\\": {\\\"AWS\\\": \\\"123456789012\\\"}, \\\"Action\\\": "
                     "\\\"sts:AssumeRole\\\"}}\"}";
  RETURNS(VMFA_OK, vmfa_account_new(NULL, &c.aws, NULL));
  RETURNS(VMFA_OK, vmfa_user_new(c.aws, "alice", ALLOW_ALL, &c.alice, NULL));
  RETURNS(VMFA_OK, vmfa_call(c.aws, "iam", "CreateRole", role, &text, NULL));
  vmfa_free(text);
  RETURNS(VMFA_OK, vmfa_device_new(c.alice, NULL, 0, &c.enabled, NULL));
  RETURNS(VMFA_OK, vmfa_device_new(c.alice, "fresh", 0, &c.fresh, NULL));
  RETURNS(VMFA_OK, vmfa_phone_new(c.enabled, &c.phone, NULL));
  RETURNS(VMFA_OK, vmfa_phone_pair(c.phone, &c.first, &c.second, NULL));
  RETURNS(VMFA_OK, vmfa_device_enable(c.enabled, c.alice, c.first, c.second, 0, NULL));
  RETURNS(VMFA_OK, vmfa_session_new(c.alice, c.enabled, c.second, 0, &c.session, NULL));
  vmfa_free(c.first);
  vmfa_free(c.second);
  RETURNS(VMFA_OK, vmfa_server_start(c.aws, 0, &c.server, NULL));

  /* Codes that nobody has used yet. */
  RETURNS(VMFA_OK, vmfa_clock_advance(c.aws, 90000, NULL));
  RETURNS(VMFA_OK, vmfa_phone_pair(c.phone, &c.first, &c.second, NULL));
  RETURNS(VMFA_OK, vmfa_phone_code(c.phone, &c.code, NULL));
  RETURNS(VMFA_OK, vmfa_phone_new(c.fresh, &fresh_phone, NULL));
  RETURNS(VMFA_OK, vmfa_phone_pair(fresh_phone, &c.fresh_first, &c.fresh_second, NULL));
  vmfa_close(fresh_phone);
  RETURNS(VMFA_OK, vmfa_device_serial_number(c.enabled, &c.serial_number));
  RETURNS(VMFA_OK, vmfa_credentials(c.session, &text, NULL));
  c.key_id = json_member(text, "AccessKeyId");
  c.token = json_member(text, "SessionToken");
  vmfa_free(text);
  return c;
}

/* Closes what is still open, and frees the texts. */
static inline void cast_close(cast *c) {
  vmfa_handle handles[] = {c->server, c->session, c->phone, c->fresh, c->enabled, c->alice, c->aws};
  char *texts[] = {c->code, c->first, c->second, c->fresh_first, c->fresh_second, c->serial_number};
  for (size_t i = 0; i < sizeof handles / sizeof *handles; i++) vmfa_close(handles[i]);
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) vmfa_free(texts[i]);
  free(c->key_id);
  free(c->token);
}

#endif
