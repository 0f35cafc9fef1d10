"""What is packed small comes out whole in the browser."""

import json
import subprocess
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some

from web.bundle import EXPLORER_FOLDER
from web.offline.packing import compressed, packed

words = some.text(max_size=8)
numbers = some.integers(-999, 999) | some.floats(-999, 999).map(lambda number: round(number, 1))
paths = some.lists(some.tuples(numbers, numbers).map(list), min_size=1, max_size=3)
nodes = some.fixed_dictionaries(
    {"id": words, "x": numbers, "lines": some.lists(words, max_size=2), "lit": some.booleans()}
)
edges = some.fixed_dictionaries({"id": words, "path": paths, "relations": some.lists(words, max_size=2)})
messages = some.fixed_dictionaries(
    {
        **{"id": words, "kind": words, "focus": some.none() | words, "nodes": some.lists(nodes, max_size=3)},
        **{"edges": some.lists(edges, max_size=3), "headings": some.just([])},
        "relations": some.lists(some.fixed_dictionaries({"id": words, "line": numbers}), max_size=3),
    }
)


def unpacked(content: str) -> list[Any]:
    """Return the pictures that the browser's module makes of a packed text."""
    module = (EXPLORER_FOLDER / "source" / "unpack.js").as_uri()
    code = (
        f"import {{ decompressed, unpacker }} from {json.dumps(module)}; let text = ''; for await (const part of "
        "process.stdin) text += part; const data = await decompressed(text); const at = unpacker(data); "
        "console.log(JSON.stringify(data.pictures.map((_, number) => at(number))))"
    )
    done = subprocess.run(["node", "--input-type=module", "-e", code], input=content, capture_output=True, text=True)
    assert done.stderr == ""
    found: list[Any] = json.loads(done.stdout)
    return found


@settings(max_examples=12, deadline=None)
@given(some.lists(messages, max_size=3))
def test_any_pictures_come_back_as_they_were(pictures: list[dict[str, Any]]) -> None:
    assert unpacked(compressed(packed(pictures))) == pictures


def test_what_several_pictures_share_is_written_once() -> None:
    node = {"id": "Mood", "lines": ["Mood"], "x": 1.5}
    picture = {"id": "a", "nodes": [node, {**node, "x": 2}], "edges": [], "relations": [], "headings": []}
    content = packed([picture, {**picture, "id": "b"}])
    assert content["shared"] == ["Mood", ["Mood"]]
    assert content["pictures"][1]["nodes"] == {"id": ["", [0, 0]], "lines": ["", [1, 1]], "x": [[1.5, 2]]}


def test_the_text_holds_nothing_that_a_page_could_take_for_markup() -> None:
    text = compressed({"a": "</script><b>\u2028"})
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=")


def test_the_same_content_is_the_same_text() -> None:
    assert compressed({"a": [1, "β"]}) == compressed({"a": [1, "β"]})
