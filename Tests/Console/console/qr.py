"""What a phone's camera makes of a screenshot, and the codes that its app shows then."""

import base64
import hashlib
import hmac
import subprocess
from urllib.parse import parse_qs, unquote, urlsplit


def read(picture):
    """The texts of all QR codes in a picture, by zbar."""
    result = subprocess.run(
        ["zbarimg", "--nodbus", "--raw", "-q", "-Sdisable", "-Sqrcode.enable", "-"], input=picture,
        capture_output=True, timeout=60)
    return result.stdout.decode().splitlines()


class App:
    """An authenticator app that was shown a key URI: RFC 6238 from the standard library alone."""

    def __init__(self, uri):
        parts = urlsplit(uri)
        assert (parts.scheme, parts.netloc) == ("otpauth", "totp"), uri
        parameters = {name: values[0] for name, values in parse_qs(parts.query).items()}
        self.label, self.issuer = unquote(parts.path[1:]), parameters["issuer"]
        self.secret = parameters["secret"]
        assert (parameters.get("algorithm", "SHA1"), parameters.get("digits", "6"), parameters.get("period", "30")) == (
            "SHA1", "6", "30")

    def code(self, time, steps=0):
        """The code at a time, or of so many steps later."""
        key = base64.b32decode(self.secret + "=" * (-len(self.secret) % 8))
        counter = int(time.timestamp()) // 30 + steps
        digest = hmac.digest(key, counter.to_bytes(8, "big"), hashlib.sha1)
        offset = digest[-1] & 15
        return f"{(int.from_bytes(digest[offset:offset + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06}"

    def pair(self, time):
        return self.code(time), self.code(time, 1)
