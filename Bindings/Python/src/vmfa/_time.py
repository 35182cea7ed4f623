"""Times and durations as Python has them, in the milliseconds that libvmfa counts."""

from __future__ import annotations

import time
import typing
from datetime import datetime, timedelta, timezone

from ._library import BadArgument

Time = typing.Union[datetime, float]
"""An aware datetime, or Unix seconds."""
Duration = typing.Union[timedelta, float]
"""A timedelta, or seconds."""

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_MILLISECOND = timedelta(milliseconds=1)


def milliseconds_since_1970(at: Time | None) -> int:
    """A time; the system's, when it is None."""
    if at is None:
        return time.time_ns() // 1_000_000
    if not isinstance(at, datetime):
        if isinstance(at, str):
            raise TypeError("a time must be a datetime or Unix seconds, not str")
        return milliseconds("time", at)
    if at.tzinfo is None:
        # It would mean the zone of whatever machine the test runs on.
        raise BadArgument(f"the time {at.isoformat()} has no zone: say datetime(…, tzinfo=timezone.utc)")
    return (at - _EPOCH) // _MILLISECOND


def milliseconds(name: str, duration: Duration) -> int:
    """A duration, to the nearest millisecond."""
    if isinstance(duration, timedelta):
        return duration // _MILLISECOND
    try:
        return round(duration * 1000)
    except TypeError:
        raise TypeError(f"`{name}` must be a number of seconds, not {type(duration).__name__}") from None
    except (ValueError, OverflowError):
        raise BadArgument(f"`{name}` is no number: {duration}") from None


def whole_seconds(name: str, duration: Duration) -> int:
    """A duration that AWS counts in seconds."""
    seconds, rest = divmod(milliseconds(name, duration), 1000)
    if rest:
        raise BadArgument(f"`{name}` must be whole seconds: {duration}")
    return seconds


def datetime_of(milliseconds: int) -> datetime:
    """A time that libvmfa gave."""
    return _EPOCH + milliseconds * _MILLISECOND


def rfc3339(at: Time | str | None) -> str | None:
    """A time as text; texts are libvmfa's to read."""
    if at is None or isinstance(at, str):
        return at
    try:
        return datetime_of(milliseconds_since_1970(at)).isoformat(timespec="milliseconds")
    except OverflowError:
        raise BadArgument(f"the time {at} is out of range") from None
