"""A concept with ids turns into a schema.org DefinedTerm, by which search engines know which thing is meant."""

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from graph.concept_ids import address_of
from web.site.script_data import script_data
from web.site.settings import Settings


def defined_term(name: str, concept: Mapping[str, Any], address: str, settings: Settings) -> Markup | None:
    """Return the JSON-LD for a script element, None for a concept without an id that leads somewhere."""
    same = [there for there in map(address_of, concept["ids"]) if there]
    if not same:
        return None
    given = {
        "name": name,
        "alternateName": list(concept["synonyms"]),
        "description": concept["definition"],
        "url": settings.absolute(address),
        "inDefinedTermSet": settings.url,
    }
    filled = {key: value for key, value in given.items() if value}
    kind = {"@context": "https://schema.org/", "@type": "DefinedTerm"}
    return script_data({**kind, **filled, "identifier": list(concept["ids"]), "sameAs": same})
