"""References turn into files for reference managers and texts: BibTeX, RIS and CSL-JSON."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from graph.export.references import Reference
from graph.wording import source_links

# What LaTeX reads as a command, as the letter itself.
_LATEX = {
    **{letter: f"\\{letter}" for letter in "&%$#_{}"},
    **{"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"},
}

_YEAR = re.compile(r"[0-9]{1,4}")


def bibtex(found: Sequence[Reference]) -> str:
    """Return the references as BibTeX in UTF-8; the PubMed number and the notice are in `note`, for want of a field."""
    return "\n".join(map(_entry, found))


def ris(found: Sequence[Reference]) -> str:
    """Return the references as RIS, whose lines end as in Windows; it has no "et al", so the citation is a note too."""
    return "".join(map(_record, found))


def csl_json(found: Sequence[Reference]) -> str:
    """Return the references as CSL-JSON, which Zotero and Pandoc read."""
    return json.dumps([_item(paper) for paper in found], ensure_ascii=False, indent=1) + "\n"


def _entry(paper: Reference) -> str:
    names = [*(f"{{{_latex(author)}}}" for author in paper.authors), *(["others"] if paper.others else [])]
    fields = {
        "author": " and ".join(names),
        "title": f"{{{_latex(paper.title)}}}" if paper.title else "",
        "journal": _latex(paper.journal),
        "year": _latex(paper.year),
        "doi": _latex(paper.doi),
        "note": _latex("; ".join(filter(None, (f"PMID: {paper.pmid}" if paper.pmid else "", paper.notice)))),
    }
    lines = [f"  {name} = {{{text}}}" for name, text in fields.items() if text]
    return f"@{'article' if paper.journal else 'misc'}{{{paper.key},\n" + ",\n".join(lines) + "\n}\n"


def _latex(text: str) -> str:
    return "".join(_LATEX.get(letter, letter) for letter in _on_one_line(text))


def _record(paper: Reference) -> str:
    fields = [
        ("TY", "JOUR" if paper.journal else "GEN"),
        ("ID", paper.key),
        *(("AU", author) for author in paper.authors),
        ("TI", paper.title),
        ("JO", paper.journal),
        ("PY", paper.year),
        ("DO", paper.doi),
        ("AN", f"PMID: {paper.pmid}" if paper.pmid else ""),
        ("UR", _address(paper)),
        ("N1", paper.citation if paper.authors else ""),
        ("N1", paper.notice),
    ]
    lines = [f"{tag}  - {_on_one_line(text)}\r\n" for tag, text in fields if text]
    return "".join(lines) + "ER  - \r\n\r\n"


def _item(paper: Reference) -> dict[str, object]:
    authors: list[dict[str, str]] = [{"family": author} for author in paper.authors]
    item = {
        "id": paper.key,
        "type": "article-journal" if paper.journal else "document",
        "title": paper.title,
        "author": [*authors, *([{"literal": "et al."}] if paper.others else [])],
        "container-title": paper.journal,
        "issued": {"date-parts": [[int(paper.year)]]} if _YEAR.fullmatch(paper.year) else None,
        "DOI": paper.doi,
        "PMID": paper.pmid,
        "URL": _address(paper),
        "note": "; ".join(filter(None, (paper.notice, paper.citation if paper.authors else ""))),
    }
    return {name: value for name, value in item.items() if value}


def _address(paper: Reference) -> str:
    return next((address for _, address in source_links({"doi": paper.doi, "pmid": paper.pmid})), "")


def _on_one_line(text: str) -> str:
    return re.sub(r"[\s\x00-\x1f\x7f]+", " ", text).strip()


REFERENCE_WRITERS: Mapping[str, Callable[[Sequence[Reference]], str]] = MappingProxyType(
    {"bib": bibtex, "ris": ris, "csl.json": csl_json}
)
