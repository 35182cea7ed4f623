/* SPDX-License-Identifier: Apache-2.0
 *
 * A process that may open no more files gets VMFA_FAILED for a server, and all that needs none goes on. Valgrind, which
 * counts descriptors in its own way, does not see this one. */
#include "expect.h"

#include <sys/resource.h>
#include <unistd.h>

int main(void) {
  vmfa_account aws = 0;
  RETURNS(VMFA_OK, vmfa_account_new(NULL, &aws, NULL));
  struct rlimit before, few;
  getrlimit(RLIMIT_NOFILE, &before);
  int next = dup(0);
  close(next);

  enum { enough = 24 };
  for (int spare = 0; spare <= enough; spare++) {
    vmfa_server server = 0;
    vmfa_account account = 0;
    char *problem = NULL;
    few = before;
    few.rlim_cur = (rlim_t)(next + spare);
    setrlimit(RLIMIT_NOFILE, &few);
    RETURNS(VMFA_OK, vmfa_account_new(NULL, &account, NULL));
    vmfa_status status = vmfa_server_start(aws, 0, &server, &problem);
    setrlimit(RLIMIT_NOFILE, &before);
    EXPECT(status == VMFA_OK ? spare > 0 : status == VMFA_FAILED && spare < enough);
    if (status == VMFA_OK) RETURNS(VMFA_OK, vmfa_server_stop(server));
    else SAYS(problem, "message", "files");
    EXPECT((server == 0) == (status != VMFA_OK));
    vmfa_close(account);
  }

  /* None was kept. */
  int again = dup(0);
  EXPECT(again == next);
  vmfa_close(aws);
  return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
