"""Devices, from their making to their end."""

from support.operations import performs
from support.people import enrolled


@performs("iam", "CreateVirtualMFADevice EnableMFADevice ListMFADevices ListVirtualMFADevices "
                 "ResyncMFADevice DeactivateMFADevice DeleteVirtualMFADevice")
def test_devices(manual_server):
    iam = manual_server.client("iam")
    alice = enrolled(manual_server, "alice")
    iam.create_virtual_mfa_device(VirtualMFADeviceName="spare", Path="/drawer/")

    [listed] = iam.list_mfa_devices(UserName="alice")["MFADevices"]
    assert (listed["UserName"], listed["SerialNumber"]) == ("alice", alice.serial_number)
    serials = {
        status: [one["SerialNumber"] for one in
                 iam.list_virtual_mfa_devices(AssignmentStatus=status)["VirtualMFADevices"]]
        for status in ("Assigned", "Unassigned", "Any")
    }
    spare = manual_server.arn("mfa/drawer/spare")
    assert serials["Assigned"] == [alice.serial_number]
    assert serials["Unassigned"] == [spare]
    assert sorted(serials["Any"]) == sorted([alice.serial_number, spare])

    manual_server.advance(60)
    first, second = manual_server.pair(alice.serial_number)
    iam.resync_mfa_device(
        UserName="alice", SerialNumber=alice.serial_number, AuthenticationCode1=first, AuthenticationCode2=second)
    iam.deactivate_mfa_device(UserName="alice", SerialNumber=alice.serial_number)
    for serial_number in (alice.serial_number, spare):
        iam.delete_virtual_mfa_device(SerialNumber=serial_number)
    assert iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []


@performs("iam", "TagMFADevice UntagMFADevice ListMFADeviceTags")
def test_tags(manual_server):
    iam = manual_server.client("iam")
    serial_number = iam.create_virtual_mfa_device(
        VirtualMFADeviceName="tagged", Tags=[{"Key": "a", "Value": "1"}])["VirtualMFADevice"]["SerialNumber"]
    iam.tag_mfa_device(SerialNumber=serial_number, Tags=[{"Key": "b", "Value": "2"}])
    iam.untag_mfa_device(SerialNumber=serial_number, TagKeys=["a"])
    assert iam.list_mfa_device_tags(SerialNumber=serial_number)["Tags"] == [{"Key": "b", "Value": "2"}]


@performs("iam", "GetMFADevice")
def test_security_key(manual_server):
    """The only kind of device that GetMFADevice knows, and that no API of AWS's registers."""
    iam = manual_server.client("iam")
    iam.create_user(UserName="keyholder")
    serial_number = manual_server.arn("u2f/user/keyholder/key-ABCDEFGHIJKLMNOPQRST")
    manual_server.control("POST", "devices", {"serialNumber": serial_number, "userName": "keyholder"})
    device = iam.get_mfa_device(SerialNumber=serial_number, UserName="keyholder")
    [listed] = iam.list_mfa_devices(UserName="keyholder")["MFADevices"]
    assert (device["SerialNumber"], device["EnableDate"]) == (serial_number, listed["EnableDate"])
