// System calls that Swift cannot call because they are variadic in C.
#ifndef VMFA_SYSTEM_SHIM_H
#define VMFA_SYSTEM_SHIM_H

#include <malloc.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Keeps this process out of core dumps and out of reach of debuggers of the same user.
static inline int vmfa_set_undumpable(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

/// How many processors this process may run on; 0 when the system does not say.
static inline int vmfa_available_processors(void) {
  unsigned long mask[128] = {0};
  long size = syscall(SYS_sched_getaffinity, 0, sizeof mask, mask);
  int count = 0;
  for (long word = 0; word < size / (long)sizeof mask[0]; word++) count += __builtin_popcountl(mask[word]);
  return count;
}

#endif
