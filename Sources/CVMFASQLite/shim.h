#ifndef VMFA_SQLITE_SHIM_H
#define VMFA_SQLITE_SHIM_H

#include <sqlite3.h>

/// Sets an option of a connection that takes a number. `sqlite3_db_config` is variadic, which Swift cannot call.
static inline int vmfa_sqlite3_db_config(sqlite3 *database, int option, int value) {
  return sqlite3_db_config(database, option, value, (int *)0);
}

#endif
