"""Keys and certificates as people upload them, fresh ones from `openssl` and `ssh-keygen`'s format."""

import base64
import pathlib
import subprocess


def certificate(directory: pathlib.Path):
    """A self-signed certificate and its key, in PEM."""
    key, body = directory / "key.pem", directory / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=vmfa.example",
         "-keyout", key, "-out", body], check=True, capture_output=True, timeout=60)
    return body.read_text(), key.read_text()


def ssh_public_key(directory: pathlib.Path):
    """An RSA key as one line of OpenSSH (RFC 4253 §6.6)."""
    result = subprocess.run(
        ["openssl", "rsa", "-in", directory / "key.pem", "-noout", "-modulus"], check=True, capture_output=True,
        text=True, timeout=60)
    modulus = bytes.fromhex(result.stdout.strip().removeprefix("Modulus="))
    fields = [b"ssh-rsa", (65537).to_bytes(3), b"\0" + modulus]
    blob = b"".join(len(field).to_bytes(4) + field for field in fields)
    return f"ssh-rsa {base64.b64encode(blob).decode()}"
