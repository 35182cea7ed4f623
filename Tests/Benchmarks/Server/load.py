"""Load from wrk, and connections that do nothing."""

import json
import pathlib
import resource
import socket
import subprocess
import tempfile

CONNECTIONS = 16


class Load:
    """Requests that wrk sends over connections that stay open."""

    def __init__(self, server, requests):
        self.server = server
        self.file = tempfile.NamedTemporaryFile(prefix="vmfa-bench-")
        for request in requests:
            self.file.write(b"%d\n%b" % (len(request), request))
        self.file.flush()

    def run(self, seconds, may_refuse=False):
        """Answers a second, p50 and p99 in milliseconds, and microseconds of work for each answer, which say more than
        the clock where other programs run. Every answer must have been 200."""
        before = self.server.seconds_of_work()
        script = pathlib.Path(__file__).with_name("requests.lua")
        output = subprocess.run(
            ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "-s", script, self.server.url, "--", self.file.name],
            check=True, capture_output=True, text=True).stdout
        result = json.loads(output[output.rindex("{"):])
        if result["refused"] and not may_refuse or result["broken"]:
            raise RuntimeError(f"not every request was answered with 200: {result}")
        work = self.server.seconds_of_work() - before
        answers = result["answers"]
        return {"answers": answers, "refused": result["refused"], "perSecond": answers * 1e6 / result["microseconds"], "work": 1e6 * work / answers,
                "p50": result["p50"] / 1000, "p99": result["p99"] / 1000}


class IdleConnections:
    """Connections that were answered once and then say nothing."""

    request = b"GET /_vmfa/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"

    @staticmethod
    def allow(count):
        """Lets this process, and those that it starts, have so many open files; how many it may have."""
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        if most == resource.RLIM_INFINITY or most > count:
            resource.setrlimit(resource.RLIMIT_NOFILE, (count, most))
        return resource.getrlimit(resource.RLIMIT_NOFILE)[0]

    def __init__(self, server, count):
        self.sockets = [socket.create_connection(("127.0.0.1", server.port), timeout=10) for _ in range(count)]
        self.answered = self.ask()

    def ask(self):
        """Sends a request on each connection; how many answer."""
        for one in self.sockets:
            try:
                one.sendall(self.request)
            except OSError:
                pass
        return sum(map(self._is_answered, self.sockets))

    @staticmethod
    def _is_answered(one):
        try:
            return one.recv(4096).startswith(b"HTTP/1.1 200")
        except OSError:
            return False

    def close(self):
        for one in self.sockets:
            one.close()
