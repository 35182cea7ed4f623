"""Codes without any account."""

from datetime import datetime, timedelta, timezone

import pytest

import vmfa

# RFC 6238, Appendix B.
SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
EIGHT_DIGITS = f"otpauth://totp/test?secret={SECRET}&digits=8"
TABLE = [
    (59, "94287082"), (1111111109, "07081804"), (1111111111, "14050471"), (1234567890, "89005924"),
    (2000000000, "69279037"), (20000000000, "65353130"),
]


@pytest.mark.parametrize("at, code", TABLE)
def test_rfc_6238(at, code):
    assert vmfa.code(EIGHT_DIGITS, at) == code
    assert vmfa.code(EIGHT_DIGITS, datetime.fromtimestamp(at, timezone.utc)) == code


def test_times_to_the_millisecond():
    assert vmfa.code(SECRET, 59.999) == vmfa.code(SECRET, 59)
    assert vmfa.code(SECRET, 60.0) != vmfa.code(SECRET, 59)
    # A zone of its own is the same moment.
    zone = timezone(timedelta(hours=5, minutes=30))
    assert vmfa.code(SECRET, datetime(1970, 1, 1, 5, 30, 59, tzinfo=zone)) == vmfa.code(SECRET, 59)


def test_now_unless_a_time_is_given():
    before = datetime.now(timezone.utc)
    code = vmfa.code(SECRET)
    assert code in (vmfa.code(SECRET, before), vmfa.code(SECRET, datetime.now(timezone.utc)))


def test_pair():
    assert vmfa.pair(SECRET, 59) == (vmfa.code(SECRET, 29), vmfa.code(SECRET, 59)) == ("755224", "287082")


def test_verify():
    assert vmfa.verify(SECRET, "287082", 59) == vmfa.Match(step=1, offset=0)
    assert vmfa.verify(SECRET, "287082", 89) == (1, -1)
    assert vmfa.verify(SECRET, "287082", 119) is None
    assert vmfa.verify(SECRET, "287082", 119, window=2) == (1, -2)
    assert vmfa.verify(SECRET, "287082", 59, after=0) == (1, 0)
    assert vmfa.verify(SECRET, "287082", 59, after=1) is None


def test_verify_pair():
    assert vmfa.verify_pair(SECRET, "755224", "287082", 30_000) == (1, -999)
    assert vmfa.verify_pair(SECRET, "755224", "287082", 30_000, search=10) is None
    assert vmfa.verify_pair(SECRET, "287082", "755224", 30) is None
    assert vmfa.verify_pair(SECRET, "755224", "287082", 30, after=1) is None


def test_new_secrets():
    secrets = {vmfa.new_secret() for _ in range(100)}
    assert len(secrets) == 100 and {len(secret) for secret in secrets} == {64}


@pytest.mark.parametrize("secret, words", [
    ("", "`secret`"), ("not Base32!", "`secret`"), ("GEZDGNBV\0", "`secret` has a zero character"),
    ("\ud800", "`secret`"), ("otpauth://hotp/test?secret=GEZDGNBV&counter=1", "counter"),
    ("otpauth://totp/test?secret=GEZDGNBV&digits=99", "digits"),
])
def test_secrets_that_are_none(secret, words):
    with pytest.raises(vmfa.BadArgument, match=words) as caught:
        vmfa.code(secret, 59)
    assert (caught.value.code, caught.value.status) == (None, None)
    assert caught.value.message == str(caught.value)
    # It is what Python calls such a mistake, too.
    assert isinstance(caught.value, ValueError) and isinstance(caught.value, vmfa.VMFAError)


def test_numbers_are_never_cut_off():
    for call in (
        lambda: vmfa.verify(SECRET, "287082", 59, window=-1),
        lambda: vmfa.verify(SECRET, "287082", 59, window=2**32 + 1),
        lambda: vmfa.verify(SECRET, "287082", 59, window=1_000_001),
        lambda: vmfa.verify(SECRET, "287082", 59, after=2**64),
        lambda: vmfa.code(SECRET, 2**63),
        lambda: vmfa.code(SECRET, float("nan")),
        lambda: vmfa.code(SECRET, float("inf")),
        lambda: vmfa.code(SECRET, datetime(2026, 1, 1)),
    ):
        with pytest.raises(vmfa.BadArgument):
            call()


def test_types():
    for call in (
        lambda: vmfa.code(5, 59), lambda: vmfa.code(b"GEZDGNBV", 59), lambda: vmfa.code(SECRET, "now"),
        lambda: vmfa.verify(SECRET, 287082, 59), lambda: vmfa.verify(SECRET, "287082", 59, window=1.5),
    ):
        with pytest.raises(TypeError, match="must be"):
            call()
    with pytest.raises(vmfa.BadArgument):
        vmfa.code(None, 59)


def test_long_texts():
    with pytest.raises(vmfa.BadArgument):
        vmfa.code("A" * 1_048_577, 59)
    with pytest.raises(vmfa.BadArgument):
        vmfa.code("A" * 50_000_000, 59)
