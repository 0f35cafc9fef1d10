"""The vocabulary of exported files: what each ending is called, what it is for, and its media type."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class ExportFormat:
    """What people call a kind of file, what they use it for, and what browsers call it."""

    name: str
    use: str
    media_type: str


PICTURE_FORMATS: Mapping[str, ExportFormat] = MappingProxyType(
    {
        "svg": ExportFormat("SVG", "a picture for a web page or a drawing program", "image/svg+xml"),
        "pdf": ExportFormat("PDF", "a picture for a paper", "application/pdf"),
        "png": ExportFormat("PNG", "a picture in pixels, for slides", "image/png"),
    }
)
DATA_FORMATS: Mapping[str, ExportFormat] = MappingProxyType(
    {
        "csv": ExportFormat("CSV", "a table for Excel, and for this map again", "text/csv"),
        "graphml": ExportFormat("GraphML", "for Cytoscape, yEd and igraph", "application/graphml+xml"),
        "gexf": ExportFormat("GEXF", "for Gephi", "application/gexf+xml"),
        "json": ExportFormat("JSON", "node-link data for networkx and D3", "application/json"),
        "cyjs": ExportFormat("Cytoscape.js", "for Cytoscape.js and Cytoscape", "application/json"),
        "cx2": ExportFormat(
            "CX2", "for Cytoscape and NDEx, with the places and colours of this map", "application/json"
        ),
        "sif": ExportFormat("SIF", "source, effect and target alone, for Cytoscape", "text/tab-separated-values"),
        "nodes.tsv": ExportFormat("KGX nodes", "the concepts for knowledge graphs", "text/tab-separated-values"),
        "edges.tsv": ExportFormat("KGX edges", "the relations in the words of Biolink", "text/tab-separated-values"),
        "indra.json": ExportFormat("INDRA JSON", "influences with their evidence, for INDRA", "application/json"),
        "bib": ExportFormat("BibTeX", "the sources of what is shown, for LaTeX", "application/x-bibtex"),
        "ris": ExportFormat(
            "RIS", "the sources, for Zotero, EndNote and Citavi", "application/x-research-info-systems"
        ),
        "csl.json": ExportFormat(
            "CSL-JSON", "the sources, for Pandoc and Zotero", "application/vnd.citationstyles.csl+json"
        ),
    }
)
FORMATS: Mapping[str, ExportFormat] = MappingProxyType({**PICTURE_FORMATS, **DATA_FORMATS})
