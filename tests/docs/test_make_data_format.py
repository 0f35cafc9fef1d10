"""The page about the data format is made from the code."""

from docs.make_data_format import PAGE, render
from graph.diagnostics.rules import RULES
from graph.reading.column_names import CERTAIN
from graph.schema import SCHEMAS


def test_the_committed_page_is_the_generated_one() -> None:
    assert PAGE.read_text(encoding="utf-8") == render(), "run: python -m docs.make_data_format"


def test_every_certain_wording_is_on_the_page() -> None:
    rows = [f"| `{column}` | {', '.join(names)} |" for column, names in CERTAIN.items()]
    assert [row for row in rows if row not in render()] == []


def test_every_column_and_every_code_is_on_the_page() -> None:
    names = [*(name for schema in SCHEMAS for name in schema), *RULES]
    assert [name for name in names if f"| `{name}` |" not in render()] == []
