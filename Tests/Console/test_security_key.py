"""Security keys (WebAuthn), with an authenticator that Chromium plays: registered, used as the second step, and told by AWS's API."""

import pytest
from selenium.webdriver.common.virtual_authenticator import VirtualAuthenticatorOptions

from console import steps
from console.people import add_user

FULL = {"Effect": "Allow", "Action": "*", "Resource": "*"}


def plug_in(page):
    """A key that is touched whenever it blinks."""
    page.driver.add_virtual_authenticator(VirtualAuthenticatorOptions(
        protocol=VirtualAuthenticatorOptions.Protocol.CTAP2, transport=VirtualAuthenticatorOptions.Transport.USB,
        has_resident_key=False, has_user_verification=False, is_user_consenting=True))


def register(page, name):
    page.press("Assign MFA device")
    steps.pick(page, "Security key")
    page.fill("Device name", name)
    page.press("Register security key")


@pytest.fixture
def bob(server):
    return add_user(server, "bob", FULL)


@pytest.fixture
def page(open_page):
    """WebAuthn takes no addresses: the page is visited by its name."""
    page = open_page("localhost")
    plug_in(page)
    return page


def test_journey(server, page, bob):
    steps.sign_in(page, bob)
    register(page, "blue-key")
    page.sees("The device is enabled.")
    page.sees("Security key")

    # AWS's API tells of it, as of a key that AWS's console registered.
    iam = server.client("iam")
    [device] = iam.list_mfa_devices(UserName="bob")["MFADevices"]
    serial_number = device["SerialNumber"]
    assert serial_number.startswith(server.arn("u2f/user/bob/blue-key-"))
    described = iam.get_mfa_device(SerialNumber=serial_number, UserName="bob")
    assert (described["UserName"], described["SerialNumber"]) == ("bob", serial_number)
    assert described["EnableDate"] == device["EnableDate"]

    steps.sign_out(page)
    steps.sign_in(page, bob)
    page.heading("Second step")
    assert not page.all("field", "MFA code")
    page.press("Use a security key")
    page.sees("Signed in with MFA")
    assert [one.sign_count > 0 for one in page.driver.get_credentials()] == [True]

    # The same key is not registered twice.
    register(page, "again")
    page.sees("This security key is registered already.")
    page.press("Cancel")

    page.press(f"Remove {serial_number.rpartition('/')[2]}")
    page.press("Remove device")
    page.sees("No MFA device yet.")
    assert iam.list_mfa_devices(UserName="bob")["MFADevices"] == []


def test_key_beside_a_code(server, page, bob):
    """Any of the devices will do."""
    bob.enrol()
    server.advance(60)
    steps.sign_in_with_code(page, bob)
    register(page, "second")
    page.sees("Security key")
    page.until(lambda: page.dialog() is None, "the dialog stays open")
    steps.sign_out(page)
    steps.sign_in(page, bob)
    page.field("MFA code")
    page.press("Use a security key")
    page.sees("Signed in with MFA")
    steps.sign_out(page)
    server.advance(60)
    steps.sign_in_with_code(page, bob)


def test_key_of_another_user(server, page, open_page, bob):
    """Somebody else's key answers to nothing, and somebody else's answer is not taken."""
    steps.sign_in(page, bob)
    register(page, "blue-key")
    page.sees("The device is enabled.")
    steps.sign_out(page)

    carol = add_user(server, "carol", FULL)
    other = open_page("localhost")
    plug_in(other)
    steps.sign_in(other, carol)
    register(other, "red-key")
    other.sees("The device is enabled.")
    steps.sign_out(other)
    steps.sign_in(other, bob)
    other.heading("Second step")
    other.press("Use a security key")
    other.sees("The security key was not used")
    other.heading("Second step")
    assert not other.all("button", "Sign out")


# What a page elsewhere would send of a user who touched the key there, and what somebody else's key would.
SIGN = """
const [given, done] = arguments
const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), one => one.charCodeAt(0))
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
const call = (name, body) => fetch('/console/api/' + name, {method: 'POST', headers: {
  'Content-Type': 'application/json', 'X-CSRF-Token': token}, body: JSON.stringify(body)})
let token
(async () => {
  const session = await (await fetch('/console/api/session')).json()
  token = session.csrfToken
  const request = session.secondStep.request
  const made = await navigator.credentials.get({publicKey: {
    challenge: bytes(given.challenge ?? request.challenge), rpId: request.rpId, userVerification: 'discouraged',
    allowCredentials: request.allowCredentials.map(id => ({type: 'public-key', id: bytes(id)}))}})
  const credential = {id: text(made.rawId), clientDataJSON: text(made.response.clientDataJSON),
    authenticatorData: text(made.response.authenticatorData), signature: text(made.response.signature)}
  if (given.origin) {
    const client = JSON.parse(new TextDecoder().decode(made.response.clientDataJSON))
    credential.clientDataJSON = text(new TextEncoder().encode(JSON.stringify({...client, origin: given.origin})))
  }
  if (given.broken) {
    const whole = bytes(credential[given.broken])
    whole[whole.length - 1] ^= 1
    credential[given.broken] = text(whole)
  }
  const answers = []
  for (let count = 0; count < (given.times ?? 1); count += 1) {
    const answer = await call('second-step', {credential})
    const body = await answer.json()
    answers.push(body.error?.code ?? body.state)
    if (body.csrfToken && given.again) {
      token = body.csrfToken
    }
  }
  return answers
})().then(done, error => done(String(error)))
"""


@pytest.mark.parametrize("given", [
    {"origin": "https://evil.example"}, {"origin": "http://localhost:1"}, {"challenge": "A" * 43},
    {"broken": "signature"}, {"broken": "authenticatorData"}, {"broken": "clientDataJSON"},
], ids=["origin", "port", "challenge", "signature", "data", "client"])
def test_forged_answers(page, bob, given):
    steps.sign_in(page, bob)
    register(page, "blue-key")
    page.sees("The device is enabled.")
    steps.sign_out(page)
    steps.sign_in(page, bob)
    page.heading("Second step")
    assert page.driver.execute_async_script(SIGN, given) == ["InvalidSecurityKey"]
    page.driver.refresh()
    page.heading("Second step")
    # The key itself works as before.
    page.press("Use a security key")
    page.sees("Signed in with MFA")


def test_right_answers_count_once(page, bob):
    """The same script with nothing wrong in it signs in: it was the forgery that was refused. And no challenge serves twice."""
    steps.sign_in(page, bob)
    register(page, "blue-key")
    page.sees("The device is enabled.")
    steps.sign_out(page)
    steps.sign_in(page, bob)
    page.heading("Second step")
    first, second = page.driver.execute_async_script(SIGN, {"times": 2, "again": True})
    assert first == "signedIn"
    # Whoever is signed in waits for no second step.
    assert second == "NotSignedIn"


def test_no_name(open_page, bob):
    """At an address there are no keys, and the page says where there are."""
    page = open_page()
    steps.sign_in(page, bob)
    page.press("Assign MFA device")
    steps.pick(page, "Security key")
    link = page.find("link", page.url.replace("127.0.0.1", "localhost") + "/console/")
    assert link.is_displayed()


def test_seed_policy_denies_nothing_that_aws_allows(server, page):
    """Enabling is what the policy names, whatever kind of device it is."""
    carol = add_user(server, "carol")
    steps.sign_in(page, carol)
    register(page, "carol-key")
    page.sees("The device is enabled.")


def test_policy_without_enabling(server, page):
    dora = add_user(server, "dora", {"Effect": "Allow", "Action": ["iam:Get*", "iam:List*"], "Resource": "*"})
    steps.sign_in(page, dora)
    register(page, "key")
    steps.denied(page, "iam:EnableMFADevice")
    page.press("Cancel")
    assert server.client("iam").list_mfa_devices(UserName="dora")["MFADevices"] == []
