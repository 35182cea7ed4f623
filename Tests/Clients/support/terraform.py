"""Terraform with the AWS provider, at work in a directory of the test's own."""

import json
import os
import pathlib
import shutil
import subprocess

from support.terraform_log import calls, faults_of
from support.terraform_provider import PLUGINS, PROGRAM, needs_terraform

__all__ = ["Terraform", "needs_terraform"]

CONFIGURATIONS = pathlib.Path(__file__).resolve().parents[1] / "terraform"
CREDENTIALS = ("aws_access_key_id", "aws_secret_access_key", "aws_session_token")


class Terraform:
    """A working directory with a configuration."""

    def __init__(self, directory, server, *files):
        self.directory = directory
        self.server = server
        self.failures_before = self.server_failures()
        self.calls = []
        for pattern in ("provider.tf",) + files:
            for file in CONFIGURATIONS.glob(pattern):
                shutil.copy(file, directory)
        settings = directory / "settings.tfrc"
        settings.write_text(f'provider_installation {{\n  filesystem_mirror {{\n    path = "{PLUGINS}"\n  }}\n}}\n')
        self.log = directory / "log.json"
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "TF_"))},
            "HOME": str(directory), "TF_CLI_CONFIG_FILE": str(settings), "TF_IN_AUTOMATION": "1",
            "TF_LOG": "JSON", "TF_LOG_PATH": str(self.log), "CHECKPOINT_DISABLE": "1",
            "AWS_EC2_METADATA_DISABLED": "true", "TF_VAR_endpoint": server.url,
        }
        self.act_as(server.root)
        self.run("init", "-input=false")

    def act_as(self, credentials):
        """The provider signs with these from now on."""
        for name in CREDENTIALS:
            self.environment.pop(name.upper(), None)
            if name in credentials:
                self.environment[name.upper()] = credentials[name]

    def act_as_profile(self, profile, configuration):
        self.act_as({})
        self.environment |= {"AWS_PROFILE": profile, "AWS_CONFIG_FILE": str(configuration)}

    def server_failures(self):
        return {answer: count for answer, count in self.server.answers().items() if answer[1] >= 500}

    def variables(self, **values):
        """Gives variables these values from now on."""
        file = self.directory / "terraform.tfvars.json"
        before = json.loads(file.read_text()) if file.exists() else {}
        file.write_text(json.dumps({**before, **values}))

    def run(self, *words, status=(0,)):
        """Runs a command to its end; whatever it calls must be answered in the form that AWS has."""
        self.log.unlink(missing_ok=True)
        command, *rest = words
        result = subprocess.run(
            [PROGRAM, command, "-no-color", *rest], cwd=self.directory, env=self.environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=600)
        self.calls = calls(self.log)
        assert result.returncode in status, f"{result.stdout[-6000:]}\n{self.refusals()}"
        faults = faults_of(self.calls)
        if self.server_failures() != self.failures_before:
            faults.append(f"the server failed: {self.server_failures()}")
        assert not faults, "\n".join(faults)
        return result.stdout

    def apply(self, *options):
        return self.run("apply", "-auto-approve", "-input=false", *options)

    def destroy(self):
        return self.run("destroy", "-auto-approve", "-input=false")

    def expect_no_changes(self):
        output = self.run("plan", "-detailed-exitcode", "-input=false", status=(0, 2))
        assert "No changes." in output, output[-6000:]

    def output(self, name):
        return json.loads(self.run("output", "-json"))[name]["value"]

    @property
    def actions(self):
        return {call.action for call in self.calls}

    def refusals(self):
        return "\n".join(str(call) for call in self.calls if call.status >= 400)
