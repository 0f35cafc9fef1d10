"""Every command is listed and found, and listing them loads none of their libraries."""

import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from commands.cli import app
from commands.lazy_group import COMMANDS, loaded

RELATIONS = Path(__file__).parents[2] / "data" / "relations.csv"

DRAWING = {"pygraphviz", "pyvis", "pptx", "jinja2", "typst", "PIL", "fontTools", "httpx", "filelock", "platformdirs"}
HEAVY = {"pandas", "networkx", "genanki", *DRAWING}


def libraries_after(*lines: str) -> set[str]:
    """Return which of the heavy libraries a new Python has loaded after these lines."""
    code = "\n".join(("import sys", *lines, "print(*{name.split('.')[0] for name in sys.modules})"))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    return HEAVY & set(done.stdout.splitlines()[-1].split())


def test_the_list_of_commands_loads_no_library_of_theirs() -> None:
    shown = "from typer.testing import CliRunner; from commands.cli import app; CliRunner().invoke(app, ['--help'])"
    assert libraries_after(shown) == set()


def exported(ending: str, folder: Path) -> set[str]:
    """Return which of the heavy libraries an export to a file with this ending loads."""
    return written_by("export", folder / f"a.{ending}")


def written_by(command_name: str, written: Path) -> set[str]:
    command = [command_name, str(RELATIONS), str(written)]
    found = libraries_after(
        "from typer.testing import CliRunner; from commands.cli import app", f"CliRunner().invoke(app, {command})"
    )
    assert written.exists()
    return found


@pytest.mark.parametrize("ending", ["csv", "graphml"])
def test_an_export_of_data_loads_nothing_that_draws(ending: str, tmp_path: Path) -> None:
    assert exported(ending, tmp_path) == {"pandas", "networkx"}


def test_questions_load_what_makes_decks_only_for_a_deck(tmp_path: Path) -> None:
    assert written_by("practice", tmp_path / "a.gift") == {"pandas", "networkx"}


def test_an_export_of_an_svg_loads_neither_what_sets_pages_nor_what_makes_slides(tmp_path: Path) -> None:
    assert exported("svg", tmp_path) & {"typst", "pptx", "pyvis", "jinja2", "httpx", "PIL"} == set()


def test_every_command_is_listed_with_all_of_its_words() -> None:
    listed = CliRunner().invoke(app, ["--help"]).output
    width = max(map(len, COMMANDS)) + 2
    assert [name for name, entry in COMMANDS.items() if f"{name:{width}}{entry.help}" not in listed] == []


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_is_found_and_says_its_name(name: str) -> None:
    assert loaded(name).name == name
    done = CliRunner().invoke(app, [name, "--help"], prog_name="neuromap")
    assert done.exit_code == 0
    assert done.output.startswith(f"Usage: neuromap {name} [OPTIONS]")


def test_a_misspelt_command_is_a_question() -> None:
    done = CliRunner().invoke(app, ["exprot"])
    assert (done.exit_code, "export" in done.output) == (2, True)
