"""Two contents become a patch, and git makes the second from the first with it."""

import subprocess
from pathlib import Path

import pytest

from graph.editing.patch import patch

TABLE = b"a,b\n" + b"".join(b"%d,x\n" % number for number in range(30))

CONTENTS = {
    "a changed row": (TABLE, TABLE.replace(b"7,x", b"7,y")),
    "rows far apart": (TABLE, TABLE.replace(b"1,x\n", b"", 1).replace(b"29,x", b"29,y")),
    "Windows line ends": (b"a,b\r\n1,2\r\n", b"a,b\r\n1,3\r\n"),
    "other line ends": (b"a,b\n1,2\n", b"a,b\r\n1,2\r\n"),
    "a lone carriage return": (b"a,b\r1,2\r3,4\n", b"a,b\r1,2\r3,5\n"),
    "no line end at the end": (b"a,b\n1,2", b"a,b\n1,2\n3,4"),
    "a line end that comes": (b"a,b\n1,2", b"a,b\n1,2\n"),
    "a byte order mark": (b"\xef\xbb\xbfa,b\n1,2\n", b"\xef\xbb\xbfa,b\n1,3\n"),
    "another encoding": (b"a,b\n\xe9,2\n", b"a,b\n\xe8,2\n"),
    "a separator of lines in a cell": ("a\u2028\x0bb,c\n1,2\n".encode(), "a\u2028\x0bb,c\n1,3\n".encode()),
    "the first rows": (b"", b"a,b\n1,2\n"),
}


@pytest.mark.parametrize("name", ["data/relations.csv", "data/my relations.csv"])
@pytest.mark.parametrize(("before", "after"), CONTENTS.values(), ids=CONTENTS)
def test_git_makes_the_new_bytes_from_the_old(before: bytes, after: bytes, name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.parent.mkdir()
    path.write_bytes(before)
    command = ["git", "apply", "--whitespace=nowarn", "-"]
    subprocess.run(command, cwd=tmp_path, input=patch(before, after, name), check=True, capture_output=True)
    assert path.read_bytes() == after


def test_equal_contents_need_no_patch() -> None:
    assert patch(TABLE, TABLE, "a.csv") == b""
