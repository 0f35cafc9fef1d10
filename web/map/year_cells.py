"""The year of a relation turns into what a browser needs to play the map by year."""

from collections.abc import Mapping

from graph.model.map_model import MapModel
from graph.year_span import year_number


def year_cells(model: MapModel, relation: Mapping[str, str]) -> dict[str, int]:
    """Return the year of a relation, if it has one, and that since which its pair is contested, if it is."""
    year = year_number(relation["year"])
    return {**({"year": year} if year else {}), **since_cell(model, relation)}


def since_cell(model: MapModel, relation: Mapping[str, str]) -> dict[str, int]:
    """Return the year since which the pair of a relation is contested, nothing where it is not by rows with years."""
    since = model.contested_since.get((relation["source"], relation["target"]), 0)
    return {"since": since} if since else {}
