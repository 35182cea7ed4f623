"""What the wheel brings: the library with all that it needs, the licences of that, and nothing of a toolchain."""

import importlib.metadata
import os
import pathlib
import re
import shutil
import subprocess

import pytest

import vmfa

DISTRIBUTION = importlib.metadata.distribution("vmfa")
FILES = [file.as_posix() for file in DISTRIBUTION.files]
LIBRARY = pathlib.Path(vmfa.__file__).with_name("libvmfa.so.0")
CARRIED = sorted(pathlib.Path(DISTRIBUTION.locate_file("vmfa.libs")).iterdir())
# Whose licence speaks for which file.
LICENCES = {
    "libcrypto": "libssl3", "libssl": "libssl3", "libevent_core": "libevent-core-2.1-7",
    "libevent_openssl": "libevent-openssl-2.1-7", "libpng16": "libpng16-16", "libqrcodegen": "libqrcodegen1",
    "libsodium": "libsodium23", "libsqlite3": "libsqlite3-0",
}
# What manylinux finds on every system.
EVERYWHERE = {
    "libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "libgcc_s.so.1", "libstdc++.so.6", "libz.so.1",
    "ld-linux-x86-64.so.2",
}


def test_there_is_no_toolchain_here():
    assert shutil.which("swift") is None
    assert not {"LD_LIBRARY_PATH", "LD_PRELOAD", "PYTHONPATH"} & set(os.environ)
    assert "site-packages" in vmfa.__file__


def test_tag():
    tags = re.findall(r"^Tag: (.*)$", DISTRIBUTION.read_text("WHEEL"), re.M)
    assert tags and all(re.fullmatch(r"py3-none-manylinux_2_\d+_x86_64", tag) for tag in tags)


def test_licences():
    names = {re.match(r"\w+?(?=[-.])", file.name)[0] for file in CARRIED}
    brought = {re.search(r"dist-info/licenses/(.*)", file)[1] for file in FILES if "/licenses/" in file}
    assert brought == {"LICENSE", *(f"licences/{LICENCES[name]}" for name in names)}
    assert set(DISTRIBUTION.metadata.get_all("License-File")) == brought
    for file in DISTRIBUTION.files:
        if "/licenses/" in file.as_posix():
            assert len(file.read_text()) > 1000


@pytest.mark.parametrize("file", [LIBRARY, *CARRIED], ids=lambda file: file.name)
def test_needs_nothing_that_is_not_there(file):
    dynamic = subprocess.check_output(["readelf", "-dW", file], text=True)
    needed = set(re.findall(r"\(NEEDED\).*\[(.*)\]", dynamic))
    assert needed - {one.name for one in CARRIED} <= EVERYWHERE
    paths = re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]", dynamic)
    assert {part for path in paths for part in path.split(":")} <= {"$ORIGIN", "$ORIGIN/../vmfa.libs"}
    # Stripped.
    assert ".symtab" not in subprocess.check_output(["readelf", "-SW", file], text=True)


def test_what_is_loaded():
    with vmfa.Account() as account, account.serve():
        maps = pathlib.Path("/proc/self/maps").read_text()
        mapped = {pathlib.Path(path) for path in re.findall(r"/.*\.so.*$", maps, re.M)}
    assert LIBRARY in mapped and set(CARRIED) <= mapped
    assert not [path for path in mapped if "swift" in path.as_posix().lower()]
