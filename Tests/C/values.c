/* SPDX-License-Identifier: Apache-2.0
 *
 * Codes, options and clocks: values that are out of range or make no sense, and what the problem says of each. */
#include "expect.h"

#define SECRET "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"

static void codes(void) {
  char *code = NULL, *second = NULL;
  int64_t step = 0;

  BAD("at_ms", vmfa_code(SECRET, -1, &code, &problem));
  BAD("at_ms", vmfa_code(SECRET, INT64_MIN, &code, &problem));
  RETURNS(VMFA_OK, vmfa_code(SECRET, INT64_MAX, &code, NULL));
  EXPECT(code && strlen(code) == 6);
  vmfa_free(code);
  BAD("at_ms", vmfa_pair(SECRET, -1, &code, &second, &problem));
  BAD("at_ms", vmfa_pair(SECRET, 29999, &code, &second, &problem));
  RETURNS(VMFA_OK, vmfa_pair(SECRET, 30000, &code, &second, NULL));
  EXPECT(code && !strcmp(code, "755224") && second && !strcmp(second, "287082"));
  vmfa_free(code);
  vmfa_free(second);

  static const char *const no_secrets[] = {
      "", " ", "1", "GEZDGNBVGY3TQOJQ!", "otpauth://totp/x", "otpauth://totp/x?secret=", "otpauth://hotp/x?counter=1&secret=" SECRET,
      "otpauth://totp/x?digits=5&secret=" SECRET, "otpauth://totp/x?period=0&secret=" SECRET,
      "otpauth://totp/x?algorithm=MD4&secret=" SECRET, "https://example.com/?secret=" SECRET};
  for (size_t i = 0; i < sizeof no_secrets / sizeof *no_secrets; i++)
    BAD("secret", vmfa_code(no_secrets[i], 59000, &code, &problem));

  static const char *const no_codes[] = {"", "28708", "2870822", "28708a", "287 082 0", "287082\n", "２８７０８２"};
  for (size_t i = 0; i < sizeof no_codes / sizeof *no_codes; i++)
    REFUSED("code", vmfa_verify(SECRET, no_codes[i], 59000, 1, -1, NULL, NULL, &problem));
  BAD("at_ms", vmfa_verify(SECRET, "287082", -1, 1, -1, NULL, NULL, &problem));
  BAD("window", vmfa_verify(SECRET, "287082", 59000, 1000001, -1, NULL, NULL, &problem));
  BAD("window", vmfa_verify(SECRET, "287082", 59000, UINT32_MAX, -1, NULL, NULL, &problem));
  BAD("after", vmfa_verify(SECRET, "287082", 59000, 1, -2, NULL, NULL, &problem));
  BAD("after", vmfa_verify(SECRET, "287082", 59000, 1, INT64_MIN, NULL, NULL, &problem));
  REFUSED("code", vmfa_verify(SECRET, "287082", 59000, 1, INT64_MAX, NULL, NULL, &problem));
  RETURNS(VMFA_OK, vmfa_verify(SECRET, "287082", 59000, 0, 0, NULL, NULL, NULL));
  RETURNS(VMFA_OK, vmfa_verify(SECRET, " 287 082", 59000, 1000000, 0, &step, NULL, NULL));
  EXPECT(step == 1);
  BAD("search", vmfa_verify_pair(SECRET, "755224", "287082", 59000, UINT32_MAX, -1, NULL, NULL, &problem));
  BAD("after", vmfa_verify_pair(SECRET, "755224", "287082", 59000, 1, INT64_MIN, NULL, NULL, &problem));
  REFUSED("code", vmfa_verify_pair(SECRET, "287082", "755224", 59000, 1, -1, NULL, NULL, &problem));
  REFUSED("code", vmfa_verify_pair(SECRET, "755224", "287082", INT64_MAX, 1000000, -1, NULL, NULL, &problem));
}

static void options(void) {
  vmfa_account account = 0;
  char deep[4096] = "{\"accountId\": ";
  memset(deep + strlen(deep), '[', sizeof deep - strlen(deep) - 1);
  const char *const wrong[] = {
      "", "x", "[]", "null", "\"\"", "{", "{}{}", deep, "{\"acountId\": \"123456789012\"}", "{\"accountId\": \"1\"}",
      "{\"accountId\": 123456789012}", "{\"accountId\": \"12345678901x\"}", "{\"accountId\": \"1234567890123\"}",
      "{\"clock\": \"sundial\"}", "{\"clock\": true}", "{\"now\": \"yesterday\"}", "{\"now\": 0}",
      "{\"now\": \"1969-12-31T23:59:59Z\"}", "{\"now\": \"10000-01-01T00:00:00Z\"}",
      "{\"clock\": \"system\", \"now\": \"2026-11-25T12:00:00Z\"}", "{\"propagation\": -1}", "{\"propagation\": 3601}",
      "{\"propagation\": 1e400}", "{\"propagation\": \"1\"}", "{\"propagation\": 1, \"propagation\": 1}", "{\"\": 0}"};
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) BAD("options", vmfa_account_new(wrong[i], &account, &problem));

  RETURNS(VMFA_OK, vmfa_account_new("{}", &account, NULL));
  RETURNS(VMFA_OK, vmfa_close(account));
  RETURNS(VMFA_OK,
          vmfa_account_new("{\"accountId\": \"000000000000\", \"clock\": \"manual\", \"now\": \"1970-01-01T00:00:00Z\", "
                           "\"propagation\": 3600}",
                           &account, NULL));
  RETURNS(VMFA_OK, vmfa_close(account));
}

static void clocks(void) {
  vmfa_account manual = 0, system = 0;
  int64_t now = 0;
  const int64_t start = 1795608000000, last = 253402171199999;
  RETURNS(VMFA_OK, vmfa_account_new("{\"now\": \"2026-11-25T12:00:00Z\"}", &manual, NULL));
  RETURNS(VMFA_OK, vmfa_account_new("{\"clock\": \"system\"}", &system, NULL));

  const int64_t no_times[] = {INT64_MIN, -1, last + 1, INT64_MAX};
  for (size_t i = 0; i < sizeof no_times / sizeof *no_times; i++)
    BAD("now_ms", vmfa_clock_set(manual, no_times[i], &problem));
  const int64_t no_distances[] = {INT64_MIN, -start - 1, last - start + 1, INT64_MAX};
  for (size_t i = 0; i < sizeof no_distances / sizeof *no_distances; i++)
    BAD("by_ms", vmfa_clock_advance(manual, no_distances[i], &problem));
  RETURNS(VMFA_OK, vmfa_clock_now(manual, &now));
  EXPECT(now == start);
  RETURNS(VMFA_OK, vmfa_clock_advance(manual, last - start, NULL));
  /* Also there a session ends at a time that can be said. */
  vmfa_user alice = 0;
  vmfa_session session = 0;
  char *credentials = NULL;
  RETURNS(VMFA_OK, vmfa_user_new(manual, "alice", NULL, &alice, NULL));
  RETURNS(VMFA_OK, vmfa_session_new(alice, 0, NULL, 129600, &session, NULL));
  RETURNS(VMFA_OK, vmfa_credentials(session, &credentials, NULL));
  EXPECT(strstr(credentials, "\"Expiration\":\"9999-12-31T23:59:59Z\""));
  vmfa_free(credentials);
  vmfa_close(session);
  vmfa_close(alice);
  RETURNS(VMFA_OK, vmfa_clock_set(manual, 0, NULL));
  RETURNS(VMFA_OK, vmfa_account_reset(manual, NULL));
  RETURNS(VMFA_OK, vmfa_clock_now(manual, &now));
  EXPECT(now == start);

  NOT(VMFA_REFUSED, "clock", vmfa_clock_set(system, start, &problem));
  NOT(VMFA_REFUSED, "clock", vmfa_clock_advance(system, 1, &problem));
  vmfa_close(manual);
  vmfa_close(system);
}

static void names(void) {
  EXPECT(!strcmp(vmfa_status_name(VMFA_OK), "VMFA_OK"));
  EXPECT(!strcmp(vmfa_status_name(VMFA_REFUSED), "VMFA_REFUSED"));
  EXPECT(!strcmp(vmfa_status_name(VMFA_BAD_ARGUMENT), "VMFA_BAD_ARGUMENT"));
  EXPECT(!strcmp(vmfa_status_name(VMFA_BAD_HANDLE), "VMFA_BAD_HANDLE"));
  EXPECT(!strcmp(vmfa_status_name(VMFA_FAILED), "VMFA_FAILED"));
  EXPECT(!strcmp(vmfa_status_name((vmfa_status)5), "unknown"));
  EXPECT(!strcmp(vmfa_status_name((vmfa_status)INT32_MAX), "unknown"));
  vmfa_free(NULL);
}

int main(void) {
  names();
  codes();
  options();
  clocks();
  return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
