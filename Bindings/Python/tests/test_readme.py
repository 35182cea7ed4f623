"""What the READMEs show of Python runs, each block as it stands there."""

import re
import subprocess
import sys

import pytest


@pytest.fixture
def blocks(repository, tmp_path):
    """The files of the blocks, in their order."""
    subprocess.run([sys.executable, repository / "Tests/readme", "extract", "python", tmp_path], check=True)
    return sorted(tmp_path.iterdir())


def test_in_a_suite_and_in_process(blocks, pytester):
    suite, script = (file.read_text() for file in blocks)
    pytester.makepyfile(test_readme=suite)
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)
    assert pytester.runpython(pytester.makepyfile(script)).ret == 0


def test_of_the_bindings(repository, pytester):
    text = (repository / "Bindings/Python/README.md").read_text()
    example, module, moto = re.findall(r"^```python\n(.*?)^```", text, re.M | re.S)
    pytester.makepyfile(test_example=example, test_module=module, test_moto=moto)
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=3)
