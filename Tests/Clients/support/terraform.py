"""Terraform with the AWS provider, without a network, and what the provider's log says of its calls.

The provider is taken from a directory in the layout of a filesystem mirror. VMFA_TERRAFORM_PLUGINS names such directories
(separated by colons) and must hold it when it is set; otherwise the usual places are looked at. Where there is none,
the tests are skipped and say so.
"""

import dataclasses
import glob
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import urllib.parse

import pytest
from botocore.session import Session

from support import shapes

VERSION = "5.100.0"
PROVIDER = "registry.terraform.io/hashicorp/aws"
CONFIGURATIONS = pathlib.Path(__file__).resolve().parents[1] / "terraform"
USUAL_PLACES = [
    "~/.terraform.d/plugins", "~/.terraform.d/providers", "~/.terraform.d/plugin-cache",
    "~/.local/share/terraform/plugins", "/usr/share/terraform/*", "/usr/local/share/terraform/*", "/opt/*",
    "/opt/terraform/*",
]


def configured_places():
    """Directories that Terraform's own settings name, before the tests change HOME."""
    places = [os.environ.get(name, "") for name in ("TF_PLUGIN_DIR", "TF_PLUGIN_CACHE_DIR")]
    for name in (os.environ.get("TF_CLI_CONFIG_FILE", ""), os.path.expanduser("~/.terraformrc")):
        if name and os.path.isfile(name):
            text = pathlib.Path(name).read_text()
            places += re.findall(r'\b(?:path|plugin_cache_dir)\s*=\s*"([^"]+)"', text)
    return [place for place in places if place]


def holds_provider(directory):
    system = f"{platform.system().lower()}_{ {'x86_64': 'amd64', 'aarch64': 'arm64'}.get(platform.machine(), platform.machine()) }"
    provider = pathlib.Path(directory) / PROVIDER
    return (provider / VERSION / system).is_dir() or (
        provider / f"terraform-provider-aws_{VERSION}_{system}.zip").is_file()


def find():
    """The program and the directory, or why there is none."""
    program = shutil.which(os.environ.get("VMFA_TERRAFORM", "terraform"))
    if program is None:
        return None, None, "terraform is not installed"
    wanted = os.environ.get("VMFA_TERRAFORM_PLUGINS")
    places = wanted.split(":") if wanted else configured_places() + USUAL_PLACES
    for place in places:
        for directory in sorted(glob.glob(os.path.expanduser(place))):
            if holds_provider(directory):
                return program, directory, None
    if wanted:
        raise RuntimeError(f"VMFA_TERRAFORM_PLUGINS has no {PROVIDER} {VERSION}: {wanted}")
    return program, None, f"no directory holds {PROVIDER} {VERSION}: name one in VMFA_TERRAFORM_PLUGINS"


PROGRAM, PLUGINS, MISSING = find()
needs_terraform = pytest.mark.skipif(MISSING is not None, reason=MISSING or "")


@dataclasses.dataclass
class APICall:
    """One request of the provider and its answer."""

    service: str
    action: str
    parameters: str
    status: int
    # The XML, or nothing when the log does not have it.
    body: str | None

    def __str__(self):
        return f"{self.action} {self.parameters[:600]} -> {self.status} {(self.body or '')[:600]}"


class Terraform:
    """A working directory with a configuration."""

    def __init__(self, directory, server, *files):
        self.directory = directory
        self.server = server
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
            "AWS_EC2_METADATA_DISABLED": "true", "AWS_ACCESS_KEY_ID": server.root["aws_access_key_id"],
            "AWS_SECRET_ACCESS_KEY": server.root["aws_secret_access_key"], "TF_VAR_endpoint": server.url,
        }
        self.run("init", "-input=false")

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
        faults += [f"{action}: {status}" for action, status in self.server.answers() if status >= 500]
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


def calls(log):
    """The calls in a log, each with its answer. Answers of many thousand characters are not in it whole, and left out."""
    if not log.exists():
        return []
    conversations = {}
    for line in log.read_text().splitlines():
        try:
            entry = json.loads(line)
        except ValueError:
            continue
        message = entry.get("@message")
        if message in ("HTTP Request Sent", "HTTP Response Received"):
            conversation = (entry.get("tf_req_id"), entry["rpc.service"].lower(), entry["rpc.method"])
            requests, answers = conversations.setdefault(conversation, ([], []))
            (requests if message == "HTTP Request Sent" else answers).append(entry)
    found = []
    for (_, service, action), (requests, answers) in conversations.items():
        sent = [urllib.parse.unquote_plus(request["http.request.body"].strip()) for request in requests]
        if len(requests) != len(answers):
            sent = ["(one of several)"] * len(answers)
        found += [
            APICall(service, action, parameters, answer["http.status_code"], answer["http.response.body"].strip())
            for parameters, answer in zip(sent, answers)
        ]
        # An action that is asked for and has no answer at all is known by its name.
        found += [APICall(service, action, "(not in the log)", 200, None)] * (len(requests) - len(answers))
        found += [
            APICall(service, action, "(a second attempt)", 500, "") for request in requests
            if not request.get("http.request.header.amz_sdk_request", "attempt=1").startswith("attempt=1")
        ]
    return found


def faults_of(calls):
    """Failures of the server, unknown actions, repeated attempts, and answers that the models do not know."""
    models = {name: Session().get_service_model(name) for name in ("iam", "sts")}
    faults = []
    for call in calls:
        if call.body is None or "[truncated" in call.body:
            continue
        if call.status >= 500 or "<Code>InvalidAction</Code>" in call.body:
            faults.append(str(call))
            continue
        operation = models[call.service].operation_model(call.action)
        check = shapes.faults_of_error if call.status >= 300 else shapes.faults_of_answer
        faults += check(operation, call.body)
    return faults
