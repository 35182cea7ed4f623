/* SPDX-License-Identifier: Apache-2.0
 *
 * What the library does to the process that it is in, and what clients and signals do to it. */
#include "cast.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static int port_of(vmfa_server server) {
  char *info = NULL;
  RETURNS(VMFA_OK, vmfa_server_info(server, &info));
  char *url = json_member(info, "url");
  int port = url ? atoi(strrchr(url, ':') + 1) : 0;
  free(url);
  vmfa_free(info);
  return port;
}

static int connect_to(int port) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int client = socket(AF_INET, SOCK_STREAM, 0);
  EXPECT(connect(client, (struct sockaddr *)&address, sizeof address) == 0);
  return client;
}

static const char health[] = "GET /_vmfa/health HTTP/1.1\r\nHost: localhost\r\n\r\n";

static bool is_healthy(int port) {
  char answer[16] = "";
  int client = connect_to(port);
  bool is_sent = send(client, health, strlen(health), MSG_NOSIGNAL) > 0;
  bool is_healthy = is_sent && recv(client, answer, 12, MSG_WAITALL) == 12 && !strcmp(answer, "HTTP/1.1 200");
  close(client);
  return is_healthy;
}

/* Clients that ask much and hang up: an answer that nobody takes must not end the process by SIGPIPE. */
static void rude_clients(int port) {
  const struct linger at_once = {.l_onoff = 1, .l_linger = 0};
  for (int round = 0; round < 50; round++) {
    int client = connect_to(port);
    for (int i = 0; i < 200; i++)
      if (send(client, health, strlen(health), MSG_NOSIGNAL) < 0) break;
    if (round % 2) setsockopt(client, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    close(client);
  }
  EXPECT(is_healthy(port));
}

/* The server threads leave the signals of the process to the process. */
static volatile sig_atomic_t signals;
static pthread_t thread_of_signal;

static void count_signal(int number) {
  (void)number;
  thread_of_signal = pthread_self();
  signals++;
}

static void signals_stay_with_the_program(void) {
  struct sigaction count = {.sa_handler = count_signal}, before;
  sigaction(SIGUSR1, &count, &before);
  for (int i = 0; i < 100; i++) kill(getpid(), SIGUSR1);
  EXPECT(signals > 0 && pthread_equal(thread_of_signal, pthread_self()));
  sigaction(SIGUSR1, &before, NULL);
}

int main(void) {
  struct sigaction before[NSIG] = {{.sa_handler = SIG_DFL}}, after;
  sigset_t mask_before, mask_after;
  for (int number = 1; number < SIGRTMIN; number++) {
    sigaction(number, NULL, &before[number]);
    /* Loading it has set none either; only what is ignored is handed on to a program that starts. */
    EXPECT(before[number].sa_handler == SIG_DFL || before[number].sa_handler == SIG_IGN);
  }
  pthread_sigmask(SIG_SETMASK, NULL, &mask_before);

  cast c = cast_new();
  int port = port_of(c.server);
  EXPECT(is_healthy(port));
  signals_stay_with_the_program();
  rude_clients(port);

  /* Its port is taken. */
  vmfa_server second = 0;
  char *problem = NULL;
  RETURNS(VMFA_FAILED, vmfa_server_start(c.aws, (uint16_t)port, &second, &problem));
  EXPECT(second == 0);
  SAYS(problem, "message", "in use");
  /* It is free when the server has stopped, also where a child has copies of the descriptors. */
  pid_t child = fork();
  if (child == 0) {
    pause();
    _exit(0);
  }
  RETURNS(VMFA_OK, vmfa_server_stop(c.server));
  RETURNS(VMFA_OK, vmfa_server_start(c.aws, (uint16_t)port, &c.server, NULL));
  EXPECT(port_of(c.server) == port && is_healthy(port));
  kill(child, SIGKILL);
  waitpid(child, NULL, 0);

  /* A server that is closed does not wait for a client that does not end. */
  int client = connect_to(port);
  send(client, health, 10, MSG_NOSIGNAL);
  RETURNS(VMFA_OK, vmfa_close(c.server));
  close(client);

  pthread_sigmask(SIG_SETMASK, NULL, &mask_after);
  for (int number = 1; number < SIGRTMIN; number++) {
    if (sigaction(number, NULL, &after)) continue;
    if (after.sa_handler != before[number].sa_handler) EXPECT(!"a signal handler was set");
    EXPECT(sigismember(&mask_before, number) == sigismember(&mask_after, number));
  }
  cast_close(&c);
  return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
