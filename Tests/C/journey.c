/* SPDX-License-Identifier: Apache-2.0
 *
 * What AWS's guide says of the policy on self-managed MFA, lived through by alice and the administrator, in C.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage-mfa-only.html */
#include "expect.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#define SECOND INT64_C(1000)
#define OWN_DEVICE "arn:aws:iam::123456789012:mfa/alice"

static const char *const bucket_list = "s3:ListAllMyBuckets";
static const char *const used_code = "MultiFactorAuthentication failed with invalid MFA one time pass code.";

/* An account with alice, who has AWS's policy. */
typedef struct world {
  vmfa_account aws;
  vmfa_user alice;
} world;

static world world_new(void) {
  world world = {0, 0};
  char *policy = NULL;
  RETURNS(VMFA_OK, vmfa_self_managed_mfa_policy(&policy));
  RETURNS(VMFA_OK, vmfa_account_new("{\"now\": \"2026-11-25T12:00:00Z\"}", &world.aws, NULL));
  RETURNS(VMFA_OK, vmfa_user_new(world.aws, "alice", policy, &world.alice, NULL));
  vmfa_free(policy);
  return world;
}

static void world_close(world world) {
  RETURNS(VMFA_OK, vmfa_close(world.alice));
  RETURNS(VMFA_OK, vmfa_close(world.aws));
}

/* Alice's own device, enabled with the codes of a phone that has scanned it. */
static vmfa_device enrol(world world, vmfa_phone *phone) {
  vmfa_device device = 0;
  char *first = NULL, *second = NULL;
  RETURNS(VMFA_OK, vmfa_device_new(world.alice, NULL, 0, &device, NULL));
  RETURNS(VMFA_OK, vmfa_phone_new(device, phone, NULL));
  RETURNS(VMFA_OK, vmfa_phone_pair(*phone, &first, &second, NULL));
  RETURNS(VMFA_OK, vmfa_device_enable(device, world.alice, first, second, 0, NULL));
  vmfa_free(first);
  vmfa_free(second);
  return device;
}

/* What comes of a sign-in with the code that a phone shows. */
static vmfa_status sign_in(world world, vmfa_device device, vmfa_phone phone, vmfa_session *session, char **problem) {
  char *code = NULL;
  RETURNS(VMFA_OK, vmfa_phone_code(phone, &code, NULL));
  vmfa_status status = vmfa_session_new(world.alice, device, code, 0, session, problem);
  vmfa_free(code);
  return status;
}

static void before_mfa_nothing_but_enrolment_is_open(void) {
  world world = world_new();
  char *why = NULL, *answer = NULL, *problem = NULL;
  vmfa_session session = 0;

  RETURNS(VMFA_OK, vmfa_call(world.alice, "iam", "GetUser", "{\"UserName\": \"alice\"}", &answer, NULL));
  SAYS(answer, "\"UserName\":\"alice\"", "\"arn:aws:iam::123456789012:user/alice\"");

  RETURNS(VMFA_REFUSED, vmfa_decide(world.alice, bucket_list, NULL, NULL, NULL, &why, NULL));
  SAYS(why, "\"decision\":\"explicitDeny\"", "DenyAllExceptListedIfNoMFA");

  RETURNS(VMFA_REFUSED, vmfa_call(world.alice, "iam", "ListUsers", NULL, &answer, &problem));
  EXPECT(answer == NULL);
  SAYS(problem, "\"code\":\"AccessDenied\"",
       "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: iam:ListUsers on resource: "
       "arn:aws:iam::123456789012:user/ with an explicit deny in an identity-based policy");

  /* A session without a code opens nothing either. */
  RETURNS(VMFA_OK, vmfa_session_new(world.alice, 0, NULL, 0, &session, NULL));
  RETURNS(VMFA_REFUSED, vmfa_decide(session, bucket_list, NULL, NULL, NULL, &why, NULL));
  SAYS(why, "\"decision\":\"explicitDeny\"", "DenyAllExceptListedIfNoMFA");
  vmfa_close(session);
  world_close(world);
}

static void cancelled_enrolment_is_cured_by_an_administrator(void) {
  world world = world_new();
  vmfa_device lost = 0, second = 0;
  vmfa_phone phone = 0;
  vmfa_session session = 0;
  char *problem = NULL;

  RETURNS(VMFA_OK, vmfa_device_new(world.alice, NULL, 0, &lost, NULL));
  RETURNS(VMFA_REFUSED, vmfa_device_new(world.alice, NULL, 0, &second, &problem));
  EXPECT(second == 0);
  SAYS(problem, "\"code\":\"EntityAlreadyExists\"", "MFA device already exists.");

  RETURNS(VMFA_REFUSED, vmfa_device_delete(lost, world.alice, &problem));
  SAYS(problem, "\"status\":403",
       "is not authorized to perform: iam:DeleteVirtualMFADevice on resource: " OWN_DEVICE " with an explicit deny");
  RETURNS(VMFA_OK, vmfa_device_delete(lost, world.aws, NULL));

  second = enrol(world, &phone);
  RETURNS(VMFA_OK, sign_in(world, second, phone, &session, NULL));
  vmfa_close(session);
  vmfa_close(phone);
  vmfa_close(second);
  vmfa_close(lost);
  world_close(world);
}

static void her_code_opens_the_gate_once(void) {
  world world = world_new();
  vmfa_device device = 0;
  vmfa_phone phone = 0;
  vmfa_session session = 0, again = 0;
  char *text = NULL, *first = NULL, *second = NULL, *problem = NULL;
  uint8_t *png = NULL;
  size_t length = 0;

  RETURNS(VMFA_OK, vmfa_device_new(world.alice, NULL, 0, &device, NULL));
  RETURNS(VMFA_OK, vmfa_device_serial_number(device, &text));
  EXPECT(text && strcmp(text, OWN_DEVICE) == 0);
  vmfa_free(text);
  RETURNS(VMFA_OK, vmfa_device_seed(device, &text));
  EXPECT(text && strlen(text) == 64);
  RETURNS(VMFA_OK, vmfa_device_qr_png(device, &png, &length));
  EXPECT(png && length > 8 && memcmp(png, "\x89PNG\r\n\x1a\n", 8) == 0);
  vmfa_free(png);

  /* Any authenticator that knows the seed shows what the phone shows. */
  int64_t now = 0;
  RETURNS(VMFA_OK, vmfa_phone_new(device, &phone, NULL));
  RETURNS(VMFA_OK, vmfa_clock_now(world.aws, &now));
  RETURNS(VMFA_OK, vmfa_pair(text, now, &first, &second, NULL));
  vmfa_free(text);
  RETURNS(VMFA_OK, vmfa_phone_code(phone, &text, NULL));
  EXPECT(text && second && strcmp(text, second) == 0);

  RETURNS(VMFA_REFUSED, vmfa_device_enable(device, world.alice, second, first, 0, &problem));
  SAYS(problem, "\"code\":\"InvalidAuthenticationCode\"", "Authentication code for device is not valid.");
  RETURNS(VMFA_OK, vmfa_device_enable(device, world.alice, first, second, 0, NULL));

  /* The device alone opens nothing: her key is still without MFA. */
  RETURNS(VMFA_REFUSED, vmfa_device_deactivate(device, world.alice, 0, &problem));
  SAYS(problem, "iam:DeactivateMFADevice on resource: user alice", "with an explicit deny");

  RETURNS(VMFA_OK, vmfa_session_new(world.alice, device, text, 0, &session, NULL));
  RETURNS(VMFA_REFUSED, vmfa_session_new(world.alice, device, text, 0, &again, &problem));
  SAYS(problem, "\"code\":\"AccessDenied\"", used_code);
  vmfa_free(first);
  vmfa_free(second);
  vmfa_free(text);

  /* Nothing is denied any more; what nothing allows stays closed, and a policy that allows it opens it. */
  RETURNS(VMFA_REFUSED, vmfa_decide(session, bucket_list, NULL, NULL, NULL, &text, NULL));
  SAYS(text, "\"decision\":\"implicitDeny\"", "\"because\"");
  RETURNS(VMFA_OK,
          vmfa_user_put_policy(world.alice, "buckets",
                               "{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Allow\", \"Action\": "
                               "\"s3:*\", \"Resource\": \"*\"}}",
                               NULL));
  RETURNS(VMFA_OK, vmfa_decide(session, bucket_list, NULL, NULL, NULL, &text, NULL));
  SAYS(text, "\"decision\":\"allow\"", "buckets");
  RETURNS(VMFA_REFUSED, vmfa_decide(world.alice, bucket_list, NULL, NULL, NULL, &text, NULL));
  SAYS(text, "\"decision\":\"explicitDeny\"", "DenyAllExceptListedIfNoMFA");
  RETURNS(VMFA_OK, vmfa_credentials(session, &text, NULL));
  SAYS(text, "\"Version\":1,\"AccessKeyId\":\"ASIA", "\"SessionToken\":\"");

  /* With MFA she may remove her device. */
  RETURNS(VMFA_OK, vmfa_device_deactivate(device, world.alice, session, NULL));
  RETURNS(VMFA_OK, vmfa_device_delete(device, session, NULL));
  vmfa_close(session);
  vmfa_close(phone);
  vmfa_close(device);
  world_close(world);
}

static void a_late_phone_is_resynchronised(void) {
  world world = world_new();
  vmfa_phone phone = 0;
  vmfa_device device = enrol(world, &phone);
  vmfa_session session = 0;
  char *first = NULL, *second = NULL, *problem = NULL;

  RETURNS(VMFA_OK, vmfa_clock_advance(world.aws, 86400 * SECOND, NULL));
  RETURNS(VMFA_OK, vmfa_phone_set_drift(phone, -120 * SECOND));
  RETURNS(VMFA_REFUSED, sign_in(world, device, phone, &session, &problem));
  EXPECT(session == 0);
  SAYS(problem, "\"code\":\"AccessDenied\"", used_code);

  RETURNS(VMFA_OK, vmfa_phone_pair(phone, &first, &second, NULL));
  RETURNS(VMFA_OK, vmfa_device_resync(device, world.alice, first, second, 0, NULL));
  RETURNS(VMFA_OK, vmfa_clock_advance(world.aws, 30 * SECOND, NULL));
  RETURNS(VMFA_OK, sign_in(world, device, phone, &session, NULL));
  vmfa_free(first);
  vmfa_free(second);
  vmfa_close(session);
  vmfa_close(phone);
  vmfa_close(device);
  world_close(world);
}

static void a_lost_phone_is_replaced_by_an_administrator(void) {
  world world = world_new();
  vmfa_phone lost = 0, phone = 0;
  vmfa_device device = enrol(world, &lost);
  vmfa_session session = 0;
  char *problem = NULL;

  RETURNS(VMFA_REFUSED, vmfa_device_deactivate(device, world.alice, 0, &problem));
  SAYS(problem, "\"code\":\"AccessDenied\"", "with an explicit deny");
  RETURNS(VMFA_REFUSED, vmfa_device_delete(device, world.aws, &problem));
  SAYS(problem, "\"code\":\"DeleteConflict\",\"status\":409", "Must deactivate first.");
  RETURNS(VMFA_OK, vmfa_device_deactivate(device, world.alice, world.aws, NULL));
  RETURNS(VMFA_OK, vmfa_clock_advance(world.aws, 60 * SECOND, NULL));
  RETURNS(VMFA_REFUSED, sign_in(world, device, lost, &session, &problem));
  SAYS(problem, "\"code\":\"AccessDenied\"", "unable to validate MFA code.");
  RETURNS(VMFA_OK, vmfa_device_delete(device, world.aws, NULL));
  vmfa_close(device);

  device = enrol(world, &phone);
  RETURNS(VMFA_OK, sign_in(world, device, phone, &session, NULL));
  vmfa_close(session);
  vmfa_close(phone);
  vmfa_close(lost);
  vmfa_close(device);
  world_close(world);
}

static void a_role_asks_for_mfa(void) {
  world world = world_new();
  const char *role =
      "{\"RoleName\": \"admin\", \"AssumeRolePolicyDocument\": \"{\\\"Version\\\": \\\"2012-10-17\\\", \\\"Statement\\\": "
      "{\\\"Effect\\\": \\\"Allow\\\", \\\"Principal\\\": {\\\"AWS\\\": \\\"arn:aws:iam::123456789012:root\\\"}, "
      "\\\"Action\\\": \\\"sts:AssumeRole\\\", \\\"Condition\\\": {\\\"Bool\\\": {\\\"aws:MultiFactorAuthPresent\\\": "
      "\\\"true\\\"}}}}\"}";
  const char *arn = "arn:aws:iam::123456789012:role/admin";
  char *text = NULL, *problem = NULL;
  vmfa_phone phone = 0;
  vmfa_session assumed = 0, with_mfa = 0;

  RETURNS(VMFA_OK, vmfa_call(world.aws, "iam", "CreateRole", role, &text, NULL));
  SAYS(text, arn, "\"RoleName\":\"admin\"");
  RETURNS(VMFA_OK,
          vmfa_user_put_policy(world.alice, "policy-1",
                               "{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\", "
                               "\"Resource\": \"*\"}}",
                               NULL));
  RETURNS(VMFA_REFUSED, vmfa_session_of_role(world.alice, arn, "alice", 0, NULL, 0, &assumed, &problem));
  EXPECT(assumed == 0);
  SAYS(problem, "\"code\":\"AccessDenied\"", "sts:AssumeRole");

  /* A code in the call counts for the call. */
  vmfa_device device = enrol(world, &phone);
  RETURNS(VMFA_OK, vmfa_phone_code(phone, &text, NULL));
  RETURNS(VMFA_OK, vmfa_session_of_role(world.alice, arn, "alice", device, text, 900, &assumed, NULL));
  vmfa_free(text);
  RETURNS(VMFA_OK, vmfa_call(assumed, "sts", "GetCallerIdentity", NULL, &text, NULL));
  SAYS(text, "\"arn:aws:sts::123456789012:assumed-role/admin/alice\"", "\"Account\":\"123456789012\"");
  vmfa_close(assumed);

  /* A session with MFA needs none. */
  RETURNS(VMFA_OK, vmfa_clock_advance(world.aws, 30 * SECOND, NULL));
  RETURNS(VMFA_OK, sign_in(world, device, phone, &with_mfa, NULL));
  RETURNS(VMFA_OK, vmfa_session_of_role(with_mfa, arn, "alice", 0, NULL, 0, &assumed, NULL));
  RETURNS(VMFA_OK, vmfa_clock_advance(world.aws, 3601 * SECOND, NULL));
  RETURNS(VMFA_REFUSED, vmfa_call(assumed, "sts", "GetCallerIdentity", NULL, &text, &problem));
  SAYS(problem, "\"code\":\"ExpiredToken\"", "is expired");
  vmfa_close(assumed);
  vmfa_close(with_mfa);
  vmfa_close(phone);
  vmfa_close(device);
  world_close(world);
}

/* What a server answers to a request, without a signature. */
static size_t http_get(uint16_t port, const char *path, char *answer, size_t room) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int client = socket(AF_INET, SOCK_STREAM, 0);
  size_t length = 0;
  if (client >= 0 && connect(client, (struct sockaddr *)&address, sizeof address) == 0) {
    dprintf(client, "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n\r\n", path, port);
    for (ssize_t count; (count = read(client, answer + length, room - 1 - length)) > 0;) length += (size_t)count;
  }
  if (client >= 0) close(client);
  answer[length] = 0;
  return length;
}

static void clients_reach_it_at_a_port(void) {
  world world = world_new();
  vmfa_server server = 0;
  char *info = NULL, answer[4096];

  RETURNS(VMFA_OK, vmfa_server_start(world.aws, 0, &server, NULL));
  RETURNS(VMFA_OK, vmfa_server_info(server, &info));
  const char *url = info ? strstr(info, "\"url\":\"http://127.0.0.1:") : NULL;
  int port = url ? atoi(url + strlen("\"url\":\"http://127.0.0.1:")) : 0;
  EXPECT(port > 0 && port < 65536);
  EXPECT(http_get((uint16_t)port, "/_vmfa/health", answer, sizeof answer) > 0);
  EXPECT(strncmp(answer, "HTTP/1.1 200 ", 13) == 0);
  EXPECT(http_get((uint16_t)port, "/?Action=ListUsers&Version=2010-05-08", answer, sizeof answer) > 0);
  EXPECT(strncmp(answer, "HTTP/1.1 403 ", 13) == 0 && strstr(answer, "MissingAuthenticationToken"));
  SAYS(info, "\"rootAccessKeyId\":\"", "\"adminToken\":\"");

  RETURNS(VMFA_OK, vmfa_server_stop(server));
  EXPECT(http_get((uint16_t)port, "/_vmfa/health", answer, sizeof answer) == 0);
  RETURNS(VMFA_BAD_HANDLE, vmfa_close(server));
  world_close(world);
}

/* RFC 6238 appendix B, and its rule that no code counts twice. */
static void codes_need_no_account(void) {
  const char *secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  char *code = NULL, *fresh = NULL, *again = NULL;
  int64_t step = 0, offset = 0;

  RETURNS(VMFA_OK, vmfa_code("otpauth://totp/x?digits=8&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", 59 * SECOND, &code, NULL));
  EXPECT(code && strcmp(code, "94287082") == 0);
  vmfa_free(code);
  RETURNS(VMFA_OK, vmfa_verify(secret, "287082", 61 * SECOND, 1, -1, &step, &offset, NULL));
  EXPECT(step == 1 && offset == -1);
  RETURNS(VMFA_REFUSED, vmfa_verify(secret, "287082", 61 * SECOND, 1, step, &step, &offset, NULL));
  EXPECT(step == 0 && offset == 0);
  RETURNS(VMFA_OK, vmfa_verify_pair(secret, "755224", "287082", 30000 * SECOND, 1000, -1, &step, &offset, NULL));
  EXPECT(step == 1 && offset == -999);
  RETURNS(VMFA_OK, vmfa_secret_new(&fresh, NULL));
  RETURNS(VMFA_OK, vmfa_secret_new(&again, NULL));
  EXPECT(fresh && again && strlen(fresh) == 64 && strcmp(fresh, again) != 0);
  vmfa_free(fresh);
  vmfa_free(again);
}

int main(void) {
  EXPECT(strcmp(vmfa_version(), VMFA_VERSION) == 0);
  codes_need_no_account();
  before_mfa_nothing_but_enrolment_is_open();
  cancelled_enrolment_is_cured_by_an_administrator();
  her_code_opens_the_gate_once();
  a_late_phone_is_resynchronised();
  a_lost_phone_is_replaced_by_an_administrator();
  a_role_asks_for_mfa();
  clients_reach_it_at_a_port();
  return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
