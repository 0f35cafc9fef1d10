"""Every command is listed and found, and listing them loads none of their libraries."""

import subprocess
import sys

import pytest
from typer.testing import CliRunner

from commands.cli import app
from commands.lazy_group import COMMANDS, loaded

HEAVY = {"pandas", "pandera", "networkx", "pygraphviz", "pyvis", "pptx", "jinja2", "typst", "PIL", "fontTools", "httpx"}


def libraries_after(*lines: str) -> set[str]:
    """Return which of the heavy libraries a new Python has loaded after these lines."""
    code = "\n".join(("import sys", *lines, "print(*{name.split('.')[0] for name in sys.modules})"))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    return HEAVY & set(done.stdout.splitlines()[-1].split())


def test_the_list_of_commands_loads_no_library_of_theirs() -> None:
    shown = "from typer.testing import CliRunner; from commands.cli import app; CliRunner().invoke(app, ['--help'])"
    assert libraries_after(shown) == set()


def test_an_export_loads_neither_slides_nor_web_pages() -> None:
    assert libraries_after("import commands.export_command") & {"pyvis", "pptx", "jinja2", "httpx"} == set()


def test_every_command_is_listed_with_all_of_its_words() -> None:
    listed = CliRunner().invoke(app, ["--help"]).output
    assert [name for name, entry in COMMANDS.items() if f"{name:9}{entry.help}" not in listed] == []


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_is_found_and_says_its_name(name: str) -> None:
    assert loaded(name).name == name
    done = CliRunner().invoke(app, [name, "--help"], prog_name="neuromap")
    assert done.exit_code == 0
    assert done.output.startswith(f"Usage: neuromap {name} [OPTIONS]")


def test_a_misspelt_command_is_a_question() -> None:
    done = CliRunner().invoke(app, ["exprot"])
    assert (done.exit_code, "export" in done.output) == (2, True)
