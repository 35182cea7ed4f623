/* SPDX-License-Identifier: Apache-2.0
 *
 * What the C programs here say when something does not hold: a line on standard error each, and the exit status. */
#ifndef EXPECT_H
#define EXPECT_H

#define _DEFAULT_SOURCE /* for what is the system's and not C11's */

#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <vmfa.h>

static atomic_int failures;

static inline bool expect_at(bool holds, const char *file, int line, const char *what, const char *but) {
  if (!holds) {
    fprintf(stderr, "%s:%d: %s%s%s\n", file, line, what, but ? ", but: " : "", but ? but : "");
    failures++;
  }
  return holds;
}

/* That a condition holds. */
#define EXPECT(condition) expect_at((condition), __FILE__, __LINE__, #condition, NULL)

static inline bool expect_status(vmfa_status expected, vmfa_status status, const char *file, int line, const char *call) {
  return expect_at(status == expected, file, line, call, vmfa_status_name(status));
}

/* That a call returns a status. */
#define RETURNS(status, call) expect_status((status), (call), __FILE__, __LINE__, #call)

/* That a text, which is freed here, contains some others. */
static inline void expect_text(char *text, const char *file, int line, const char *first, const char *second) {
  expect_at(text && strstr(text, first), file, line, first, text);
  expect_at(text && strstr(text, second), file, line, second, text);
  vmfa_free(text);
}
#define SAYS(text, first, second) expect_text((text), __FILE__, __LINE__, (first), (second))

/* That a call does not do it, and that the problem contains a text. `problem` is the call's place for it. */
#define NOT(status, says, call)       \
  do {                                \
    char *problem = NULL;             \
    RETURNS((status), (call));        \
    SAYS(problem, (says), "message"); \
  } while (0)
#define BAD(name, call) NOT(VMFA_BAD_ARGUMENT, "`" name "`", call)
#define REFUSED(code, call) NOT(VMFA_REFUSED, code, call)

#endif
