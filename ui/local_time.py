"""A moment turns into the words that the visitor's own clock has for it."""

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

import streamlit as st


def local_time(time: datetime) -> str:
    """Return the time of day for the visitor, with the date where that is not today, and UTC where no zone is known."""
    return in_words(time, st.context.timezone, datetime.now(UTC))


def in_words(time: datetime, zone: str | None, now: datetime) -> str:
    """Return a time as it is in a zone, with the date where `now` is another day there.

    >>> noon = datetime(2026, 11, 28, 12, 5, tzinfo=UTC)
    >>> in_words(noon, "Europe/Berlin", noon)
    '13:05'
    >>> in_words(noon, None, datetime(2026, 11, 29, tzinfo=UTC))
    '2026-11-28 12:05 UTC'
    """
    known = _zone(zone)
    there, today = time.astimezone(known or UTC), now.astimezone(known or UTC)
    words = f"{there:%H:%M}" if there.date() == today.date() else f"{there:%Y-%m-%d %H:%M}"
    return words if known else f"{words} UTC"


def _zone(name: str | None) -> tzinfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, LookupError):
        return None
