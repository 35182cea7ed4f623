"""The servers that are measured, each a process of its own on a free port of this machine."""

import http.client
import os
import pathlib
import re
import socket
import subprocess
import time

ACCESS_KEY, SECRET_KEY, ADMIN_TOKEN = "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "a" * 32


def free_port():
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return any_port.getsockname()[1]


class Server:
    """A server from its start to its end: `with Server.vmfa(program) as server`."""

    def __init__(self, command, port, first_path, environment={}):
        self.port, self.first_path = port, first_path
        begin = time.perf_counter()
        self.process = subprocess.Popen(
            command, env={**os.environ, **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._wait()
        self.milliseconds_to_first_answer = 1000 * (time.perf_counter() - begin)

    @classmethod
    def vmfa(cls, program, *options):
        port = free_port()
        keys = {"VMFA_ROOT_ACCESS_KEY_ID": ACCESS_KEY, "VMFA_ROOT_SECRET_ACCESS_KEY": SECRET_KEY,
                "VMFA_ADMIN_TOKEN": ADMIN_TOKEN}
        return cls([program, "serve", "--listen", f"127.0.0.1:{port}", *options], port, "/_vmfa/health", keys)

    @classmethod
    def moto(cls, program):
        port = free_port()
        return cls([program, "-H", "127.0.0.1", "-p", str(port)], port, "/moto-api/")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def _wait(self):
        end = time.monotonic() + 60
        while time.monotonic() < end and self.process.poll() is None:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
            try:
                connection.request("GET", self.first_path)
                if connection.getresponse().status == 200:
                    return
            except OSError:
                time.sleep(0.0005)
            finally:
                connection.close()
        raise RuntimeError(f"{self.process.args[0]} does not answer")

    def seconds_of_work(self):
        """The time that processors have spent on the process, in its own code and in the system's."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def megabytes(self):
        """What the process holds in memory. The proportional size of one that is not dumpable is for root alone."""
        folder = pathlib.Path(f"/proc/{self.process.pid}")

        def size(file, name):
            return round(int(re.search(rf"^{name}:\s+(\d+) kB", (folder / file).read_text(), re.M)[1]) / 1024, 1)

        sizes = {"rss": size("status", "VmRSS"), "anonymous": size("status", "RssAnon")}
        try:
            sizes["pss"] = size("smaps_rollup", "Pss")
        except PermissionError:
            pass
        return sizes
