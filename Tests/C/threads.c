/* SPDX-License-Identifier: Apache-2.0
 *
 * Eight threads at once, with 256 kB of stack each. First each has an account of its own, and nobody disturbs anybody; then
 * all share their handles and close each other's: whatever comes first, every handle is closed once. */
#include "cast.h"

#include <pthread.h>

enum { thread_count = 8, rounds = 25, shelf_size = 64 };

/* What a thread may be told when somebody else closes what it holds. */
static void expect_any(vmfa_status status) {
  EXPECT(status == VMFA_OK || status == VMFA_REFUSED || status == VMFA_BAD_HANDLE);
}

/* Arrays as deep inside each other as JSON may be. */
static char deepest[1100];

static void *alone(void *unused) {
  (void)unused;
  for (int round = 0; round < rounds; round++) {
    vmfa_account aws = 0;
    vmfa_user alice = 0;
    vmfa_device device = 0;
    vmfa_phone phone = 0;
    vmfa_session session = 0, again = 0;
    char *first = NULL, *second = NULL, *why = NULL, *answer = NULL, *problem = NULL;
    RETURNS(VMFA_OK, vmfa_account_new(NULL, &aws, NULL));
    RETURNS(VMFA_OK, vmfa_user_new(aws, "alice", ALLOW_ALL, &alice, NULL));
    RETURNS(VMFA_OK, vmfa_device_new(alice, NULL, 0, &device, NULL));
    RETURNS(VMFA_OK, vmfa_phone_new(device, &phone, NULL));
    RETURNS(VMFA_OK, vmfa_phone_pair(phone, &first, &second, NULL));
    RETURNS(VMFA_OK, vmfa_device_enable(device, alice, first, second, 0, NULL));
    RETURNS(VMFA_OK, vmfa_session_new(alice, device, second, 0, &session, NULL));
    RETURNS(VMFA_REFUSED, vmfa_session_new(alice, device, second, 0, &again, NULL));
    RETURNS(VMFA_OK, vmfa_decide(alice, "s3:GetObject", NULL, NULL, NULL, &why, NULL));
    /* What is read takes the most stack where it is nested the most. */
    RETURNS(VMFA_BAD_ARGUMENT, vmfa_call(alice, "iam", "GetUser", deepest, &answer, &problem));
    const vmfa_handle handles[] = {session, phone, device, alice, aws};
    for (size_t i = 0; i < sizeof handles / sizeof *handles; i++) RETURNS(VMFA_OK, vmfa_close(handles[i]));
    vmfa_free(first);
    vmfa_free(second);
    vmfa_free(why);
    vmfa_free(problem);
  }
  return NULL;
}

/* Handles that anybody may use and close. */
static _Atomic vmfa_handle shelf[shelf_size];
static atomic_int made, closed;

static vmfa_handle any(unsigned *seed) { return shelf[rand_r(seed) % shelf_size]; }

static void close_counted(vmfa_handle handle) {
  vmfa_status status = vmfa_close(handle);
  if (status == VMFA_OK) closed++;
  else EXPECT(status == VMFA_BAD_HANDLE);
}

/* Puts a handle on the shelf and closes the one that it pushes out. */
static void put(vmfa_handle handle, unsigned *seed) {
  if (!handle) return;
  made++;
  vmfa_handle pushed = atomic_exchange(&shelf[rand_r(seed) % shelf_size], handle);
  if (pushed) close_counted(pushed);
}

static void *together(void *number) {
  unsigned seed = *(unsigned *)number;
  for (int round = 0; round < rounds * 40; round++) {
    vmfa_handle handle = 0;
    char *text = NULL, *other = NULL;
    char name[16];
    snprintf(name, sizeof name, "u%d", rand_r(&seed) % 8);
    switch (rand_r(&seed) % 12) {
      case 0: expect_any(vmfa_account_new(NULL, &handle, NULL)); break;
      case 1: expect_any(vmfa_user_new(any(&seed), name, ALLOW_ALL, &handle, NULL)); break;
      case 2: expect_any(vmfa_user_find(any(&seed), name, &handle, NULL)); break;
      case 3: expect_any(vmfa_device_new(any(&seed), NULL, 0, &handle, NULL)); break;
      case 4: expect_any(vmfa_phone_new(any(&seed), &handle, NULL)); break;
      case 5: expect_any(vmfa_session_new(any(&seed), 0, NULL, 0, &handle, NULL)); break;
      case 6: expect_any(vmfa_decide(any(&seed), "s3:GetObject", NULL, NULL, NULL, &text, NULL)); break;
      case 7: expect_any(vmfa_phone_pair(any(&seed), &text, &other, NULL)); break;
      case 8: expect_any(vmfa_call(any(&seed), "iam", "ListUsers", NULL, &text, NULL)); break;
      case 9: expect_any(vmfa_clock_advance(any(&seed), 30000, NULL)); break;
      case 10: close_counted(any(&seed)); break;
      case 11:
        if (round % 16 == 0) expect_any(vmfa_server_start(any(&seed), 0, &handle, NULL));
        else expect_any(vmfa_server_info(any(&seed), &text));
        break;
    }
    put(handle, &seed);
    vmfa_free(text);
    vmfa_free(other);
  }
  return NULL;
}

/* What the header asks for; a library that is built to be watched needs more. */
static size_t stack_size = 256 * 1024;

static void run(void *(*body)(void *)) {
  pthread_t threads[thread_count];
  unsigned numbers[thread_count];
  pthread_attr_t small;
  pthread_attr_init(&small);
  pthread_attr_setstacksize(&small, stack_size);
  for (unsigned i = 0; i < thread_count; i++) {
    numbers[i] = i;
    EXPECT(pthread_create(&threads[i], &small, body, &numbers[i]) == 0);
  }
  for (int i = 0; i < thread_count; i++) pthread_join(threads[i], NULL);
  pthread_attr_destroy(&small);
}

/* One server that all stop at once. */
static vmfa_server server;

static void *stop(void *number) {
  vmfa_status status = *(unsigned *)number % 2 ? vmfa_server_stop(server) : vmfa_close(server);
  if (status == VMFA_OK) closed++;
  else EXPECT(status == VMFA_BAD_HANDLE);
  return NULL;
}

int main(int count, char **arguments) {
  if (count > 1) stack_size = (size_t)atoi(arguments[1]) * 1024;
  strcpy(deepest, "{\"a\":");
  memset(deepest + 5, '[', 511);
  memset(deepest + 5 + 511, ']', 511);
  strcat(deepest, "}");
  run(alone);
  run(together);
  for (int i = 0; i < shelf_size; i++)
    if (shelf[i]) close_counted(shelf[i]);
  EXPECT(made == closed && made > 100);

  for (int round = 0; round < 10; round++) {
    vmfa_account aws = 0;
    RETURNS(VMFA_OK, vmfa_account_new(NULL, &aws, NULL));
    RETURNS(VMFA_OK, vmfa_server_start(aws, 0, &server, NULL));
    closed = 0;
    run(stop);
    EXPECT(closed == 1);
    vmfa_close(aws);
  }
  return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
