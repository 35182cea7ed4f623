/* SPDX-License-Identifier: Apache-2.0
 *
 * What takes several steps is one step for others: threads that ask the same at the same moment. */
#include "cast.h"

#include <pthread.h>

enum { thread_count = 8, rounds = 50 };

static pthread_barrier_t begin;
static vmfa_account account;
static vmfa_user user;
static char *texts[thread_count];
static vmfa_status statuses[thread_count];

static void together(void *(*body)(void *)) {
  pthread_t threads[thread_count];
  for (size_t i = 0; i < thread_count; i++) EXPECT(pthread_create(&threads[i], NULL, body, (void *)i) == 0);
  for (int i = 0; i < thread_count; i++) pthread_join(threads[i], NULL);
}

static void *ask(void *number) {
  size_t i = (size_t)number;
  pthread_barrier_wait(&begin);
  statuses[i] = vmfa_credentials(user, &texts[i], NULL);
  return NULL;
}

/* All get one access key. */
static void credentials(void) {
  RETURNS(VMFA_OK, vmfa_user_new(account, "alice", NULL, &user, NULL));
  together(ask);
  for (int i = 0; i < thread_count; i++) {
    EXPECT(statuses[i] == VMFA_OK && !strcmp(texts[i], texts[0]));
  }
  for (int i = 0; i < thread_count; i++) vmfa_free(texts[i]);
  vmfa_close(user);
}

static void *name(void *number) {
  size_t i = (size_t)number;
  vmfa_user own = 0;
  pthread_barrier_wait(&begin);
  /* Every other one comes with a policy that is none. */
  statuses[i] = vmfa_user_new(account, "bob", i % 2 ? "{}" : NULL, &own, NULL);
  vmfa_close(own);
  return NULL;
}

/* One of those who are right gets the name, and those who are wrong are in nobody's way. */
static void names(void) {
  together(name);
  int made = 0;
  for (int i = 0; i < thread_count; i++) made += statuses[i] == VMFA_OK;
  EXPECT(made == 1);
}

int main(void) {
  pthread_barrier_init(&begin, NULL, thread_count);
  for (int round = 0; round < rounds; round++) {
    RETURNS(VMFA_OK, vmfa_account_new(NULL, &account, NULL));
    credentials();
    names();
    vmfa_close(account);
  }
  pthread_barrier_destroy(&begin);
  return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
