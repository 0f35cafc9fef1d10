"""What Streamlit's page asks for late is found in its files, and nothing where they look otherwise."""

from pathlib import Path

from ui.map.streamlit_modules import late_modules


def test_streamlit_asks_for_its_components_late() -> None:
    names = {address.rpartition("/")[2].partition(".")[0] for address in late_modules()}
    assert {"BidiComponent", "Html"} <= names
    assert "index" not in names


def test_a_module_brings_what_it_imports_but_for_what_the_page_names(tmp_path: Path) -> None:
    files = {
        "index.html": '<script src="./static/js/index.a.js">',
        "static/js/index.a.js": "",
        "static/js/BidiComponent.b.js": 'import{a}from"./index.a.js";import{b}from"./other.c.js";import"./last.d.js"',
        "static/js/other.c.js": 'import{b}from"./BidiComponent.b.js";import"./last.d.js"',
        "static/js/last.d.js": 'import("./never.e.js")',
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    names = ("BidiComponent.b.js", "other.c.js", "last.d.js")
    assert late_modules(tmp_path) == tuple(f"static/js/{name}" for name in names)


def test_another_streamlit_has_none(tmp_path: Path) -> None:
    assert late_modules(tmp_path) == ()
