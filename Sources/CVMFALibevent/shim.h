// libevent's core and its TLS. Its HTTP server and its name resolution stay out: the one is too lenient with what
// clients send, the other calls what a static executable cannot.

// Swift's own import of the C library comes first. The types of sockets and times then are its types here too, instead of
// second ones, which libevent's configuration would even make different ones by switching GNU's extensions on.
#pragma clang module import SwiftGlibc

// As CVMFAOpenSSL has it: who uses both must not see the functions of OpenSSL in two ways.
#define OPENSSL_SUPPRESS_DEPRECATED

#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/bufferevent_ssl.h>
#include <event2/event.h>
#include <event2/listener.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

/// What a server switches off; these are macros that Swift does not see.
static inline uint64_t vmfa_tls_options(void) {
  return SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_IGNORE_UNEXPECTED_EOF;
}
