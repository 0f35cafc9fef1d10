"""A file of another program is recognised by what is in it, and a broken one ends in a sentence, whatever its bytes."""

import csv
import io
import json
import zipfile
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.importing.draft_table import UnreadableError
from graph.importing.formats import ImportFile, draft_tables

GRAPHML = """<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="e" for="edge" attr.name="effect" attr.type="string"/>
<key id="n" for="node" attr.name="label" attr.type="string"/>
<graph edgedefault="directed"><node id="n1"><data key="n">GABA</data></node><node id="Fear"/>
<edge source="n1" target="Fear"><data key="e">calms</data></edge></graph></graphml>"""
CX2 = [
    {"CXVersion": "2.0", "hasFragments": False},
    {
        "attributeDeclarations": [
            {"nodes": {"name": {"a": "n", "d": "string"}}, "edges": {"effect": {"a": "e"}, "species": {"v": "mouse"}}}
        ]
    },
    {"nodes": [{"id": 0, "v": {"n": "GABA"}}, {"id": 1, "v": {"n": "Fear"}}]},
    {"edges": [{"id": 0, "s": 0, "t": 1, "v": {"e": "calms"}}, {"id": 1, "s": 0, "t": 9}]},
]
INDRA = [
    {
        "type": "Inhibition",
        "subj": {"name": "GABA", "db_refs": {}},
        "obj": {"name": "IL6"},
        "evidence": [{"pmid": "11111111", "text": "GABA lowers IL6."}, {"pmid": "11111111"}, {"pmid": "22222222"}],
    },
    {"type": "Complex", "members": [{"name": "A"}, {"name": "B"}]},
    {
        "type": "Influence",
        "subj": {"concept": {"name": "stress"}},
        "obj": {"concept": {"name": "sleep"}, "delta": {"polarity": -1}},
        "evidence": [],
    },
]
SIGNOR = (
    "ENTITYA\tTYPEA\tENTITYB\tTYPEB\tEFFECT\tMECHANISM\tTAX_ID\tPMID\tDIRECT\tSENTENCE\n"
    'GABA\tchemical\tIL6\tprotein\tdown-regulates quantity by expression\t\t10090\t11111111\tNO\tA "sentence.\n'
    "A\tprotein\tB\tprotein\tform complex\tbinding\t-1\tOther\tYES\t\n"
)
KGX = (
    "id\tsubject\tpredicate\tobject\tnegated\tobject_direction_qualifier\tobject_aspect_qualifier\tpublications\tscore\n"
    "1\tCHEBI:1\tbiolink:affects\tHGNC:2\t\tdecreased\tactivity\tPMID:11111111|DOI:10.1000/1\t0.5\n"
    "2\tCHEBI:1\tbiolink:treats\tMONDO:3\ttrue\t\t\t\t\n"
    "3\tCHEBI:1\tbiolink:related_to\tMONDO:3\t\t\t\t\t\n"
)
NODES = "id\tcategory\tname\nCHEBI:1\tbiolink:SmallMolecule\tGABA\nHGNC:2\tbiolink:Gene\tIL6\n"


def brought(*files: tuple[str, bytes]) -> tuple[str, list[dict[str, str]], tuple[str, ...]]:
    ((_, table),) = draft_tables([ImportFile(*file) for file in files])
    assert table is not None
    rows = list(csv.DictReader(io.StringIO(table.content.decode(), newline="")))
    return table.format, [{name: cell for name, cell in row.items() if cell} for row in rows], table.notes


def workbook(path: Path, *sheets: tuple[str, list[list[object]]]) -> bytes:
    book = xlsxwriter.Workbook(str(path))
    for name, rows in sheets:
        sheet = book.add_worksheet(name)
        for line, row in enumerate(rows):
            sheet.write_row(line, 0, row)
    book.close()
    return path.read_bytes()


def test_a_workbook_gives_the_sheet_with_the_table_and_names_the_others(tmp_path: Path) -> None:
    rows = [["source", "effect", "target", "pmid"], ["GABA", "calms", "Fear", 11111111]]
    raw = workbook(tmp_path / "a.xlsx", ("Read me", [["About", "this", "file"]]), ("Rows", rows))
    assert brought(("a.xlsx", raw)) == (
        "workbook",
        [{"source": "GABA", "effect": "calms", "target": "Fear", "pmid": "11111111"}],
        ("The sheet “Rows” was read; not read: “Read me”.",),
    )


def test_what_the_cells_of_a_workbook_lose_is_named_with_sheet_and_cell(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
    book.add_worksheet("About").write("A1", "about this file")
    sheet = book.add_worksheet("Rows")
    sheet.write_row(0, 0, ["source", "effect", "target", "year"])
    sheet.write_row(1, 0, ["GABA", "calms", "Stress"])
    sheet.write_datetime("D2", date(2004, 12, 31), book.add_format({"num_format": "yyyy-mm-dd"}))
    sheet.merge_range("A3:A4", "Sleep")
    sheet.write_formula("B3", "=1/0", value="#DIV/0!")
    sheet.write_formula("C3", "=A2", value="")
    sheet.write_formula("C4", '=A2&"x"', value="GABAx")
    book.close()
    assert brought(("a.xlsx", (tmp_path / "a.xlsx").read_bytes())) == (
        "workbook",
        [
            {"source": "GABA", "effect": "calms", "target": "Stress", "year": "2004-12-31"},
            {"source": "Sleep"},
            {"target": "GABAx"},
        ],
        (
            "The sheet “Rows” was read; not read: “About”.",
            "An error became blank: sheet “Rows”, B3 (#DIV/0!).",
            "A formula without a stored value became blank; open the workbook in its program and save it once more: "
            "sheet “Rows”, C3.",
            "Of merged cells only the first has the text: sheet “Rows”, A3:A4.",
            "A date was written as text: sheet “Rows”, D2.",
        ),
    )


def test_a_libreoffice_workbook_is_read(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    rows = (["source", "effect", "target"], ["GABA", "calms", "Fear"])
    cells = "".join(f"<table:table-row>{''.join(map(cell.format, row))}</table:table-row>" for row in rows)
    space = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<office:document-content xmlns:office="{space}:office:1.0" xmlns:table="{space}:table:1.0" '
        f'xmlns:text="{space}:text:1.0"><office:body><office:spreadsheet><table:table table:name="S">{cells}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    path = tmp_path / "a.ods"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", "<manifest/>")
        packed.writestr("content.xml", content)
    assert brought(("a.ods", path.read_bytes()))[1] == [{"source": "GABA", "effect": "calms", "target": "Fear"}]


def test_a_graphml_edge_is_a_row_between_the_names_of_its_nodes() -> None:
    assert brought(("a.graphml", GRAPHML.encode())) == (
        "GraphML",
        [{"source": "GABA", "effect": "calms", "target": "Fear"}],
        (),
    )


def test_a_cx2_edge_has_its_aliases_and_defaults_resolved() -> None:
    assert brought(("a.cx2", json.dumps(CX2).encode())) == (
        "CX2",
        [{"source": "GABA", "effect": "calms", "target": "Fear", "species": "mouse"}],
        ("Edge 1 leads to a node that the file does not have.",),
    )


def test_an_indra_statement_is_a_row_for_each_of_its_papers() -> None:
    said = {"source": "GABA", "effect": "inhibits", "target": "IL6", "polarity": "decreases"}
    assert brought(("a.json", json.dumps(INDRA).encode())) == (
        "INDRA JSON",
        [
            {**said, "pmid": "11111111", "quote": "GABA lowers IL6."},
            {**said, "pmid": "22222222"},
            {"source": "stress", "effect": "lowers", "target": "sleep", "polarity": "decreases"},
        ],
        ("Statement 2 (Complex) relates no subject to an object.",),
    )


def test_a_negated_indra_statement_is_named_and_is_no_relation() -> None:
    denied = {**INDRA[0], "evidence": [{"pmid": "33333333", "epistemics": {"negated": True}}]}
    _, rows, notes = brought(("a.json", json.dumps([denied, INDRA[2]]).encode()))
    assert [row["source"] for row in rows] == ["stress"]
    assert notes == ("Statement 1 (Inhibition) is negated: its papers say that this is not so.",)


def test_a_signor_row_keeps_sentence_species_and_way_and_a_word_for_a_number_is_noted() -> None:
    form, rows, notes = brought(("a.tsv", SIGNOR.encode()))
    assert form == "SIGNOR"
    assert rows[0] == {
        "source": "GABA",
        "effect": "down-regulates the quantity of",
        "target": "IL6",
        "polarity": "decreases",
        "source_type": "chemical",
        "target_type": "protein",
        "mechanism": "by expression",
        "species": "mouse",
        "pmid": "11111111",
        "quote": 'A "sentence.',
    }
    assert rows[1]["effect"] == "forms a complex with"
    assert notes == ("Row 2: 'Other' is no PubMed number.", "Not taken over: 1 column, 'DIRECT'.")


def test_rows_of_signor_need_no_line_of_names() -> None:
    row = [
        "TNF",
        "protein",
        "P1",
        "UNIPROT",
        "JUN",
        "protein",
        "Q1",
        "UNIPROT",
        "down-regulates",
        *[""] * 18,
        "SIGNOR-7",
    ]
    for name in ("a.tsv", "a.csv"):
        format, rows, _ = brought((name, "\t".join(row).encode() + b"\n"))
        assert (format, [(one["source"], one["effect"], one["target"]) for one in rows]) == (
            "SIGNOR",
            [("TNF", "down-regulates", "JUN")],
        )
    with_blanks = b"TNF\t\tJUN\t\t\tFOS\nTNF\traises\tJUN\n"
    assert draft_tables([ImportFile("a.tsv", with_blanks)])[0][1] is None


def test_kgx_edges_get_the_names_of_their_nodes_and_a_negated_edge_is_noted() -> None:
    said = {"source": "GABA", "effect": "affects decreased activity of", "target": "IL6", "polarity": "decreases"}
    assert brought(("edges.tsv", KGX.encode()), ("nodes.tsv", NODES.encode())) == (
        "KGX",
        [
            {**said, "pmid": "11111111"},
            {**said, "doi": "10.1000/1"},
            {"source": "GABA", "effect": "related to", "target": "MONDO:3"},
        ],
        (
            "Edge 2 is negated: it says that this is not so.",
            "No name is known of 1 id (MONDO:3); bring in the table of nodes, too.",
            "Not taken over: 1 column, 'score'.",
        ),
    )


def test_a_sif_line_is_a_row_for_each_target() -> None:
    assert brought(("a.sif", b"A pp B C\nlonely\n")) == (
        "SIF",
        [{"source": "A", "effect": "pp", "target": "B"}, {"source": "A", "effect": "pp", "target": "C"}],
        ("Line 2 names no relation: 'lonely'.",),
    )


@pytest.mark.parametrize("text", ["source,effect,target\na,b,c\n", "subject,relation,object\na,b,c\n", "", "%PDF-1.4"])
def test_what_may_be_a_csv_or_is_none_of_these_is_left_to_the_reader_of_csv(text: str) -> None:
    assert [table for _, table in draft_tables([ImportFile("a.csv", text.encode())])] == [None]


BOMB = '<!DOCTYPE graphml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><graphml>&b;</graphml>'


@pytest.mark.parametrize(
    ("name", "raw", "reason"),
    [
        ("a.graphml", BOMB.encode(), "the file defines XML entities of its own"),
        ("a.graphml", f'<?xml version="1.0" encoding="utf-8"?>{BOMB}'.encode(), "the file defines XML entities"),
        ("a.graphml", b"<graphml>" + b"<a>" * 100 + b"</a>" * 100 + b"</graphml>", "more than 60 XML elements"),
        ("a.graphml", b"<graphml><graph>", "the XML is broken"),
        ("a.json", b"[" * 100_000, "the JSON is nested too deeply"),
        ("a.json", b'{"a": 1}', "this JSON is neither CX2 nor a list of INDRA statements"),
        ("a.json", b'[{"a": ', "the JSON is broken"),
        ("a.xlsx", b"PK\x03\x04 and then nothing", "the workbook is damaged"),
        ("a.xls", b"\xd0\xcf\x11\xe0 and then nothing", "the workbook is damaged"),
        ("a.sif", b"one two\n", "no relation was found in this file (SIF)"),
    ],
)
def test_a_file_that_is_broken_or_means_harm_ends_in_a_sentence(name: str, raw: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=f"^{name}: ") as refused:
        draft_tables([ImportFile(name, raw)])
    assert reason in str(refused.value)


def test_a_workbook_that_unpacks_to_too_much_is_refused_before_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.importing.workbook.MOST_UNPACKED", 1000)
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", " " * 100_000)
    with pytest.raises(UnreadableError, match="the workbook holds more than can be read here"):
        draft_tables([ImportFile("a.xlsx", (tmp_path / "a.xlsx").read_bytes())])


def test_a_workbook_that_claims_thousands_of_millions_of_cells_harms_only_its_own_process(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
    sheet = book.add_worksheet()
    sheet.write(0, 0, "source")
    sheet.write(1_048_575, 16_383, "far")
    book.close()
    with pytest.raises(UnreadableError, match="holds more than can be read"):
        draft_tables([ImportFile("a.xlsx", (tmp_path / "a.xlsx").read_bytes())])


JSON = some.recursive(
    some.none() | some.booleans() | some.floats() | some.text(max_size=5) | some.integers(),
    lambda inner: (
        some.lists(inner, max_size=4)
        | some.dictionaries(
            some.sampled_from(
                ["type", "subj", "obj", "members", "evidence", "CXVersion", "nodes", "edges", "v", "s", "id"]
            ),
            inner,
            max_size=4,
        )
    ),
)


@settings(deadline=None)
@given(JSON)
def test_no_json_is_too_strange_for_a_sentence(value: object) -> None:
    with suppress(UnreadableError):
        draft_tables([ImportFile("a.json", json.dumps(value).encode())])
