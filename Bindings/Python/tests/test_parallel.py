"""That ten tests at once do not disturb each other: the same names, other codes, other clocks."""

SUITE = '''
import json, os, pathlib, time
from datetime import datetime, timezone

import boto3
import pytest
from botocore.exceptions import ClientError

MEETING = pathlib.Path(os.environ["VMFA_TEST_MEETING"])


def meet(name, number, value):
    """Waits until all ten are there, and gives what each has brought."""
    place = MEETING / name
    place.mkdir(exist_ok=True)
    (place / f"{number}.part").write_text(json.dumps(value))
    (place / f"{number}.part").rename(place / f"{number}.json")
    deadline = time.monotonic() + 100
    while len(files := sorted(place.glob("*.json"))) < 10:
        assert time.monotonic() < deadline, f"only {len(files)} of ten run at once"
        time.sleep(0.02)
    return [json.loads(file.read_text()) for file in files]


@pytest.mark.parametrize("number", range(10))
def test(vmfa, vmfa_clock, vmfa_user, vmfa_device, number):
    start = datetime(2020 + number, 1, 1, tzinfo=timezone.utc)
    vmfa_clock.set(start)
    vmfa.use(vmfa_user)
    iam, sts = boto3.client("iam"), boto3.client("sts")
    serial_number, code = vmfa_device.serial_number, vmfa_device.code()
    keys = vmfa_user.credentials()
    all_of_them = meet("ready", number, {
        "url": vmfa.url, "process": os.getpid(), "code": code, "seed": vmfa_device.seed,
        "key": {"aws_access_key_id": keys["AccessKeyId"], "aws_secret_access_key": keys["SecretAccessKey"]},
        "serialNumber": serial_number, "token": vmfa.server.info["adminToken"],
    })
    # The same names, and nothing else in common.
    assert {one["serialNumber"] for one in all_of_them} == {"arn:aws:iam::123456789012:mfa/alice"}
    for name in ("url", "process", "seed", "token"):
        assert len({one[name] for one in all_of_them}) == 10
    assert len({one["key"]["aws_access_key_id"] for one in all_of_them}) == 10

    # Another's code and another's key are worth nothing here.
    other = all_of_them[(number + 1) % 10]
    assert other["url"] != vmfa.url
    if other["code"] != code:
        with pytest.raises(ClientError, match="invalid MFA one time pass code"):
            sts.get_session_token(SerialNumber=serial_number, TokenCode=other["code"])
    with pytest.raises(ClientError, match="InvalidClientTokenId"):
        boto3.client("iam", **other["key"]).get_user()

    # All at once: names that only this test makes, and a clock that only it moves.
    root = vmfa.client("iam")
    for step in range(5):
        answer = sts.get_session_token(SerialNumber=serial_number, TokenCode=vmfa_device.next_code())
        assert vmfa.account.find_session(answer).decide("iam:DeactivateMFADevice", vmfa_user.arn)
        root.create_user(UserName=f"user-{number}-{step}")
    assert (vmfa_clock.now() - start).total_seconds() == 150
    names = meet("names", number, [user["UserName"] for user in root.list_users()["Users"]])
    assert names[number] == ["alice"] + [f"user-{number}-{step}" for step in range(5)]
    vmfa.client("iam", answer).deactivate_mfa_device(UserName="alice", SerialNumber=serial_number)
    assert iam.list_mfa_devices()["MFADevices"] == []
'''


def test_ten_at_once(pytester, monkeypatch, tmp_path):
    monkeypatch.setenv("VMFA_TEST_MEETING", str(tmp_path))
    pytester.makepyfile(test_suite=SUITE)
    pytester.runpytest_subprocess("-n", "10", "-p", "no:cacheprovider").assert_outcomes(passed=10)
