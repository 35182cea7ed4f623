"""That the bindings say what vmfa.h says."""

import re

import vmfa
from vmfa import _library


def declarations(text):
    """Every function of a header, on one line each."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    text = re.sub(r"^\s*#.*$|typedef[^;]*?(\{[^}]*\})?[^;]*;", "", text, flags=re.M)
    return [" ".join(line.split()) for line in re.findall(r"[\w ]+?\**vmfa_\w+\([^)]*\);", text)]


def header(repository):
    return (repository / "Sources/CVMFA/vmfa.h").read_text()


def test_prototypes_are_the_header_s(repository):
    expected = declarations(header(repository))
    assert len(expected) > 30
    assert declarations(_library.PROTOTYPES) == expected


def test_every_function_is_used(repository):
    package = repository / "Bindings/Python/src/vmfa"
    text = "".join(file.read_text() for file in package.glob("*.py")).replace(_library.PROTOTYPES, "")
    names = re.findall(r"vmfa_\w+(?=\()", header(repository).split("extern")[1])
    assert [name for name in names if f'"{name}"' not in text] == []


def test_versions_agree(repository):
    expected = re.search(r'#define VMFA_VERSION "(.*)"', header(repository))[1]
    assert vmfa.__version__ == vmfa.version() == expected


def test_errors_have_the_header_s_numbers(repository):
    numbers = dict(re.findall(r"VMFA_(\w+) = (\d)", header(repository)))
    names = {int(number): name.title().replace("_", "") for name, number in numbers.items() if name != "OK"}
    assert {number: error.__name__ for number, error in _library._ERRORS.items()} == names
    for number in numbers.values():
        assert _library.constant("vmfa_status_name", int(number)).startswith("VMFA_")
