"""Finds Terraform and its AWS provider, which must be there already: the tests have no network.

The provider is taken from a directory in the layout of a filesystem mirror. VMFA_TERRAFORM_PLUGINS names such directories
(separated by colons) and must hold it when it is set; otherwise Terraform's own settings and the usual places are looked
at. Where there is none, the tests are skipped and say so. VMFA_TERRAFORM names another program than `terraform`.
"""

import glob
import os
import pathlib
import platform
import re
import shutil

import pytest

VERSION = "5.100.0"
PROVIDER = "registry.terraform.io/hashicorp/aws"
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
    machine = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    system = f"{platform.system().lower()}_{machine}"
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
