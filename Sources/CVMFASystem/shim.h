// System calls that Swift cannot call because they are variadic in C.
#ifndef VMFA_SYSTEM_SHIM_H
#define VMFA_SYSTEM_SHIM_H

#include <sys/prctl.h>

/// Keeps this process out of core dumps and out of reach of debuggers of the same user.
static inline int vmfa_set_undumpable(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

#endif
