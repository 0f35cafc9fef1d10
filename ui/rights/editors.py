"""The list of editors turns into the e-mail addresses that may save, or into what is wrong with it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

VARIABLE = "NEUROMAP_EDITORS"
TABLE, KEY, CONTACT_KEY = "editors", "emails", "contact"


@dataclass(frozen=True)
class Editors:
    """The addresses as `same_address` writes them, and the first entry that is no address."""

    addresses: frozenset[str] = frozenset()
    stray: str = ""

    def include(self, address: str) -> bool:
        """Return whether an e-mail address is in the list, in capital or small letters."""
        return same_address(address) in self.addresses


def editors_of(secrets: Mapping[str, object], environment: Mapping[str, str]) -> Editors | None:
    """Return the list in NEUROMAP_EDITORS, else that in [editors] of secrets.toml, None if there is neither.

    A list is a list of texts, or one text with commas, semicolons or blanks between the addresses. A table that
    only says whom to write to is none.

    >>> sorted(editors_of({"editors": {"emails": ["Ada@Example.org", "bo@example.org"]}}, {}).addresses)
    ['ada@example.org', 'bo@example.org']
    """
    variable = environment.get(VARIABLE, "")
    if variable.strip():
        return _list(variable)
    if TABLE not in secrets:
        return None
    table = secrets[TABLE]
    if isinstance(table, Mapping) and set(table) == {CONTACT_KEY}:
        return None
    return _list(table.get(KEY, []) if isinstance(table, Mapping) else table)


def same_address(address: str) -> str:
    """Return an e-mail address in the small letters of ASCII.

    Others stay: some capital letters of Unicode become a plain k or i when made small, and so another's address.

    >>> same_address("Ada@Example.ORG"), same_address("\\u212aay@example.org") == "kay@example.org"
    ('ada@example.org', False)
    """
    return address.strip().encode(errors="replace").lower().decode()


def _list(entries: object) -> Editors:
    texts = [entries] if isinstance(entries, str) else entries
    if not isinstance(texts, list):
        return Editors(stray=str(entries))
    words = [word for text in texts for word in re.split(r"[,;\s]+", str(text)) if word]
    strays = [word for word in words if not re.fullmatch(r"[^@]+@[^@]+", word)]
    return Editors(frozenset(map(same_address, words)), strays[0] if strays else "")
