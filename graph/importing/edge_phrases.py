"""What a row of a table of edges says of its effect turns into a linking phrase and its polarity."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from graph.diagnostics.verb_sign import verb_sign
from graph.diagnostics.word_meanings import MINUS, PLUS
from graph.importing.edge_columns import ARROWS, EdgeColumns

LINKED = "is linked to"
# The nouns of databases and the verb that each stands for.
VERBS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("activation", "activate", "activates", "activator", "agonist", "activating"), "activates"),
        **dict.fromkeys(("repression", "represses", "repressor", "repress"), "suppresses"),
        **dict.fromkeys(("inhibition", "inhibit", "inhibitor", "inhibits", "inhibiting"), "inhibits"),
        **dict.fromkeys(("stimulation", "stimulate", "stimulator"), "stimulates"),
        **dict.fromkeys(("antagonist", "blocker", "blocking"), "blocks"),
        **dict.fromkeys(("binding", "bind", "binds", "binder", "physical association"), "binds"),
        **dict.fromkeys(("phosphorylation", "phosphorylate"), "phosphorylates"),
        **dict.fromkeys(("dephosphorylation",), "dephosphorylates"),
        **dict.fromkeys(("ubiquitination",), "ubiquitinates"),
        **dict.fromkeys(("regulation", "regulates", "modulator", "modulation"), "regulates"),
        **dict.fromkeys(("unknown", "undefined", "n/a", "na", "-", "other"), "acts on"),
    }
)
BY_SIGN = {(True, False): ("raises", "increases"), (False, True): ("lowers", "decreases")}
STIMULATION = {
    (True, False): ("stimulates", "increases"),
    (False, True): ("inhibits", "decreases"),
    (True, True): ("stimulates or inhibits", ""),
}
YES = frozenset(("1", "1.0", "true", "yes", "y"))


def linked(found: EdgeColumns, row: Sequence[str], effect: str) -> dict[str, str]:
    """Return the effect and the polarity of a row: by its own word, else by its signs, else the phrase for all rows."""
    word = _cell(row, found.places.get("effect"))
    phrase = VERBS.get(word.casefold(), "") or _spaced(word)
    by_sign, polarity = _signed(found, row)
    said = effect or phrase or by_sign or LINKED
    return {"effect": said, "polarity": polarity or verb_sign(said)}


def said_by(found: EdgeColumns, effect: str) -> str:
    """Return in words where the effect comes from."""
    signs = found.signed_by()
    if effect:
        return f"with the effect {effect!r}"
    if found.name_of("effect"):
        return f"{found.name_of('effect')!r} as the effect" + (f", its sign by {signs[0]!r}" if signs else "")
    if signs:
        return f"the effect by {' and '.join(map(repr, signs))}"
    return f"and, as no column says how they are linked, the effect {LINKED!r}"


def _signed(found: EdgeColumns, row: Sequence[str]) -> tuple[str, str]:
    if found.raising is not None and found.lowering is not None:
        said = tuple(_cell(row, place).lower() in YES for place in (found.raising, found.lowering))
        return STIMULATION.get((said[0], said[1]), ("acts on", ""))
    if found.signs is None:
        return "", ""
    sign = _cell(row, found.signs).lower()
    sign = ARROWS.get(sign, sign) if found.has_arrows else sign
    return BY_SIGN.get((sign in PLUS, sign in MINUS), ("acts on", ""))


def _cell(row: Sequence[str], place: int | None) -> str:
    return row[place].strip() if place is not None and place < len(row) else ""


def _spaced(word: str) -> str:
    """Return a word as people write it: without the low lines, capitals and numbers of a database.

    >>> _spaced("located_in"), _spaced("GENETIC_INTERACTION"), _spaced("IL-6 up")
    ('located in', 'genetic interaction', 'IL-6 up')
    >>> _spaced('psi-mi:"MI:0407"(direct interaction)')
    'direct interaction'
    """
    term = re.fullmatch(r'[\w-]+:"[^"]*"\((.+)\)', word)
    word = term[1] if term else word
    return (word.lower() if word.isupper() and len(word) > 3 else word).replace("_", " ").strip()
