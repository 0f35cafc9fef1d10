"""The sources become a list of broken house rules, which must be empty; each rule is shown a source that breaks it."""

import ast
import json
import os
import re
import subprocess
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import networkx as nx

ROOT = Path(__file__).parents[1]
PARTS = ("graph", "commands", "web", "ui")
PYTHON = ("app.py", *(f"{part}/**/*.py" for part in PARTS))
SCRIPTS = tuple(f"{part}/**/*.js" for part in PARTS)
# Data flows from graph/ to web/ to ui/ and to commands/, never back; `python -m graph` is a way in, not a part.
FORBIDDEN = {
    "graph": {"streamlit", "ui", "web", "commands"},
    "web": {"streamlit", "ui", "commands"},
    "commands": {"streamlit", "ui"},
    "ui": {"commands"},
}
WAYS_IN = {"graph/__main__.py"}
LONGEST_FILE = 250
LONGEST_FUNCTION = 40
MOST_FILES = 28
GLOSSARY_COLUMNS = 3
OUTLINE = Path(__file__).with_name("script_outline.js")
# The explorer has an element maker of its own; a name leaves this list when it is exported once, and none joins it.
EXPORTED_TWICE = {"button"}

# Everything else in graph/ works on values; commands/ speak to people and to files. typeface reads the font that the
# page serves, typeset writes the fonts that Typst reads only from a folder, user_cache keeps what takes seconds to
# make, png_text, workbook and packed_content open bytes; file_content reads a table, near_names lists its folder;
# replace_file, atomic_write, lock, journal and history put edited files in the place of the old ones and keep these;
# draft_store keeps drafts.
MAY_OPEN_FILES = {
    *("read", "typeface", "typeset", "png_text", "workbook", "draft_store"),
    *("file_content", "near_names", "replace_file", "atomic_write", "lock", "journal", "history", "user_cache"),
    "packed_content",
}
OPENING_CALLS = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "unlink", "mkdir", "iterdir", "glob"}
OPENING_MODULES = {"ftplib", "http", "httpx", "requests", "shutil", "socket", "tempfile", "urllib.request"}
HOMES_OF_STATE = {
    "session_state": {
        *("ui/page_change.py", "ui/edit/editing_session.py", "ui/edit/form_row.py"),
        *("ui/edit/typed_cells.py", "ui/edit/panels/text_editor.py"),
    },
    "query_params": {"ui/page_change.py", "ui/edit/form_row.py"},
}

# Put together from halves, or this file would break the rule that it holds.
INDEX_HOSTS = re.compile("|".join(("py" + r"pi\.", "python" + "hosted", "npm" + r"js\.", "registry" + r"\.yarn")))
MACHINE_PATHS = re.compile(r"(?<![\w./-])/(?:" + "|".join(("wo" + "rk", "ro" + "ot", "tmp/" + "lab")) + r")(?![\w.-])")
DATA_AS_MARKUP = re.compile(r"\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b")
TAG = re.compile(r"</?[a-z][a-z0-9]*[ >]")
OUTSIDE_ADDRESS = re.compile(r"https?://(?!www\.w3\.org/)")


# Nearly all rules ask for the same files, trees and nodes.
@cache
def sources(root: Path, *patterns: str) -> Sequence[tuple[str, str]]:
    """Return each file that a pattern names, as its path below the root and its text."""
    return [
        (path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted({path for pattern in patterns for path in root.glob(pattern)})
        if "__pycache__" not in path.parts and path.is_file()
    ]


def trees(root: Path, *patterns: str) -> Iterator[tuple[str, ast.Module]]:
    for name, text in sources(root, *patterns):
        yield name, parsed(text)


@cache
def parsed(text: str) -> ast.Module:
    return ast.parse(text)


@cache
def nodes(tree: ast.Module) -> Sequence[ast.AST]:
    """Return the nodes of a source, from the outermost on."""
    return list(ast.walk(tree))


@cache
def imports(name: str, tree: ast.Module) -> set[str]:
    """Return the dotted names that a file imports, relative ones made absolute."""
    found = set()
    for node in nodes(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            package = Path(name).parts[: -node.level] if node.level else ()
            module = ".".join((*package, *filter(None, [node.module])))
            found |= {module, *(f"{module}.{alias.name}" for alias in node.names)}
    return found


def is_under(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def imports_any(name: str, tree: ast.Module, packages: set[str]) -> bool:
    return any(is_under(found, package) for found in imports(name, tree) for package in packages)


def words(tree: ast.Module) -> set[str]:
    """Return the attributes, variables and imported names that a file writes."""
    attributes = {node.attr for node in nodes(tree) if isinstance(node, ast.Attribute)}
    variables = {node.id for node in nodes(tree) if isinstance(node, ast.Name)}
    return attributes | variables | {node.name for node in nodes(tree) if isinstance(node, ast.alias)}


def imports_against_the_flow(root: Path) -> list[str]:
    return [
        name
        for folder, forbidden in FORBIDDEN.items()
        for name, tree in trees(root, f"{folder}/**/*.py")
        if name not in WAYS_IN and imports_any(name, tree, forbidden)
    ]


def folders_in_a_circle(root: Path) -> list[list[str]]:
    """Return the folders that import each other, straight or through others; a file beside folders is one by itself."""
    files = {name[:-3].removesuffix("/__init__"): tree for name, tree in trees(root, *PYTHON)}
    modules = {name.replace("/", "."): name for name in files}
    house: nx.DiGraph = nx.DiGraph(
        (unit(name), unit(modules[found]))
        for name, tree in files.items()
        for found in imports(f"{name}.py", tree) & modules.keys() - set(PARTS)
    )
    return [sorted(circle) for circle in nx.strongly_connected_components(house) if len(circle) > 1]


@cache
def script_outlines(root: Path) -> Mapping[str, Any]:
    """Return the functions, exported names and imports of each script, by its path below the root."""
    names = [name for name, _ in sources(root, *SCRIPTS)]
    command = ["node", str(OUTLINE), *(str(root / name) for name in names)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)
    return dict(zip(names, json.loads(done.stdout).values(), strict=True))


def script_folders_in_a_circle(root: Path) -> list[list[str]]:
    house: nx.DiGraph = nx.DiGraph(
        (Path(name).parent.as_posix(), os.path.normpath(Path(name).parent / Path(address).parent))
        for name, outline in script_outlines(root).items()
        for address in outline["imported"]
    )
    return [sorted(circle) for circle in nx.strongly_connected_components(house) if len(circle) > 1]


def long_script_functions(root: Path) -> list[str]:
    return [
        f"{name}: {function}"
        for name, outline in script_outlines(root).items()
        for function, lines in outline["functions"]
        if lines > LONGEST_FUNCTION
    ]


def exported_twice(root: Path) -> dict[str, list[str]]:
    homes: dict[str, list[str]] = defaultdict(list)
    for name, outline in script_outlines(root).items():
        for word in outline["exported"]:
            homes[word].append(name)
    return {word: names for word, names in homes.items() if len(names) > 1}


def names_of_two_scripts(root: Path) -> list[str]:
    """Return the exported names that mean two things, but for those that the explorer still doubles."""
    return [
        f"{word}: {', '.join(names)}"
        for word, names in exported_twice(root).items()
        if not (word in EXPORTED_TWICE and len([name for name in names if "/explorer/" not in name]) == 1)
    ]


def unit(name: str) -> str:
    """Return the folder of a file, or the file itself where it lies beside the folders of its part of the house."""
    folder = Path(name).parent.as_posix()
    return name if folder in (*PARTS, ".") else folder


def crowded_folders(root: Path) -> list[str]:
    files = Counter(Path(name).parent.as_posix() for name, _ in sources(root, *PYTHON, *SCRIPTS))
    return sorted(folder for folder, number in files.items() if number > MOST_FILES)


def second_importers(root: Path) -> list[str]:
    files = list(trees(root, *PYTHON))
    homes = {
        package: [name for name, tree in files if imports_any(name, tree, {package})]
        for package in ("pyvis", "pygraphviz", "typst")
    }
    homes["the component API"] = [name for name, tree in files if uses_components(name, tree)]
    return [f"{package}: {', '.join(names)}" for package, names in homes.items() if len(names) > 1]


def uses_components(name: str, tree: ast.Module) -> bool:
    written = {ast.unparse(node) for node in nodes(tree) if isinstance(node, ast.Attribute)}
    return imports_any(name, tree, {"streamlit.components"}) or "st.components" in written


def panels_that_know_panels(root: Path) -> list[str]:
    panels = [(name, tree) for name, tree in trees(root, "ui/*/panels/*.py") if not name.endswith("__init__.py")]
    return [name for name, tree in panels if imports_any(name, tree, {"ui.explore.panels", "ui.edit.panels"})]


def files_that_open_files(root: Path) -> list[str]:
    pure = [(name, tree) for name, tree in trees(root, "graph/**/*.py") if Path(name).stem not in MAY_OPEN_FILES]
    return [name for name, tree in pure if opens_files(name, tree)]


def opens_files(name: str, tree: ast.Module) -> bool:
    called = [node.func for node in nodes(tree) if isinstance(node, ast.Call)]
    calls = {call.attr if isinstance(call, ast.Attribute) else getattr(call, "id", "") for call in called}
    return bool(calls & OPENING_CALLS) or imports_any(name, tree, OPENING_MODULES)


def state_away_from_home(root: Path) -> list[str]:
    return [
        f"{name}: {word}"
        for name, tree in trees(root, *PYTHON)
        for word, homes in HOMES_OF_STATE.items()
        if name not in homes and word in words(tree)
    ]


def long_files(root: Path) -> list[str]:
    files = sources(root, *PYTHON, *SCRIPTS, *(f"{folder}/**/*.css" for folder in PARTS))
    return [name for name, text in files if len(text.splitlines()) > LONGEST_FILE]


def long_functions(root: Path) -> list[str]:
    return [
        f"{name}: {node.name}"
        for name, tree in trees(root, *PYTHON)
        for node in nodes(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
    ]


def files_without_first_line(root: Path) -> list[str]:
    return [
        name for name, tree in trees(root, *PYTHON, "tests/**/*.py", "bench/**/*.py") if not ast.get_docstring(tree)
    ]


def scripts_that_trust_data(root: Path) -> list[str]:
    return [name for name, text in sources(root, *SCRIPTS) if DATA_AS_MARKUP.search(text)]


def texts_formatted_as_markup(root: Path) -> list[str]:
    """An f-string does not escape what it is given; `Markup("<p>{}</p>").format(text)` does."""
    return [
        f"{name}:{node.lineno}"
        for name, tree in trees(root, "ui/**/*.py")
        if not name.startswith("ui/explore/panels/")
        for node in nodes(tree)
        if isinstance(node, ast.JoinedStr) and TAG.search(ast.unparse(node))
    ]


def scripts_that_call_outside(root: Path) -> list[str]:
    return [name for name, text in sources(root, *SCRIPTS) if OUTSIDE_ADDRESS.search(text)]


def files_that_name_a_machine(root: Path) -> list[str]:
    command = ["git", "-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=root, capture_output=True, check=True, text=True).stdout.split("\0")
    texts = (
        (name, (root / name).read_text(encoding="utf-8", errors="replace"))
        for name in listed
        if name and (root / name).is_file()
    )
    return [name for name, text in texts if INDEX_HOSTS.search(text) or MACHINE_PATHS.search(text)]


def names_of_two_classes(root: Path) -> list[str]:
    homes: dict[str, list[str]] = {}
    for name, tree in trees(root, *PYTHON):
        for node in nodes(tree):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                homes.setdefault(node.name, []).append(name)
    return [f"{word}: {', '.join(names)}" for word, names in sorted(homes.items()) if len(names) > 1]


def words_never_used(root: Path) -> set[str]:
    """Return the last column of the glossary."""
    rows = [row.split("|") for row in (root / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()]
    return {word for row in rows if len(row) == GLOSSARY_COLUMNS + 2 for word in re.findall(r"`(\w+)`", row[-2])}


def names_that_the_glossary_forbids(root: Path) -> list[str]:
    never = words_never_used(root)
    modules = [name for name, _ in sources(root, *PYTHON, *SCRIPTS) if Path(name).stem in never]
    classes = [
        f"{name}: {node.name}"
        for name, tree in trees(root, *PYTHON)
        for node in nodes(tree)
        if isinstance(node, ast.ClassDef) and node.name.strip("_").lower() in never
    ]
    return [*modules, *classes]


def folders_without_their_line(root: Path) -> list[str]:
    """Return the folders that have no line in docs/architecture.md or two, and the lines without a folder."""
    text = (root / "docs" / "architecture.md").read_text(encoding="utf-8")
    listed = Counter(re.findall(r"^- `((?:graph|web|ui|commands)(?:/\w+)*)/`: ", text, re.MULTILINE))
    patterns = (*(f"{part}/**/*.py" for part in PARTS), *SCRIPTS)
    there = {Path(name).parent.as_posix() for name, _ in sources(root, *patterns)}
    return sorted({*(listed.keys() ^ there), *(folder for folder, times in listed.items() if times > 1)})


def files_that_the_walks_invent(root: Path) -> list[str]:
    text = (root / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:[\w-]+/)*[\w-]+\.(?:py|js|css|csv|html|md|typ))`", text)
    return [name for name in dict.fromkeys(named) if not (root / name).is_file()]


def browser_tests_elsewhere(root: Path) -> list[str]:
    """`make browser` collects one folder: what is marked for it elsewhere would never run."""
    tests = [(name, tree) for name, tree in trees(root, "tests/**/*.py") if not name.startswith("tests/browser/")]
    return [
        name
        for name, tree in tests
        if any(ast.unparse(node) == "pytest.mark.browser" for node in nodes(tree) if isinstance(node, ast.Attribute))
    ]


def assert_rule(
    rule: Callable[[Path], Sequence[object]], folder: Path, bad: dict[str, str], broken: Sequence[object]
) -> None:
    """The house keeps the rule; the bad files, written to an empty folder, break it as said."""
    assert rule(ROOT) == []
    for name, text in bad.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    assert rule(folder) == broken


def test_no_part_imports_from_one_further_down_the_flow(tmp_path: Path) -> None:
    bad = {
        "graph/a.py": "import streamlit as st",
        "graph/b.py": "from ui import state",
        "graph/c.py": "import uing",
        "graph/layout/d.py": "from web.map.payload import payload",
        "graph/__main__.py": "from commands.cli import main",
        "web/a.py": "from ui.data_file import data_path",
        "commands/a.py": "import streamlit",
        "commands/b.py": "from web.map.payload import payload",
        "ui/a.py": "from commands import cli",
    }
    broken = ["graph/a.py", "graph/b.py", "graph/layout/d.py", "web/a.py", "commands/a.py", "ui/a.py"]
    assert_rule(imports_against_the_flow, tmp_path, bad, broken)


def test_no_folders_import_each_other_in_a_circle(tmp_path: Path) -> None:
    bad = {
        "graph/edits.py": "from graph.writing.rewrite import rewrite",
        "graph/writing/rewrite.py": "from graph.reading.table import Table",
        "graph/reading/table.py": "from graph import edits",
        "graph/views/scope.py": "from graph.views.filters import Filters",
        "graph/views/filters.py": "from graph.reading import table",
    }
    assert_rule(folders_in_a_circle, tmp_path, bad, [["graph/edits", "graph/reading", "graph/writing"]])


def test_no_folder_holds_more_than_28_files(tmp_path: Path) -> None:
    bad = {f"ui/edit/a{number}.py": "" for number in range(28)} | {f"web/b{number}.py": "" for number in range(29)}
    assert_rule(crowded_folders, tmp_path, bad, ["web"])


def test_only_one_file_imports_pyvis_pygraphviz_typst_and_the_component_api(tmp_path: Path) -> None:
    bad = {
        "graph/a.py": "import pygraphviz",
        "graph/b.py": "from pygraphviz import AGraph\nimport typst",
        "graph/c.py": "import typst",
        "ui/a.py": "from pyvis.network import Network\nst.components.v2.component('map')",
        "ui/b.py": "import pyvis\nfrom streamlit.components.v2 import component",
        "ui/c.py": "from streamlit import components",
    }
    broken = [
        "pyvis: ui/a.py, ui/b.py",
        "pygraphviz: graph/a.py, graph/b.py",
        "typst: graph/b.py, graph/c.py",
        "the component API: ui/a.py, ui/b.py, ui/c.py",
    ]
    assert_rule(second_importers, tmp_path, bad, broken)


def test_panels_do_not_import_each_other(tmp_path: Path) -> None:
    bad = {
        "ui/edit/panels/__init__.py": "",
        "ui/edit/panels/a.py": "from ui.explore.panels import b",
        "ui/edit/panels/b.py": "from .c import show",
        "ui/edit/panels/c.py": "from ui.explore import state",
    }
    assert_rule(panels_that_know_panels, tmp_path, bad, ["ui/edit/panels/a.py", "ui/edit/panels/b.py"])


def test_only_the_named_files_of_graph_open_files_or_the_network(tmp_path: Path) -> None:
    bad = {
        "graph/a.py": "open('b')",
        "graph/b.py": "Path('b').write_text('')",
        "graph/c.py": "from urllib.request import urlopen",
        "graph/d.py": "from urllib.parse import quote",
        "graph/lock.py": "open('b')",
    }
    assert_rule(files_that_open_files, tmp_path, bad, ["graph/a.py", "graph/b.py", "graph/c.py"])


def test_session_state_and_query_parameters_have_few_homes(tmp_path: Path) -> None:
    bad = {
        "app.py": "from streamlit import session_state",
        "ui/edit/panels/a.py": "st.query_params['a']",
        "ui/edit/form_row.py": "st.session_state['a'], st.query_params['a']",
    }
    assert_rule(state_away_from_home, tmp_path, bad, ["app.py: session_state", "ui/edit/panels/a.py: query_params"])


def test_no_file_is_longer_than_250_lines(tmp_path: Path) -> None:
    bad = {"graph/a.py": "\n" * 250, "graph/b.py": "\n" * 251, "ui/a.js": "\n" * 251}
    assert_rule(long_files, tmp_path, bad, ["graph/b.py", "ui/a.js"])


def test_no_function_is_longer_than_40_lines(tmp_path: Path) -> None:
    bad = {"graph/a.py": "def fits():\n" + "    pass\n" * 39, "ui/a.py": "def runs_over():\n" + "    pass\n" * 40}
    assert_rule(long_functions, tmp_path, bad, ["ui/a.py: runs_over"])


def test_no_function_of_a_script_is_longer_than_40_lines(tmp_path: Path) -> None:
    body = "  act();\n"
    bad = {
        "ui/a.js": "export function fits() {\n" + body * 38 + "}\n",
        "web/front/b.js": "function runsOver() {\n" + body * 39 + "}\n",
        "web/front/c.js": "const assigned = async () => {\n" + body * 39 + "};\n",
        "web/front/d.js": "function outer() {\n  const inner = { method() {\n" + body * 39 + "  } };\n}\n",
        "web/front/e.js": "// function told() {\n"
        + "//\n" * 60
        + "const text = `function told() {\n"
        + "\n" * 60
        + "}`;\n",
        "web/front/f.js": "const listen = act(() => {\n" + body * 39 + "});\n",
    }
    broken = [
        "web/front/b.js: runsOver",
        "web/front/c.js: assigned",
        "web/front/d.js: outer",
        "web/front/d.js: method",
        "web/front/f.js: listen",
    ]
    assert_rule(long_script_functions, tmp_path, bad, broken)


def test_no_two_scripts_export_the_same_name(tmp_path: Path) -> None:
    bad = {
        "web/front/map/a.js": "export const LONGEST = 1;\nexport function draw() {}\nfunction own() {}\n",
        "web/front/map/b.js": "export async function draw() {}\nfunction own() {}\n",
        "web/front/present/c.js": "const LONGEST = 2;\nexport { LONGEST, LONGEST as MOST };\n",
        "web/front/shared/d.js": "export const button = 1;\n",
        "web/front/explorer/e.js": "export const button = 2;\n",
    }
    broken = [
        "draw: web/front/map/a.js, web/front/map/b.js",
        "LONGEST: web/front/map/a.js, web/front/present/c.js",
    ]
    assert_rule(lambda root: sorted(names_of_two_scripts(root), key=str.lower), tmp_path, bad, broken)
    assert set(exported_twice(ROOT)) >= EXPORTED_TWICE, "take what is exported once from EXPORTED_TWICE"


def test_no_folders_of_scripts_import_each_other_in_a_circle(tmp_path: Path) -> None:
    bad = {
        "web/front/map/a.js": 'import { b } from "../stage/b.js";\n',
        "web/front/stage/b.js": 'import { c } from "./c.js";\n',
        "web/front/stage/c.js": 'import { d } from "../shared/d.js";\n',
        "web/front/shared/d.js": 'import { a } from "../map/a.js";\n',
        "web/front/present/e.js": 'import { a } from "../map/a.js";\n',
    }
    circle = [["web/front/map", "web/front/shared", "web/front/stage"]]
    assert_rule(script_folders_in_a_circle, tmp_path, bad, circle)


def test_every_python_file_begins_by_saying_what_it_is(tmp_path: Path) -> None:
    bad = {"app.py": "import ast", "graph/a.py": '"""Bytes become rows."""', "tests/a.py": "", "bench/a.py": "# Fast."}
    assert_rule(files_without_first_line, tmp_path, bad, ["app.py", "bench/a.py", "tests/a.py"])


def test_no_script_writes_data_as_markup(tmp_path: Path) -> None:
    bad = {"ui/a.js": "box.textContent = label", "web/front/b.js": "box.innerHTML = label"}
    assert_rule(scripts_that_trust_data, tmp_path, bad, ["web/front/b.js"])


def test_no_page_puts_a_text_into_markup_without_escaping_it(tmp_path: Path) -> None:
    bad = {
        "ui/pages/a.py": "st.html(f\"<p class='quiet'>{name}</p>\")",
        "ui/edit/panels/b.py": "def shown(name):\n    return f'<b>{name}</b>'",
        "ui/edit/panels/c.py": "st.html(Markup('<p>{}</p>').format(f'{name} < 3'))",
        "ui/explore/panels/d.py": "st.html(f'<p>{name}</p>')",
    }
    assert_rule(texts_formatted_as_markup, tmp_path, bad, ["ui/edit/panels/b.py:2", "ui/pages/a.py:1"])


def test_no_script_names_an_outside_address(tmp_path: Path) -> None:
    bad = {"ui/a.js": "const svg = 'http://www.w3.org/2000/svg'", "ui/b.js": "import 'https://example.org/vis.js'"}
    assert_rule(scripts_that_call_outside, tmp_path, bad, ["ui/b.js"])


def test_no_file_names_a_package_index_or_a_path_of_one_machine(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    bad = {
        "a.txt": "--index-url https://py" + "pi.example/simple",
        "b.txt": "see /wo" + "rk/notes",
        "c.txt": "the /workshop, and https://example.org/root",
    }
    assert_rule(files_that_name_a_machine, tmp_path, bad, ["a.txt", "b.txt"])


def test_tests_that_need_a_browser_are_in_one_folder(tmp_path: Path) -> None:
    bad = {
        "tests/a.py": "pytestmark = pytest.mark.browser",
        "tests/browser/a.py": "pytestmark = pytest.mark.browser",
        "tests/web/a.py": "@pytest.mark.browser\ndef test_a(): pass",
        "tests/web/b.py": "@pytest.mark.wide\ndef test_a(): pass",
    }
    assert_rule(browser_tests_elsewhere, tmp_path, bad, ["tests/a.py", "tests/web/a.py"])


def test_no_two_public_classes_have_the_same_name(tmp_path: Path) -> None:
    bad = {
        "graph/a.py": "class Row: pass\nclass _Cell: pass",
        "ui/a.py": "class Row: pass\nclass _Cell: pass",
        "web/a.py": "class Cell: pass",
    }
    assert_rule(names_of_two_classes, tmp_path, bad, ["Row: graph/a.py, ui/a.py"])


def test_no_module_and_no_class_bears_a_word_that_the_glossary_forbids(tmp_path: Path) -> None:
    bad = {
        "CONTRIBUTING.md": "| use | for | never |\n|---|---|---|\n| dataset | files | `reading`, `look` |\n`row` | \n",
        "graph/reading/look.py": "class Look: pass\nclass Lookout: pass",
        "graph/row.py": "class Row: pass",
        "ui/a.py": "class _Reading: pass",
        "web/front/look.js": "",
    }
    broken = ["graph/reading/look.py", "web/front/look.js", "graph/reading/look.py: Look", "ui/a.py: _Reading"]
    assert_rule(names_that_the_glossary_forbids, tmp_path, bad, broken)


def test_each_word_to_use_stands_in_the_glossary_once() -> None:
    lines = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines if line.startswith("| ")]
    words = [word for row in rows[1:] if len(row) == GLOSSARY_COLUMNS for word in row[0].split(", ")]
    assert [word for word, times in Counter(words).items() if times > 1 or word in words_never_used(ROOT)] == []
    assert {"dataset", "signed edge", "badge", "symbol"} <= set(words)


def test_each_folder_has_its_line_in_the_description_of_the_house(tmp_path: Path) -> None:
    bad = {
        "docs/architecture.md": "- `graph/`: pure.\n- `graph/gone/`: nothing.\n- `web/`: once.\n- `web/`: twice.\n",
        "graph/a.py": "",
        "graph/model/a.py": "",
        "web/a.py": "",
        "web/front/a.js": "",
    }
    broken = ["graph/gone", "graph/model", "web", "web/front"]
    assert_rule(folders_without_their_line, tmp_path, bad, broken)


def test_each_file_that_the_description_of_the_house_names_is_there(tmp_path: Path) -> None:
    bad = {
        "docs/architecture.md": "`graph/a.py` makes `b.csv`, and `web/front/map/c.js` shows it to `d`.",
        "graph/a.py": "",
    }
    assert_rule(files_that_the_walks_invent, tmp_path, bad, ["b.csv", "web/front/map/c.js"])
