"""The plugin as pytest runs it, in a suite of its own."""

import textwrap

import pytest


@pytest.fixture
def run(pytester, monkeypatch):
    """Runs tests in a process of their own, without what this machine's environment says."""
    monkeypatch.setenv("HOME", str(pytester.path))

    def run(tests, *options, **files):
        pytester.makepyfile(test_suite=tests, **files)
        return pytester.runpytest_subprocess("--strict-markers", "-p", "no:cacheprovider", *options)

    return run


def test_its_fixtures_and_markers_explain_themselves(pytester):
    lines = pytester.runpytest_subprocess("--fixtures").stdout
    for name in ("vmfa", "vmfa_clock", "vmfa_user", "vmfa_device"):
        lines.re_match_lines([rf"^{name} -- .*pytest_plugin", r"^    \w.*"])
    pytester.runpytest_subprocess("--markers").stdout.fnmatch_lines(["@pytest.mark.vmfa(*", "@pytest.mark.vmfa_user(*"])


def test_a_failure_shows_what_policies_refused(run):
    result = run("""
        def test_she_lists_users(vmfa, vmfa_user):
            vmfa.client("iam", vmfa_user).list_users()

        def test_nothing_was_refused(vmfa):
            assert False
    """)
    result.assert_outcomes(failed=2)
    result.stdout.fnmatch_lines([
        "*- what was refused (vmfa) -*",
        "iam:ListUsers on arn:aws:iam::123456789012:user/ by arn:aws:iam::123456789012:user/alice mfa=absent: "
        "denied by statement 4 `DenyAllExceptListedIfNoMFA`*",
        "*test_nothing_was_refused*",
    ])
    assert str(result.stdout).count("what was refused") == 1


def test_and_what_was_wrong_with_a_code(run):
    result = run("""
        def test_a_code_twice(vmfa, vmfa_user, vmfa_device):
            sts, code = vmfa.client("sts", vmfa_user), vmfa_device.code()
            for _ in range(2):
                sts.get_session_token(SerialNumber=vmfa_device.serial_number, TokenCode=code)
    """)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([
        "*- what was refused (vmfa) -*", "sts:GetSessionToken on *user/alice mfa=absent: the code is refused (used_code)"])


def test_so_does_one_before_the_test_begins(run):
    result = run("""
        import pytest

        @pytest.fixture
        def users(vmfa, vmfa_user):
            return vmfa.client("iam", vmfa_user).list_users()["Users"]

        def test_users(users):
            pass
    """)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*- what was refused (vmfa) -*", "iam:ListUsers on *"])


def test_a_server_that_the_test_has_closed(run):
    result = run("""
        def test_closes(vmfa):
            vmfa.server.close()
            vmfa.account.close()
            assert False
    """)
    result.assert_outcomes(failed=1)
    result.stdout.no_fnmatch_line("*INTERNALERROR*")


def test_a_decision_that_fails_says_why(run):
    result = run("""
        def test_she_may(vmfa_user):
            assert vmfa_user.decide("s3:ListAllMyBuckets")
    """)
    result.stdout.fnmatch_lines(["E  *assert <explicitDeny: denied by statement 4 `DenyAllExceptListedIfNoMFA`*"])


def test_the_environment_comes_back(run, monkeypatch):
    monkeypatch.setenv("AWS_PROFILE", "mine")
    monkeypatch.setenv("NO_PROXY", "example.com")
    monkeypatch.delenv("no_proxy", raising=False)
    run("""
        import os, urllib.request, urllib.error, boto3, pytest

        def is_as_before():
            # Which test runs is pytest's to say.
            return {**os.environ, "PYTEST_CURRENT_TEST": ""} == before

        before = {**os.environ, "PYTEST_CURRENT_TEST": ""}
        urls = []

        def test_before():
            assert is_as_before() and boto3.DEFAULT_SESSION is None

        def test_within(vmfa, vmfa_user):
            assert "AWS_PROFILE" not in os.environ and os.environ["AWS_ENDPOINT_URL"] == vmfa.url
            assert os.environ["NO_PROXY"] == os.environ["no_proxy"] == "127.0.0.1,example.com"
            vmfa.use(vmfa_user)
            boto3.client("sts").get_caller_identity()
            urls.append(vmfa.url)

        def test_after():
            assert is_as_before() and boto3.DEFAULT_SESSION is None

        def test_with_what_a_test_sets_itself(monkeypatch, vmfa):
            for name in ("AWS_CONFIG_FILE", "AWS_PROFILE", "HOME", "NO_PROXY"):
                monkeypatch.setenv(name, "x")

        def test_after_that():
            assert is_as_before()
            with pytest.raises(urllib.error.URLError):
                urllib.request.urlopen(urls[0] + "/_vmfa/health", timeout=5)
    """).assert_outcomes(passed=5)


def test_home_is_the_test_s_own(run):
    """The AWS CLI keeps sessions there."""
    run("""
        import os, pathlib, site, subprocess, sys

        homes, packages = {os.environ["HOME"]}, site.getuserbase()

        def within():
            home = pathlib.Path.home()
            assert str(home) not in homes and list(home.iterdir()) == []
            (home / ".aws/cli/cache").mkdir(parents=True)
            homes.add(str(home))

        def test_one(vmfa):
            within()

        def test_two(vmfa):
            within()
            # What is installed for this user alone is still found.
            script = "import site; print(site.getuserbase())"
            assert subprocess.check_output([sys.executable, "-c", script], text=True).strip() == packages

        def test_after():
            assert len(homes) == 3 and [home for home in homes if os.path.exists(home)] == [os.environ["HOME"]]
    """).assert_outcomes(passed=3)


def test_no_home_is_left_where_a_process_is_killed(run, pytester, monkeypatch):
    """pytest-xdist does so with workers that take long to end."""
    temporary = pytester.mkdir("temporary")
    monkeypatch.setenv("TMPDIR", str(temporary))
    run("def test(vmfa): pass", conftest="""
        import atexit, os, signal, sys

        @atexit.register
        def end():
            sys.stdout.flush()
            os.kill(os.getpid(), signal.SIGKILL)
    """).assert_outcomes(passed=1)
    assert list(temporary.glob("vmfa-home-*")) == []


def test_a_boto3_that_would_leave_the_machine(run, pytester):
    """One that does not read AWS_ENDPOINT_URL."""
    installed = pytester.mkdir("botocore-1.30.9.dist-info")
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: botocore\nVersion: 1.30.9\n")
    suite = """
        import os, pytest
        import vmfa as package

        def test(vmfa):
            pass

        def test_otherwise():
            with package.Account() as account, account.serve() as server:
                with pytest.raises(package.Failed, match="botocore 1.30.9 does not read"), server.environ():
                    pass
                assert "AWS_ENDPOINT_URL" not in os.environ
                assert server.client("sts").get_caller_identity()["Arn"].endswith(":root")
    """
    result = run(suite)
    result.assert_outcomes(errors=1, passed=1)
    result.stdout.fnmatch_lines(["botocore 1.30.9 does not read AWS_ENDPOINT_URL, *: install boto3>=1.28. *"])
    # The first that does.
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: botocore\nVersion: 1.31.0\n")
    run("def test(vmfa): pass").assert_outcomes(passed=1)


def test_boto3_that_is_imported_late_is_left_clean(run):
    run("""
        import sys

        def test_within(vmfa):
            import boto3
            boto3.client("sts").get_caller_identity()

        def test_after():
            assert sys.modules["boto3"].DEFAULT_SESSION is None
    """).assert_outcomes(passed=2)


def test_nothing_of_this_machine_counts(run, pytester, monkeypatch):
    """Neither its profiles nor its proxies."""
    aws = pytester.mkdir(".aws")
    (aws / "config").write_text("[default]\nretry_mode = none\nendpoint_url = http://127.0.0.1:9\n")
    (aws / "credentials").write_text("[default]\naws_access_key_id = AKIAX\naws_secret_access_key = x\n")
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "x")
    monkeypatch.setenv("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true")
    run("""
        import boto3

        def test(vmfa, vmfa_user):
            assert boto3.client("sts").get_caller_identity()["Arn"].endswith(":root")
            assert vmfa.client("sts", vmfa_user).get_caller_identity()["Arn"].endswith(":user/alice")
            assert vmfa.decisions()
    """).assert_outcomes(passed=1)


def test_without_boto3(run):
    run("""
        import os, sys, urllib.request
        import pytest

        sys.modules["boto3"] = None

        def test(vmfa, vmfa_user, vmfa_device, vmfa_clock):
            with urllib.request.urlopen(vmfa.url + "/_vmfa/health") as answer:
                assert answer.status == 200
            assert os.environ["AWS_ENDPOINT_URL"] == vmfa.url and os.environ["AWS_ACCESS_KEY_ID"]
            assert vmfa_user.session(vmfa_device, vmfa_device.next_code()).decide("iam:GetUser", vmfa_user.arn)
            with pytest.raises(ImportError, match="boto3"):
                vmfa.client("iam")
    """).assert_outcomes(passed=1)


def test_it_costs_nothing_where_it_is_not_used(run):
    run("""
        import sys

        def test():
            import vmfa
            assert vmfa._library._library.cache_info().currsize == 0
            assert "boto3" not in sys.modules
    """).assert_outcomes(passed=1)


def test_markers_that_are_wrong(run):
    result = run("""
        import pytest

        @pytest.mark.vmfa(acount_id="1")
        def test_name(vmfa): pass

        @pytest.mark.vmfa(account_id="1")
        def test_value(vmfa): pass

        @pytest.mark.vmfa_user(polcy=None)
        def test_user(vmfa_user): pass

        @pytest.mark.vmfa_user(policy="{}")
        def test_policy(vmfa_user): pass

        @pytest.mark.vmfa_user("bob")
        def test_position(vmfa_user): pass
    """)
    result.assert_outcomes(errors=5)
    result.stdout.fnmatch_lines([
        "@pytest.mark.vmfa(acount_id='1'): *unexpected keyword argument 'acount_id'*",
        "@pytest.mark.vmfa(account_id='1'): `accountId` in `options` is no text of 12 digits",
        "@pytest.mark.vmfa_user(polcy=None): *unexpected keyword argument 'polcy'*",
        "@pytest.mark.vmfa_user(policy='{}'): MalformedPolicyDocument (400): *",
        "@pytest.mark.vmfa_user('bob'): its settings are given by name",
    ])
    # Nothing of the plugin's own.
    result.stdout.no_fnmatch_line("*Traceback*")
    result.stdout.no_fnmatch_line("*pytest_plugin.py*")
    result.stdout.no_fnmatch_line("*another exception*")


def test_a_wider_scope_is_a_suite_s_own_to_make(run):
    run("""
        import boto3, pytest
        import vmfa as package

        @pytest.fixture(scope="module")
        def account():
            with package.Account() as account, account.serve() as server, server.environ():
                yield account

        def test_one(account):
            boto3.client("iam").create_user(UserName="bob")

        def test_another_between(account, vmfa):
            assert boto3.client("iam").list_users()["Users"] == []

        def test_two(account):
            assert boto3.client("iam").get_user(UserName="bob")
    """).assert_outcomes(passed=3)


def test_the_module_that_the_fixture_hides(vmfa):
    import vmfa as package

    with pytest.raises(vmfa.Refused):
        vmfa.account.find_user("nobody")
    assert all(getattr(vmfa, name) is getattr(package, name) for name in package.__all__)
    with pytest.raises(AttributeError, match="'World' object has no attribute 'pytest_plugin'"):
        vmfa.pytest_plugin
