/* SPDX-License-Identifier: Apache-2.0
 *
 * vmfa_free() overwrites what it frees. This program's free() looks, and then lets the C library do it. */
#include "cast.h"

extern void __libc_free(void *memory);

static const char *watched;
static size_t length;
static int wiped, seen;

void free(void *memory) {
  if (memory && memory == watched) {
    seen++;
    wiped += watched[0] == 0 && memcmp(watched, watched + 1, length - 1) == 0;
    watched = NULL;
  }
  __libc_free(memory);
}

static void free_watched(char *text) {
  watched = text;
  length = strlen(text);
  vmfa_free(text);
}

int main(void) {
  cast c = cast_new();
  char *seed = NULL, *credentials = NULL, *secret = NULL;
  RETURNS(VMFA_OK, vmfa_device_seed(c.enabled, &seed));
  RETURNS(VMFA_OK, vmfa_credentials(c.session, &credentials, NULL));
  RETURNS(VMFA_OK, vmfa_secret_new(&secret, NULL));
  free_watched(seed);
  free_watched(credentials);
  free_watched(secret);
  EXPECT(seen == 3 && wiped == 3);
  cast_close(&c);
  return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
