/* SPDX-License-Identifier: Apache-2.0
 *
 * A program that closes nothing ends all the same: with a server running, a client that has asked much, and threads that
 * are inside of the library at that moment. */
#include "cast.h"

#include <arpa/inet.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>

static cast c;
static atomic_int rounds;

static void *work(void *unused) {
  (void)unused;
  for (;; rounds++) {
    char *code = NULL, *secret = NULL, *answer = NULL;
    vmfa_session session = 0;
    vmfa_phone_code(c.phone, &code, NULL);
    vmfa_secret_new(&secret, NULL);
    vmfa_call(c.aws, "iam", "ListUsers", NULL, &answer, NULL);
    vmfa_session_new(c.alice, 0, NULL, 0, &session, NULL);
    vmfa_close(session);
    vmfa_free(code);
    vmfa_free(secret);
    vmfa_free(answer);
  }
  return NULL;
}

int main(int count, char **arguments) {
  /* Where the program had OpenSSL before us, OpenSSL frees its own after us. */
  if (count > 1 && !strcmp(arguments[1], "openssl-first")) {
    void *openssl = dlopen("libcrypto.so.3", RTLD_NOW);
    int (*initialise)(uint64_t, const void *) = openssl ? (int (*)(uint64_t, const void *))dlsym(openssl, "OPENSSL_init_crypto") : NULL;
    EXPECT(initialise && initialise(4, NULL) == 1);
  }
  c = cast_new();
  char *info = NULL;
  RETURNS(VMFA_OK, vmfa_server_info(c.server, &info));
  char *url = json_member(info, "url");
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(strrchr(url, ':') + 1))};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int client = socket(AF_INET, SOCK_STREAM, 0);
  EXPECT(connect(client, (struct sockaddr *)&address, sizeof address) == 0);
  for (int i = 0; i < 4; i++) {
    pthread_t thread;
    EXPECT(pthread_create(&thread, NULL, work, NULL) == 0);
  }
  while (rounds < 100) usleep(1000);
  for (int i = 0; i < 500; i++) send(client, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", 35, MSG_NOSIGNAL);
  return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
