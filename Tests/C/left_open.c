/* SPDX-License-Identifier: Apache-2.0
 *
 * A program that closes nothing ends all the same, with a server running and a client connected. */
#include "cast.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

int main(void) {
  cast c = cast_new();
  char *info = NULL;
  RETURNS(VMFA_OK, vmfa_server_info(c.server, &info));
  char *url = json_member(info, "url");
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(strrchr(url, ':') + 1))};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  EXPECT(connect(socket(AF_INET, SOCK_STREAM, 0), (struct sockaddr *)&address, sizeof address) == 0);
  return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
