"""Users with passwords, and phones, as an administrator makes them."""

import dataclasses
import pathlib

from support.people import policy

SEED_POLICY = (pathlib.Path(__file__).parents[3] / "Vectors/policy/documents/seed.json").read_text()


@dataclasses.dataclass
class User:
    server: object
    name: str
    password: str

    @property
    def device(self):
        return self.server.arn(f"mfa/{self.name}")

    def enrol(self):
        """Gives the user a device that the server can play, and returns its serial number."""
        iam = self.server.client("iam")
        serial_number = iam.create_virtual_mfa_device(
            VirtualMFADeviceName=self.name)["VirtualMFADevice"]["SerialNumber"]
        first, second = self.server.pair(serial_number)
        iam.enable_mfa_device(
            UserName=self.name, SerialNumber=serial_number, AuthenticationCode1=first, AuthenticationCode2=second)
        return serial_number

    def code(self):
        """A code that was not used yet."""
        return self.server.next_code(self.device)


def add_user(server, name, *statements, document=SEED_POLICY, enrolled=False):
    """A user with a password and these statements, or the seed policy."""
    iam = server.client("iam")
    iam.create_user(UserName=name)
    iam.put_user_policy(
        UserName=name, PolicyName="SelfManagedMFA", PolicyDocument=policy(*statements) if statements else document)
    user = User(server, name, f"Correct-horse-{name}-1")
    iam.create_login_profile(UserName=name, Password=user.password)
    if enrolled:
        user.enrol()
    return user
