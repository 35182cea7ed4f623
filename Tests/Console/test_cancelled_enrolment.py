"""The seed's warning: whoever cancels an enrolment has a device that is nobody's and may not delete it."""

import pytest

from console import steps
from console.page import ESCAPE
from console.people import add_user

DENY = "DenyAllExceptListedIfNoMFA"


@pytest.mark.parametrize("way", ["Cancel", "Close", "Escape"])
def test_cancelled(server, open_page, way):
    carol = add_user(server, "carol")
    page = open_page()
    steps.sign_in(page, carol)
    steps.begin_enrolment(page, "carol")
    if way == "Escape":
        page.keys(ESCAPE)
    else:
        page.press(way)

    # It is told what is there now, who denies what, and who helps.
    page.sees("An enrolment was cancelled")
    page.sees(carol.device)
    steps.denied(page, "iam:DeleteVirtualMFADevice")
    page.sees(f"aws iam delete-virtual-mfa-device --serial-number {carol.device}")
    assert DENY in steps.why(page)
    assert [one["SerialNumber"] for one in server.client("iam").list_virtual_mfa_devices()["VirtualMFADevices"]] == [
        carol.device]

    # On a later visit too, and for whoever tries again.
    page.driver.refresh()
    page.sees("An enrolment was cancelled")
    page.press("Try to delete it")
    steps.denied(page, "iam:DeleteVirtualMFADevice")
    page.press("Assign MFA device")
    page.press("Continue")
    page.sees("MFA device already exists.")
    page.sees("administrator")
    page.press("Cancel")

    # The administrator's cure.
    admin = open_page()
    steps.sign_in_as_root(admin, server)
    steps.go(admin, "Users")
    admin.sees(carol.device)
    admin.press(f"Delete {carol.device}")
    admin.press("Delete device")
    admin.sees_no(carol.device)
    assert server.client("iam").list_virtual_mfa_devices()["VirtualMFADevices"] == []

    page.driver.refresh()
    page.sees("No MFA device yet.")
    page.sees_no("An enrolment was cancelled")
    steps.begin_enrolment(page, "carol")
    steps.enter_pair(page, *server.pair(carol.device))
    page.sees("The device is enabled.")


def test_cancelled_by_who_may_delete(server, open_page):
    """Where no policy denies it, nothing is left behind."""
    dora = add_user(server, "dora", {"Effect": "Allow", "Action": "*", "Resource": "*"})
    page = open_page()
    steps.sign_in(page, dora)
    steps.begin_enrolment(page, "dora")
    page.press("Cancel")
    page.sees("The enrolment is cancelled and the device deleted")
    assert server.client("iam").list_virtual_mfa_devices()["VirtualMFADevices"] == []
