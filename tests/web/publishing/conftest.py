"""Places to publish to: a folder, the memory, and a bucket of the S3 server that runs on this machine for the tests."""

from pathlib import Path
from uuid import uuid4

import pytest

from ...quick_pictures import quick_pictures  # noqa: F401

HEADER = "source,effect,target,polarity,level\n"
ROWS = ("GABA,calms,Stress,decreases,core\n", "Stress,wakes,T cell,increases,core\n")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table of relations in a folder of its own."""
    path = tmp_path / "data" / "relations.csv"
    path.parent.mkdir()
    path.write_text(HEADER + "".join(ROWS), encoding="utf-8")
    return path


@pytest.fixture(params=["folder", "memory", "s3"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty place, one of each kind."""
    if request.param == "s3":
        return f"s3://{request.getfixturevalue('bucket')}/a/map"
    return str(tmp_path / "site") if request.param == "folder" else f"memory://{uuid4().hex}/map"
