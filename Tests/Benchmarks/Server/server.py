"""Measures `vmfa serve` beside moto's server, in turns, and prints the figures as JSON.

    python server.py VMFA           moto_server and botocore come from this Python's environment, wrk from the system
"""

import datetime
import json
import pathlib
import statistics
import sys
import time

from client import Client, Key
from load import CONNECTIONS, IdleConnections, Load
from processes import ACCESS_KEY, ADMIN_TOKEN, SECRET_KEY, Server

USERS = 100
ROUNDS = 3
SECONDS = 3
IDLE = 10_000

program = sys.argv[1]
moto_program = pathlib.Path(sys.executable).with_name("moto_server")
seed_policy = (pathlib.Path(__file__).parents[3] / "Vectors/policy/documents/seed.json").read_text()
root = Key(ACCESS_KEY, SECRET_KEY)
figures = {}


def median(results, name):
    return statistics.median(result[name] for result in results)


def rounded(value):
    return round(value) if value >= 1000 else round(value, 2)


def add_user(client, name):
    """A user who may see and manage what is their own, with a key."""
    client.call(root, "iam", "CreateUser", UserName=name)
    client.call(root, "iam", "PutUserPolicy", UserName=name, PolicyName="seed", PolicyDocument=seed_policy)
    answer = client.call(root, "iam", "CreateAccessKey", UserName=name)
    return Key(answer["AccessKeyId"], answer["SecretAccessKey"])


def get_user_load(server):
    """Users who ask for themselves: each request is signed with a key of the user's own."""
    client = Client(server)
    keys = {f"user{number}": add_user(client, f"user{number}") for number in range(USERS)}
    return Load(server, [key.prepared(server, "iam", "GetUser", UserName=name) for name, key in keys.items()])


def add_load(name, vmfa, moto):
    """Two loads in turns, so that both have the same machine."""
    for load in (vmfa, moto):
        load.run(1)
    pairs = [(vmfa.run(SECONDS), moto.run(SECONDS)) for _ in range(ROUNDS)]
    for label, results in zip(["vmfa", "moto"], zip(*pairs)):
        figures[f"{label}{name}PerSecond"] = rounded(median(results, "perSecond"))
        figures[f"{label}{name}P50Milliseconds"] = rounded(median(results, "p50"))
        figures[f"{label}{name}P99Milliseconds"] = rounded(median(results, "p99"))
        figures[f"{label}{name}MicrosecondsOfWork"] = rounded(median(results, "work"))
    figures[f"{name[0].lower()}{name[1:]}RatioToMoto"] = rounded(
        statistics.median(ours["perSecond"] / theirs["perSecond"] for ours, theirs in pairs))
    figures[f"{name[0].lower()}{name[1:]}WorkRatioToMoto"] = rounded(
        statistics.median(theirs["work"] / ours["work"] for ours, theirs in pairs))


def add_start():
    """From the start of the process to its first answer, and the memory that it holds then and stays with."""
    milliseconds = []
    for _ in range(20):
        with Server.vmfa(program) as server:
            milliseconds.append(server.milliseconds_to_first_answer)
    figures["vmfaMillisecondsToFirstAnswer"] = rounded(statistics.median(milliseconds))
    for label, server in [("vmfa", Server.vmfa(program)), ("moto", Server.moto(moto_program))]:
        with server:
            time.sleep(1)
            figures[f"{label}MegabytesAtRest"] = server.megabytes()
            if label == "moto":
                figures["motoMillisecondsToFirstAnswer"] = rounded(server.milliseconds_to_first_answer)


def add_get_user():
    with Server.vmfa(program) as vmfa, Server.moto(moto_program) as moto:
        add_load("GetUser", get_user_load(vmfa), get_user_load(moto))
        figures["vmfaMegabytesAfterLoad"] = vmfa.megabytes()
        figures["motoMegabytesAfterLoad"] = moto.megabytes()


class Phones:
    """Devices of users, eight each, and the codes that they show."""

    def __init__(self, server, count):
        self.server, self.client = server, Client(server)
        self.devices = []
        self.add(count)

    def add(self, count):
        """More devices, eight for each user."""
        for number in range(len(self.devices), len(self.devices) + count):
            if number % 8 == 0 or not self.devices:
                self.user = f"user{number // 8}"
                self.key = add_user(self.client, self.user)
            self.devices.append((self.key, self._add(self.user, f"phone{number}")))

    def _add(self, user, name):
        serial = self.client.call(root, "iam", "CreateVirtualMFADevice", VirtualMFADeviceName=name)["SerialNumber"]
        first, second = self._control("POST", "code", serialNumber=serial)["pair"]
        self.client.call(root, "iam", "EnableMFADevice", UserName=user, SerialNumber=serial,
                         AuthenticationCode1=first, AuthenticationCode2=second)
        return serial

    def _control(self, method, path, **body):
        return self.client.control(ADMIN_TOKEN, method, path, **body)

    def requests(self):
        """GetSessionToken with each code that each device may use now: those of two steps before to two after."""
        now = self._control("GET", "clock")["now"]
        for key, serial in self.devices:
            codes = set()
            for seconds in (-30, 30, 60):
                codes.update(self._control("POST", "code", serialNumber=serial, at=later(now, seconds))["pair"])
            for code in codes:
                yield key.prepared(self.server, "sts", "GetSessionToken", SerialNumber=serial, TokenCode=code)

    def forget(self):
        """Three minutes later all attempts and all codes are there again."""
        self._control("PUT", "clock", advance=180)


def later(time_text, seconds):
    return (datetime.datetime.fromisoformat(time_text) + datetime.timedelta(seconds=seconds)).isoformat()


def add_sign_in():
    """Sessions for codes. The clock stands still meanwhile, so that codes which are prepared stay valid."""
    with Server.vmfa(program, "--clock", "manual") as server:
        key = add_user(Client(server), "alice")
        most = Load(server, [key.prepared(server, "sts", "GetSessionToken")]).run(1)["answers"]
        phones = Phones(server, -(-most * 6 // 5 // 5))
        results = []
        while len(results) < ROUNDS:
            requests = list(phones.requests())
            result = Load(server, requests).run(1, may_refuse=True)
            phones.forget()
            if result["refused"] == 0:
                results.append(result)
            elif result["answers"] + CONNECTIONS > len(requests):
                # It was quicker than foreseen, and the first codes came a second time, perhaps before the last were
                # answered.
                phones.add(len(phones.devices))
                results = []
            else:
                raise RuntimeError(f"codes that are good were refused: {result}")
    with Server.moto(moto_program) as moto:
        # moto gives a session for any code.
        request = add_user(Client(moto), "alice").prepared(
            moto, "sts", "GetSessionToken", SerialNumber="arn:aws:iam::123456789012:mfa/alice", TokenCode="123456")
        figures["motoSessionsPerSecond"] = rounded(Load(moto, [request]).run(SECONDS)["perSecond"])
    figures["vmfaSessionsWithoutMFAPerSecond"] = most
    figures["vmfaSignInDevices"] = len(phones.devices)
    figures["vmfaSignInsCounted"] = sum(result["answers"] for result in results)
    figures["vmfaSignInsPerSecond"] = rounded(median(results, "perSecond"))
    figures["vmfaSignInP50Milliseconds"] = rounded(median(results, "p50"))
    figures["vmfaSignInP99Milliseconds"] = rounded(median(results, "p99"))
    figures["vmfaSignInMicrosecondsOfWork"] = rounded(median(results, "work"))


def add_idle_connections():
    if IdleConnections.allow(IDLE + 1000) < IDLE + 1000:
        figures["vmfaIdleConnectionsSkipped"] = "the system lets a process have too few open files"
        return
    with Server.vmfa(program) as server:
        load = get_user_load(server)
        load.run(1)
        idle = IdleConnections(server, IDLE)
        results = [load.run(SECONDS) for _ in range(ROUNDS)]
        figures["vmfaIdleConnections"] = idle.answered
        figures["vmfaGetUserPerSecondAmongIdle"] = rounded(median(results, "perSecond"))
        figures["vmfaGetUserP99MillisecondsAmongIdle"] = rounded(median(results, "p99"))
        figures["vmfaMegabytesAmongIdle"] = server.megabytes()
        figures["vmfaIdleConnectionsServedAfterwards"] = idle.ask()
        idle.close()


add_start()
add_get_user()
add_sign_in()
add_idle_connections()
print(json.dumps(figures))
