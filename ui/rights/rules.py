"""The connection, the settings and the person who is logged in turn into the right to save."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from ui.rights.connection import Connection, from_elsewhere
from ui.rights.editors import Editors
from ui.rights.login import Login
from ui.rights.person import Person, person_of
from ui.rights.right import Right

PAGE = "docs/editing.md, \u201cWho may save\u201d"
LONGEST_LOGIN = timedelta(hours=12)
# Two clocks are never quite the same.
SKEW = timedelta(minutes=5)


@dataclass(frozen=True)
class RightSettings:
    """What the operator has set up: a login and a list of editors (None: neither), or why that cannot be read."""

    login: Login | None = None
    editors: Editors | None = None
    unreadable: str = ""


@dataclass(frozen=True)
class Visit:
    """One visitor now: the way they came, what their login says, the account of the server, the time with its zone."""

    connection: Connection
    claims: Mapping[str, object]
    account: str
    now: datetime


def right_of(visit: Visit, settings: RightSettings) -> Right:
    """Return whether the visitor may save.

    Where neither a login nor a list of editors is set up, everybody at this machine may, and nobody else. Where one of
    them is, those in the list may after a login, also at this machine: a proxy that hides itself looks like somebody
    who sits here.
    """
    if settings.unreadable:
        return _nobody("unreadable-secrets", f"secrets.toml cannot be read{settings.unreadable}.", "Mend that file.")
    if settings.login is None and settings.editors is None:
        return _at_this_machine(visit)
    if settings.login is None:
        help = f"Set up [auth] in secrets.toml ({PAGE})."
        return _nobody("no-login", "there is a list of editors, but no login is set up.", help)
    editors = settings.editors or Editors()
    return _faulty(settings.login, editors) or _of_the_list(visit, settings.login, editors)


def read_only(right: Right, folder: Path, why: str) -> Right:
    """Return what becomes of a right where nothing can be written into the folder of the tables."""
    reason = f"Nobody may save here: {folder} cannot be written to ({why})."
    help = (
        "Give the right to write there, or let the map serve a copy of the tables in another folder (NEUROMAP_DATA). "
        "You can download your draft."
    )
    return replace(right, allowed=False, code="read-only", reason=reason, help=help, editor="")


def _nobody(code: str, why: str, help: str) -> Right:
    return Right(False, code, f"Nobody may save here: {why}", help)


def _at_this_machine(visit: Visit) -> Right:
    elsewhere = from_elsewhere(visit.connection)
    if not elsewhere:
        reason = "You may save, because the map is open on the computer that serves it."
        return Right(True, "this-machine", reason, editor=visit.account)
    help = f"Open it as localhost on the computer that serves it, or set up a login for editors ({PAGE})."
    return _nobody("served-to-others", f"no login is set up, and the map is served to others; {elsewhere}.", help)


def _faulty(login: Login, editors: Editors) -> Right | None:
    if login.faults:
        why = f"the login is not set up as it should be ({'; '.join(login.faults)})."
        return _nobody("faulty-login", why, f"Mend it in secrets.toml ({PAGE}).")
    if editors.stray:
        return _nobody("faulty-editors", "the list of editors has an entry that is no e-mail address.", f"See {PAGE}.")
    if not editors.addresses:
        help = f"Name the editors in secrets.toml ({PAGE})."
        return _nobody("no-editors", "a login is set up, but no list of editors.", help)
    return None


def _of_the_list(visit: Visit, login: Login, editors: Editors) -> Right:
    person = person_of(visit.claims)
    if person is None:
        return _stranger(visit.connection, login)
    refused = _refused(person, visit.now, editors)
    if refused:
        code, reason, help = refused
        providers = login.providers if code == "login-expired" else ()
        return Right(False, code, reason, help, is_logged_in=True, providers=providers)
    reason = f"You may save: {person.email} is in the list of editors."
    return Right(True, "editor", reason, editor=person.email, is_logged_in=True)


def _stranger(connection: Connection, login: Login) -> Right:
    reason = "Only editors who have logged in may save."
    if login.origin not in connection.values("origin"):
        return Right(False, "other-address", reason, f"To log in, open the map as {login.origin}.")
    return Right(False, "not-logged-in", reason, "Everybody else can read.", providers=login.providers)


def _refused(person: Person, now: datetime, editors: Editors) -> tuple[str, str, str] | None:
    if not person.email:
        help = "Log in with another account; or add email to the scope in [auth]."
        return "no-email", "You may not save: your login does not say your e-mail address.", help
    if not person.verified:
        help = "Confirm the address there, then log out and in again."
        return "unverified-email", f"You may not save: your provider has not verified {person.email}.", help
    if not editors.include(person.email):
        help = "Log in with another account, or ask whoever runs the map to add you."
        return "not-an-editor", f"You may not save: {person.email} is not in the list of editors.", help
    if person.since is None or not -SKEW <= now - person.since <= LONGEST_LOGIN:
        hours = LONGEST_LOGIN // timedelta(hours=1)
        return "login-expired", f"You may not save any more: a login counts for {hours} hours.", "Log in again."
    return None
