"""The AWS CLI, with a home of its own."""

import json
import os
import pathlib
import subprocess
import sys

import pexpect

AWS = pathlib.Path(sys.executable).with_name("aws")
# The directory above this package, where the CLI finds the plugin.
HERE = pathlib.Path(__file__).resolve().parents[1]


class CLI:
    def __init__(self, home, environment):
        self.home = home
        self.environment = {
            "HOME": str(home), "PATH": f"{AWS.parent}:{os.environ['PATH']}", "PYTHONPATH": str(HERE), "AWS_PAGER": "",
            "AWS_EC2_METADATA_DISABLED": "true", "AWS_MAX_ATTEMPTS": "1", "LC_ALL": "C.UTF-8", **environment,
        }
        (home / ".aws").mkdir(mode=0o700, exist_ok=True)
        self.configure("")

    def configure(self, profiles):
        """Writes the configuration; answers are held against the models here too."""
        plugins = "[plugins]\nconformance = support.conformance\n"
        (self.home / ".aws/config").write_text(plugins + profiles)

    def run(self, *words, stdin=None):
        return subprocess.run(
            [AWS, *words], env=self.environment, capture_output=True, text=True, timeout=60, input=stdin, cwd=self.home)

    def __call__(self, *words):
        """What a command prints, as JSON; it must succeed."""
        result = self.run(*words)
        assert result.returncode == 0, result.stderr
        return json.loads(result.stdout) if result.stdout else None

    def refusal(self, *words):
        """What a command says when it is refused."""
        result = self.run(*words)
        assert result.returncode in (254, 255), result.stdout
        return result.stderr.strip()

    def at_terminal(self, *words):
        """The command at a pseudo-terminal, where a person may be asked."""
        return pexpect.spawn(
            str(AWS), list(words), env=self.environment, cwd=str(self.home), encoding="utf-8", timeout=30,
            dimensions=(50, 400))
