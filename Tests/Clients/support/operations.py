"""Which operations the tests perform: each test names its own, and they must have succeeded when it ends."""

import functools

from support import conformance

# The tests by the operations that they name, such as "iam:GetUser".
claimed = {}


def performs(service, names, refused=()):
    """Marks a test that performs these operations, separated by blanks, of which some can only be refused."""
    operations = [f"{service}:{name}" for name in names.split()]

    def mark(test):
        for operation in operations:
            claimed.setdefault(operation, []).append(test.__name__)

        @functools.wraps(test)
        def checked(*arguments, **parameters):
            before = len(conformance.succeeded)
            test(*arguments, **parameters)
            missing = set(operations) - set(conformance.succeeded[before:]) - set(refused)
            assert not missing, f"named and not performed: {sorted(missing)}"

        return checked

    return mark
