"""What a library asks for and has no use of here is neither loaded nor needed."""

import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from web.unused_modules import without

ROOT = Path(__file__).parents[2]
COMPANIONS = (ROOT / "setup" / "companions.txt").read_text(encoding="utf-8").split()
LOCKED = re.findall(r"^([a-z0-9._-]+)==", (ROOT / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE)
# A program in which none of the companions can be found, and which makes a page and all that leads to one.
WITHOUT_COMPANIONS = """
import sys
absent = {name.replace("-", "_") for name in sys.argv[2].split(",")} | {"IPython"}
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in absent:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Absent())
import streamlit, ui.map.routes, ui.live.routes
from commands.cli import main
sys.argv = ["neuromap", "export", sys.argv[1], sys.argv[1] + ".html"]
main()
"""


def names_needed_by(name: str) -> set[str]:
    """Return the locked libraries that an installed one needs."""
    try:
        needed = [Requirement(text) for text in metadata.requires(name) or ()]
    except metadata.PackageNotFoundError:
        return set()
    plain = [each for each in needed if each.marker is None or "extra" not in str(each.marker)]
    return {re.sub(r"[-_.]+", "-", each.name).lower() for each in plain} & set(LOCKED)


def test_modules_are_there_as_long_as_a_library_is_imported_and_no_longer() -> None:
    with without("no_such_module", "no_such_module.part", "json"):
        from no_such_module.part import anything  # type: ignore[import-not-found]

        assert anything is None
        assert sys.modules["json"].__name__ == "json"
    assert "json" in sys.modules
    with pytest.raises(ModuleNotFoundError):
        import no_such_module  # noqa: F401


def test_the_companions_are_those_that_pyvis_alone_brings() -> None:
    needed_by_others = set().union(*(names_needed_by(name) for name in LOCKED if name not in (*COMPANIONS, "pyvis")))
    assert [name for name in COMPANIONS if name in needed_by_others or name not in LOCKED] == []
    brought = set().union(*(names_needed_by(name) for name in (*COMPANIONS, "pyvis")))
    assert brought - needed_by_others - {"pyvis", "jinja2", "networkx", "typing-extensions"} == set(COMPANIONS)


def test_the_app_and_the_command_need_none_of_them(tmp_path: Path) -> None:
    table = tmp_path / "relations.csv"
    table.write_text("source,effect,target\nGABA,calms,Stress\n", encoding="utf-8")
    command = [sys.executable, "-c", WITHOUT_COMPANIONS, str(table), ",".join(COMPANIONS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, (tmp_path / "relations.csv.html").exists()) == (0, True), done.stderr
