"""Places to publish to: a folder, the memory, and a bucket of an S3 server that runs on this machine for the tests."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import boto3
import pytest
from moto.server import ThreadedMotoServer

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


@pytest.fixture(scope="session")
def s3_server() -> Iterator[str]:
    """The address of an S3 server that forgets everything in the end."""
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def at_s3(s3_server: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """The environment of somebody who may write to that server; no file of this machine's user is read."""
    settings = {
        "AWS_ENDPOINT_URL": s3_server,
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": str(tmp_path / "none"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "none"),
        "AWS_MAX_ATTEMPTS": "1",
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("AWS_PROFILE", raising=False)
    return s3_server


@pytest.fixture
def bucket(at_s3: str) -> str:
    """The name of a new bucket."""
    name = f"maps-{uuid4().hex[:8]}"
    boto3.client("s3", endpoint_url=at_s3).create_bucket(Bucket=name)
    return name


@pytest.fixture(params=["folder", "memory", "s3"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty place, one of each kind."""
    if request.param == "s3":
        return f"s3://{request.getfixturevalue('bucket')}/a/map"
    return str(tmp_path / "site") if request.param == "folder" else f"memory://{uuid4().hex}/map"
