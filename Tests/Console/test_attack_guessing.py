"""Who guesses names, passwords or codes learns nothing and is soon told to wait, and nobody else is."""

import statistics
import time

import pytest

from console.people import add_user
from support.server import other_code

# More tries than anybody may have.
MANY = 200
LATER = 3600


def guess(attempt):
    """Tries until the answer is 429; returns it and how many there were before."""
    for count in range(MANY):
        answer = attempt(count)
        if answer.status == 429:
            assert answer.error == "TooManyAttempts"
            assert answer.json["error"]["message"]
            return answer, count
        assert answer.error in ("InvalidCredentials", "InvalidAuthenticationCode"), (answer.status, answer.body[:200])
    raise AssertionError(f"{MANY} tries and no end")


@pytest.fixture
def bob(server):
    return add_user(server, "bob")


def test_passwords(server, visitor, bob):
    attacker = visitor()
    _, count = guess(lambda number: attacker.sign_in("bob", f"Wrong-password-{number}"))
    # People mistype a few times.
    assert 3 <= count <= 50
    # The right one is not looked at now, whoever comes with it, and from wherever.
    assert visitor().sign_in("bob", bob.password).status == 429
    # Another user is none the worse.
    carol = add_user(server, "carol")
    assert visitor().sign_in("carol", carol.password).json["state"] == "signedIn"
    assert attacker.sign_in("carol", carol.password).json["state"] == "signedIn"
    assert visitor().sign_in_as_root(server.admin_token).is_done
    # Waiting helps, a new cookie does not.
    assert visitor().sign_in("bob", bob.password).status == 429
    server.advance(LATER)
    assert visitor().sign_in("bob", bob.password).json["state"] == "signedIn"


def test_names_in_other_spelling(visitor, bob):
    """Names differ in nothing but case: it is the same user who is guessed at."""
    attacker = visitor()
    spellings = ["bob", "BOB", "Bob", "bOB", "boB", "BoB", "bOb", "BOb"]
    _, count = guess(lambda number: attacker.sign_in(spellings[number % 8], f"Wrong-password-{number}"))
    assert count <= 50
    assert visitor().sign_in("bob", bob.password).status == 429


def test_a_right_password_forgives(visitor, bob):
    person = visitor()
    for number in range(MANY // 4):
        assert person.sign_in("bob", "Wrong-password").error == "InvalidCredentials", number
        assert person.sign_in("bob", bob.password).is_done, number


def test_admin_tokens(server, visitor):
    """A token of this length is not guessed, and whoever tries does not keep the administrator out."""
    attacker = visitor()
    for number in range(MANY):
        assert attacker.sign_in_as_root(f"{number:032}").error == "InvalidCredentials"
        assert attacker.session()["state"] == "signedOut"
    assert visitor().sign_in_as_root(server.admin_token).json["state"] == "signedIn"


def test_codes(server, visitor):
    bob = add_user(server, "bob", enrolled=True)
    server.advance(30)
    attacker = visitor()
    assert attacker.sign_in("bob", bob.password).json["state"] == "secondStep"
    right = server.code(bob.device)
    _, count = guess(lambda number: attacker.post("second-step", {"code": other_code(right)}))
    assert 3 <= count <= 50
    assert attacker.post("second-step", {"code": right}).status == 429
    # A new cookie brings no new tries.
    again = visitor()
    answer = again.sign_in("bob", bob.password)
    assert answer.status == 429 or again.post("second-step", {"code": right}).status == 429
    carol = add_user(server, "carol", enrolled=True)
    other = visitor()
    other.sign_in("carol", carol.password)
    assert other.post("second-step", {"code": carol.code()}).json["state"] == "signedIn"
    server.advance(LATER)
    again = visitor()
    assert again.sign_in("bob", bob.password).json["state"] == "secondStep"
    assert again.post("second-step", {"code": bob.code()}).json["state"] == "signedIn"


def test_codes_over_many_sign_ins(server, visitor):
    """Not even who knows the password may try codes in many sessions."""
    bob = add_user(server, "bob", enrolled=True)
    server.advance(30)
    wrong = other_code(server.code(bob.device))

    def attempt(_):
        attacker = visitor()
        answer = attacker.sign_in("bob", bob.password)
        return answer if answer.status == 429 else attacker.post("second-step", {"code": wrong})

    _, count = guess(attempt)
    assert count <= 50


def test_a_code_works_once(server, visitor):
    bob = add_user(server, "bob", enrolled=True)
    code = bob.code()
    one, other = visitor(), visitor()
    for person in (one, other):
        person.sign_in("bob", bob.password)
    assert one.post("second-step", {"code": code}).json["state"] == "signedIn"
    answer = other.post("second-step", {"code": code})
    assert answer.error == "InvalidAuthenticationCode"
    assert other.session()["state"] == "secondStep"


def test_codes_that_are_none(server, visitor):
    bob = add_user(server, "bob", enrolled=True)
    person = visitor()
    person.sign_in("bob", bob.password)
    code = bob.code()
    for hostile in ("", " ", code + "0", code[:5], "+" + code[1:], "١٢٣٤٥٦", None, int(code), [code], {"code": code}):
        answer = person.post("second-step", {"code": hostile})
        assert answer.error in ("InvalidAuthenticationCode", "InvalidRequest"), hostile
    assert person.session()["state"] == "secondStep"
    assert person.post("second-step", {"code": code}).json["state"] == "signedIn"


def test_all_refusals_are_the_same(server, visitor, bob):
    """Whether there is such a user, and whether there is a password, is for nobody to find out here."""
    server.client("iam").create_user(UserName="keyonly")
    answers = {name: visitor().sign_in(name, "Wrong-password-1") for name in (
        "bob", "keyonly", "nobody", "root", "x" * 64, "<img>", "bob ", "../bob", "bob%00")}
    seen = {(answer.status, answer.body) for answer in answers.values()}
    assert len(seen) == 1, {name: (answer.status, answer.body[:200]) for name, answer in answers.items()}
    assert answers["bob"].error == "InvalidCredentials"
    headers = {frozenset(name for name in answer.headers) for answer in answers.values()}
    assert len(headers) == 1


def test_unknown_users_are_limited_in_the_same_way(visitor, bob):
    """Else the limit itself would tell."""
    counts = {name: guess(lambda number: visitor().sign_in(name, f"Wrong-password-{number}"))[1]
              for name in ("bob", "nobody")}
    assert counts["bob"] == counts["nobody"]


def test_refusals_take_the_same_time(server, visitor, bob):
    """A password is hashed whether there is one or not: else the time of the answer would tell."""
    times = {"bob": [], "nobody": []}
    for number in range(10):
        for name in times:
            person = visitor()
            person.session()
            begin = time.perf_counter()
            answer = person.post("sign-in", {"userName": name, "password": "Wrong-password"})
            times[name].append(time.perf_counter() - begin)
            if answer.status == 429:
                server.advance(LATER)
                times[name].pop()
    known, unknown = (statistics.median(times[name]) for name in ("bob", "nobody"))
    # Hashing takes many times as long as everything else, so that a machine that is busy does not matter.
    assert 0.3 < unknown / known < 3, (known, unknown)
    assert known > 0.001
