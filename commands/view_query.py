"""What is to be exported turns into the query of the address at which the map shows it."""

from dataclasses import asdict
from urllib.parse import urlencode

from graph.export.export_request import ExportRequest
from graph.vocabulary import BY_SIZE


def view_query(request: ExportRequest) -> str:
    """Return what stands behind the ? of the address, "" for what the map opens with.

    >>> from graph.views.scope import Scope
    >>> view_query(ExportRequest(Scope(("core",), "GABA", 2)))
    'level=core&focus=GABA&depth=2&direction=both'
    """
    folded = tuple(sorted({at for _, at in request.scope.folded}))
    chosen = [*asdict(request.filters).items(), ("level", request.scope.levels), ("folded", folded)]
    if request.scope.focus:
        chosen += [(name, (getattr(request.scope, name),)) for name in ("focus", "depth", "direction")]
    if request.layout != BY_SIZE:
        chosen += [("layout", (request.layout,))]
    return urlencode([(name, word) for name, words in chosen for word in words])
