"""How processes end, and that those which were forked keep away."""

import subprocess
import sys

import pytest


def run(script):
    """Runs a script in which every warning counts: what it prints, and that it has nothing to complain of."""
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", script], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


FORK = """
import gc, os, sys, vmfa
account = vmfa.Account()
server = account.serve()
alice = account.create_user("alice")
child = os.fork()
if child == 0:
    try:
        account.clock.now()
    except vmfa.Failed as error:
        print(error, flush=True)
    alice.close()
    server.close()
    del account, alice
    gc.collect()
    sys.exit(7)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
print(alice.arn)
print(server.client.__name__)
"""


def test_after_fork():
    assert run(FORK).splitlines() == [
        "vmfa cannot be used in a process that was forked: start it by `spawn`",
        "arn:aws:iam::123456789012:user/alice", "client"]


ENDS = {
    "all open": """
        import vmfa
        account = vmfa.Account()
        server = account.serve()
        device = account.create_user("alice").create_device(by=account)
        phone = device.phone""",
    "in a cycle": """
        import vmfa
        class Holder: pass
        holder = Holder()
        holder.itself, holder.account = holder, vmfa.Account()
        holder.server = holder.account.serve()
        del holder""",
    "with exit handlers that use it": """
        import atexit, vmfa
        @atexit.register
        def late():
            account.clock.now()
        account = vmfa.Account()""",
    "by an exception": """
        import sys, vmfa
        server = vmfa.Account().serve()
        sys.exit(0)""",
    "in a thread": """
        import threading, time, vmfa
        account = vmfa.Account()
        def work():
            while True:
                vmfa.code("GEZDGNBVGY3TQOJQ", 59)
                account.create_user(vmfa.new_secret()[:60]).close()
                vmfa.new_secret()
        for _ in range(4):
            threading.Thread(target=work, daemon=True).start()
        time.sleep(0.2)""",
    "with finalizers that use it": """
        import vmfa
        class Late:
            def __init__(self): self.account = vmfa.Account()
            def __del__(self):
                try: self.account.clock.now()
                except vmfa.BadHandle: pass
        late = Late()
        import builtins
        builtins.late = late""",
    "with requests under way": """
        import threading, time, urllib.request, vmfa
        server = vmfa.Account().serve()
        def ask():
            while True:
                try: urllib.request.urlopen(server.url + "/_vmfa/health").read()
                except Exception: return
        for _ in range(4):
            threading.Thread(target=ask, daemon=True).start()
        time.sleep(0.2)""",
}


@pytest.mark.parametrize("name", ENDS)
def test_the_end(name):
    script = "\n".join(line[8:] for line in ENDS[name].splitlines())
    for _ in range(3):
        assert run(script) == ""


def test_servers_are_closed_at_once():
    """A client that keeps its connection does not hold up the test that is over."""
    assert run("""
import http.client, time, vmfa
account = vmfa.Account()
for end in ("close", "stop"):
    server = account.serve()
    connection = http.client.HTTPConnection(server.url.removeprefix("http://"))
    connection.request("GET", "/_vmfa/health")
    connection.getresponse().read()
    begin = time.monotonic()
    getattr(server, end)()
    assert time.monotonic() - begin < 3, end
    assert server.closed
    server.close()
    try:
        connection.request("GET", "/_vmfa/health")
        connection.getresponse().read()
        print("still there")
    except OSError:
        pass
    connection.close()
    try:
        server.url
        server.stop()
        print("not closed")
    except vmfa.BadHandle as error:
        print(error)
""").splitlines() == ["this Server is closed"] * 2


def test_what_is_given_out_is_freed():
    """Texts of 20 MB, pictures and problems, in a process that does not grow by them."""
    growth = run("""
import resource, vmfa
account = vmfa.Account()
alice = account.create_user("alice", vmfa.self_managed_mfa_policy())
device = alice.create_device()

def refused():
    try: account.find_user("a" * 3000)
    except vmfa.VMFAError: pass

def everything(times):
    for _ in range(times):
        vmfa.self_managed_mfa_policy()
        refused()
    for _ in range(times // 3):
        alice.decide("iam:ListUsers")
        alice.credentials()
    for _ in range(times // 10):
        device.qr_png
        vmfa.Account().close()

everything(2000)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
everything(10000)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
""")
    assert int(growth) < 4000
