"""The settings of the map turn into whom to send a suggestion: a name and an address that a link leads to."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from ui.rights.editors import CONTACT_KEY, TABLE

VARIABLE = "NEUROMAP_CONTACT"
# Mail programs cut off longer links; the words stand on the page in full.
LONGEST_BODY = 1500
_MAIL = re.compile(r"(?:(?P<name>[^<>]*)<)?\s*(?P<address>[^@\s<>]+@[^@\s<>]+?)\s*>?")


@dataclass(frozen=True)
class Contact:
    """Whom a suggestion goes to: a name, "" if none is given, and an e-mail address or a web page."""

    name: str
    address: str

    @property
    def is_page(self) -> bool:
        """Whether the address is that of a web page and not of a mailbox."""
        return self.address.startswith(("https://", "http://"))

    def link(self, subject: str, body: str) -> str:
        """Return a link that opens the page, or a letter with this subject and the beginning of this body."""
        if self.is_page:
            return self.address
        cut = body if len(body) <= LONGEST_BODY else f"{body[:LONGEST_BODY]}\n…"
        return f"mailto:{quote(self.address, safe='@')}?subject={quote(subject)}&body={quote(cut)}"


def contact_of(secrets: Mapping[str, object], environment: Mapping[str, str]) -> Contact | None:
    """Return who is named in NEUROMAP_CONTACT, else as contact in [editors] of secrets.toml; None if nobody is.

    Who may save is a matter of its own: the addresses of that list are never shown.

    >>> contact_of({"editors": {"contact": "Ada Lovelace <ada@example.org>"}}, {})
    Contact(name='Ada Lovelace', address='ada@example.org')
    >>> contact_of({}, {"NEUROMAP_CONTACT": "javascript:alert(1)"})
    """
    table = secrets.get(TABLE)
    given = environment.get(VARIABLE, "").strip() or (table.get(CONTACT_KEY) if isinstance(table, Mapping) else None)
    text = given.strip() if isinstance(given, str) else ""
    if re.fullmatch(r"https?://\S+", text):
        return Contact("", text)
    found = _MAIL.fullmatch(text)
    return Contact((found["name"] or "").strip(), found["address"]) if found else None
