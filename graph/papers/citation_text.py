"""Authors, title and journal of a paper turn into its citation."""

from collections.abc import Sequence

_MOST_NAMED = 2


def citation_text(authors: Sequence[str], title: str, journal: str) -> str:
    """Return a citation in the form that references can be made of again.

    >>> citation_text(["Bhat", "Steinman", "Axtell"], "GABA calms mice.", "PNAS")
    'Bhat et al. GABA calms mice. PNAS'
    """
    who = f"{authors[0]} et al" if len(authors) > _MOST_NAMED else " and ".join(authors)
    return ". ".join(part.rstrip(".") for part in (who, title, journal) if part)
