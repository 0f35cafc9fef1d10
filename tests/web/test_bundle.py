"""The modules of the front end become one that does what they do."""

import json
import subprocess
from pathlib import Path

import pytest

from web.bundle import EXPLORER_FOLDER, FRONT_FOLDER, bundle

MODULES = {
    "mount": 'import { twice } from "./numbers.js";\n\nconst hidden = "mount";\n\nexport function tell() {\n'
    "  return `${hidden} ${twice(LIMIT_OF)}`;\n}\n\nconst LIMIT_OF = 4;\n",
    "numbers": 'import { FACTOR } from "./factor.js";\n\nconst hidden = "numbers";\n\n'
    "export function twice(number) {\n  return FACTOR * number;\n}\n\n"
    "export async function later() {\n  return hidden;\n}\n",
    "factor": "export const FACTOR = 2;\n",
    "lists": 'import { FACTOR } from "./factor.js";\nimport { later } from "./numbers.js";\n\n'
    "export async function list() {\n  return [FACTOR, await later()];\n}\n",
    "unused": "export const never = () => undefined.fault;\n",
}


def run(module: Path, script: str) -> object:
    """Return what a script gives with the module as `all`."""
    code = f"import * as all from {json.dumps(module.as_uri())}; console.log(JSON.stringify(await ({script})))"
    done = subprocess.run(["node", "--input-type=module", "-e", code], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return json.loads(done.stdout)


def test_modules_with_names_of_their_own_work_together(tmp_path: Path) -> None:
    for name, text in MODULES.items():
        (tmp_path / f"{name}.js").write_text(text, encoding="utf-8")
    whole = tmp_path / "whole.mjs"
    whole.write_text(bundle(tmp_path, ("mount", "lists")), encoding="utf-8")
    assert "fault" not in whole.read_text(encoding="utf-8")
    assert run(whole, "Promise.all([all.tell(), all.list(), Object.keys(all)])") == [
        "mount 8",
        [2, "numbers"],
        ["list", "tell"],
    ]


def test_the_front_end_in_one_file_offers_what_the_page_asks_for(tmp_path: Path) -> None:
    whole = tmp_path / "map.mjs"
    whole.write_text(bundle(), encoding="utf-8")
    offered = [
        "disposeMap",
        "editAct",
        "followLink",
        "holdMap",
        "holdPage",
        "keepPicture",
        "mountEditKeys",
        "mountExplorer",
        "mountMap",
        "mountSentences",
        "mountWatch",
        "prepare",
    ]
    assert run(whole, "Object.keys(all)") == offered


def test_modules_of_two_folders_work_together_if_no_two_have_the_same_name(tmp_path: Path) -> None:
    for name, text in MODULES.items():
        (tmp_path / "front").mkdir(exist_ok=True)
        (tmp_path / "front" / f"{name}.js").write_text(text, encoding="utf-8")
    (tmp_path / "viewer").mkdir()
    own = 'import { tell } from "../front/mount.js";\n\nexport function open() {\n  return `open ${tell()}`;\n}\n'
    (tmp_path / "viewer" / "viewer.js").write_text(own, encoding="utf-8")
    whole = tmp_path / "whole.mjs"
    whole.write_text(bundle(tmp_path / "viewer", ("viewer",)), encoding="utf-8")
    assert run(whole, "[all.open(), Object.keys(all)]") == ["open mount 8", ["open"]]
    (tmp_path / "viewer" / "mount.js").write_text(own, encoding="utf-8")
    with pytest.raises(ValueError, match="two modules of the front end are called mount"):
        bundle(tmp_path / "viewer", ("mount",))


def test_imports_over_several_lines_and_imports_at_run_time_work(tmp_path: Path) -> None:
    own = 'import {\n  twice,\n  later,\n} from "./numbers.js";\n\nexport async function tell() {\n'
    own += "  const address = import.meta.url;\n  await\n    import(address);\n  return [twice(2), await later()];\n}\n"
    (tmp_path / "mount.js").write_text(own, encoding="utf-8")
    for name in ("numbers", "factor"):
        (tmp_path / f"{name}.js").write_text(MODULES[name], encoding="utf-8")
    whole = tmp_path / "whole.mjs"
    whole.write_text(bundle(tmp_path, ("mount",)), encoding="utf-8")
    assert run(whole, "all.tell()") == [4, "numbers"]


OTHER_FORMS = (
    'import factor from "./factor.js";',
    'import * as factor from "./factor.js";',
    'import "./factor.js";',
    "import { FACTOR } from './factor.js';",
    'import { FACTOR as factor } from "./factor.js";',
    'import { FACTOR } from "factor";',
    "import {",
    "export default function () {}",
    "export { twice };",
    'export * from "./factor.js";',
    "export let factor = 2;",
    "export class Factor {}",
    "export function* factors() {}",
)


@pytest.mark.parametrize("form", OTHER_FORMS)
def test_an_import_or_export_of_another_form_is_refused_with_its_line(tmp_path: Path, form: str) -> None:
    (tmp_path / "factor.js").write_text(MODULES["factor"], encoding="utf-8")
    mount = tmp_path / "mount.js"
    mount.write_text(f'// Twice.\nimport {{ FACTOR }} from "./factor.js";\n\n{form}\n', encoding="utf-8")
    with pytest.raises(ValueError, match="cannot go into the one file") as refused:
        bundle(tmp_path, ("mount",))
    assert str(refused.value) == (
        f"mount.js:4: {form!r} cannot go into the one file of the front end: write "
        'import { names } from "./file.js"; and export before a function or a constant'
    )


def test_the_viewer_in_one_file_offers_what_a_page_without_a_server_starts_with(tmp_path: Path) -> None:
    whole = tmp_path / "viewer.mjs"
    whole.write_text(bundle(EXPLORER_FOLDER, ("../practice/page/file_pages", "source/unpack")), encoding="utf-8")
    offered = ["decompressed", "openPages", "pageAt", "pagePlace", "relationIds", "unpacker"]
    assert run(whole, "Object.keys(all)") == offered


ALL_MODULES = sorted(FRONT_FOLDER.rglob("*.js"))


@pytest.mark.parametrize("path", ALL_MODULES, ids=lambda path: path.name)
def test_every_module_writes_imports_and_exports_as_the_one_file_needs_them(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    imports = [line for line in lines if line.startswith("import ")]
    exports = [line for line in lines if line.startswith("export ")]
    assert [line for line in imports if not line.startswith("import { ") or not line.endswith('.js";')] == []
    kinds = ("export function ", "export async function ", "export const ")
    assert [line for line in exports if not line.startswith(kinds)] == []
