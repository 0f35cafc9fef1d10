"""References are written as their formats want them, and no letter of a citation becomes a command."""

import json
from pathlib import Path

import pytest

from graph.export.export import export
from graph.export.export_request import ExportRequest
from graph.export.reference_formats import bibtex, csl_json, ris
from graph.export.references import Reference

from .pictures import reading_of

PAPER = Reference(
    "li2020", "Li et al. GABA & rats. Cell", "2020", "10.1/a_b", "7", "GABA & rats", ("Li",), True, "Cell"
)
WHOLE = Reference("an", "An {overview} \\input 5%\nof ~all", "soon", "", "", "An {overview} \\input 5%\nof ~all")


def test_bibtex() -> None:
    assert bibtex([PAPER, WHOLE]) == (
        "@article{li2020,\n  author = {{Li} and others},\n  title = {{GABA \\& rats}},\n  journal = {Cell},\n"
        "  year = {2020},\n  doi = {10.1/a\\_b},\n  note = {PMID: 7}\n}\n"
        "\n@misc{an,\n  title = {{An \\{overview\\} \\textbackslash{}input 5\\% of \\textasciitilde{}all}},\n"
        "  year = {soon}\n}\n"
    )


def test_ris() -> None:
    lines = [
        *("TY  - JOUR", "ID  - li2020", "AU  - Li", "TI  - GABA & rats", "JO  - Cell", "PY  - 2020", "DO  - 10.1/a_b"),
        *("AN  - PMID: 7", "UR  - https://doi.org/10.1/a_b", "N1  - Li et al. GABA & rats. Cell", "ER  - ", ""),
        *("TY  - GEN", "ID  - an", "TI  - An {overview} \\input 5% of ~all", "PY  - soon", "ER  - ", ""),
    ]
    assert ris([PAPER, WHOLE]).split("\r\n") == [*lines, ""]


def test_csl_json() -> None:
    assert json.loads(csl_json([PAPER, WHOLE])) == [
        {
            "id": "li2020",
            "type": "article-journal",
            "title": "GABA & rats",
            "author": [{"family": "Li"}, {"literal": "et al."}],
            "container-title": "Cell",
            "issued": {"date-parts": [[2020]]},
            "DOI": "10.1/a_b",
            "PMID": "7",
            "URL": "https://doi.org/10.1/a_b",
            "note": "Li et al. GABA & rats. Cell",
        },
        {"id": "an", "type": "document", "title": WHOLE.title},
    ]


@pytest.mark.parametrize(("ending", "start"), [("bib", b"@article{li"), ("ris", b"TY  - JOUR"), ("csl.json", b"[\n {")])
def test_the_sources_of_what_is_shown_are_a_file(ending: str, start: bytes, tmp_path: Path) -> None:
    dataset = reading_of(tmp_path, "source,effect,target,citation\nA,calms,B,Li et al. GABA calms rats. Cell\n")
    file = export(dataset.model, ExportRequest(), ending)
    assert isinstance(file, bytes)
    assert file.startswith(start)
