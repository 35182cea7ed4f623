// The low-level SHA functions are deprecated since OpenSSL 3.0 in favour of EVP, but EVP loads a provider and
// its configuration first: 2 ms that a command which prints one code does not have.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/md5.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
