"""An S3 server that runs on this machine for the tests, and the environment of somebody who may write to it.

What it needs is loaded by the tests that ask for it: most do not.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from threading import Lock, Thread
from typing import Any
from uuid import uuid4

import pytest

# The method and the path of a request turn into the status that the store answers with, None to do what it asks.
Fault = Callable[[str, str], int | None]
KEY, SECRET = "AKIACANARYKEY0000000", "canary/secret+of/the/store"
_CODES = {403: "AccessDenied", 503: "SlowDown", 500: "InternalError", 412: "PreconditionFailed"}


class StrictStore:
    """Moto's S3 server, made as strict as a store has to be.

    Moto looks whether the ETag is the one of If-Match and writes only then, while another request may come in between:
    here one is answered after the other. `fault` makes the store refuse, `then` is done once, after the next answer is
    ready, `is_lax` lets the store forget all conditions, `is_bare` refuses an ETag in its quotation marks as gateways
    of Ceph do, and `is_stubborn` every one.
    """

    def __init__(self) -> None:
        from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
        from werkzeug.serving import make_server

        self.fault: Fault | None = None
        self.then: Callable[[], object] | None = None
        self.is_lax = self.is_bare = self.is_stubborn = False
        self.requests: list[tuple[str, str]] = []
        self._one = Lock()
        self._moto = DomainDispatcherApplication(create_backend_app)
        self._server = make_server("127.0.0.1", 0, self._answer, threaded=True)
        self._server.RequestHandlerClass.log_request = lambda *_: None  # type: ignore[method-assign]
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _answer(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        answer = self._answered(environ, start_response)
        then, self.then = self.then, None
        if then:
            then()
        return answer

    def _answered(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        with self._one:
            request = (environ["REQUEST_METHOD"], environ["PATH_INFO"])
            self.requests.append(request)
            etag = environ.get("HTTP_IF_MATCH", "")
            status = self.fault(*request) if self.fault else None
            if etag and (self.is_stubborn or (self.is_bare and etag.startswith('"'))):
                status = 412
            if self.is_bare and etag:
                environ = {**environ, "HTTP_IF_MATCH": f'"{etag}"'}
            if status:
                environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
                body = f"<Error><Code>{_CODES[status]}</Code><Message>{KEY}</Message></Error>".encode()
                start_response(f"{status} Refused", [("Content-Length", str(len(body)))])
                return [b"" if request[0] == "HEAD" else body]
            if self.is_lax:
                environ = {name: value for name, value in environ.items() if name not in _CONDITIONS}
            return list(self._moto(environ, start_response))


_CONDITIONS = ("HTTP_IF_MATCH", "HTTP_IF_NONE_MATCH")


@pytest.fixture(scope="session")
def s3_server() -> Iterator[StrictStore]:
    """A server that forgets everything in the end."""
    server = StrictStore()
    yield server
    server.stop()


@pytest.fixture
def at_s3(s3_server: StrictStore, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[StrictStore]:
    """The server, in the environment of somebody who may write to it; no file of this machine's user is read."""
    for name, value in settings_of(s3_server, tmp_path).items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("AWS_PROFILE", raising=False)
    s3_server.requests.clear()
    yield s3_server
    from graph.saving import store_storage
    from graph.store.seen_objects import seen_objects

    s3_server.fault, s3_server.then = None, None
    s3_server.is_lax = s3_server.is_bare = s3_server.is_stubborn = False
    store_storage._must_know_conditions.cache_clear()
    seen_objects.cache_clear()


def settings_of(server: StrictStore, empty: Path) -> dict[str, str]:
    """Return the environment of a process that may write to a server."""
    return {
        "AWS_ENDPOINT_URL": server.address,
        "AWS_ACCESS_KEY_ID": KEY,
        "AWS_SECRET_ACCESS_KEY": SECRET,
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": str(empty / "none"),
        "AWS_SHARED_CREDENTIALS_FILE": str(empty / "none"),
        "AWS_MAX_ATTEMPTS": "1",
    }


@pytest.fixture
def bucket(at_s3: StrictStore) -> str:
    """The name of a new bucket."""
    import boto3

    name = f"maps-{uuid4().hex[:8]}"
    boto3.client("s3", endpoint_url=at_s3.address).create_bucket(Bucket=name)
    return name


@pytest.fixture
def stored(bucket: str, at_s3: StrictStore, monkeypatch: pytest.MonkeyPatch) -> "StoredFiles":
    """An empty folder of a store, where nothing is remembered from one question to the next."""
    monkeypatch.setattr("graph.store.seen_objects.FRESH", 0.0)
    return StoredFiles(bucket, at_s3)


class StoredFiles:
    """The objects of a folder as another program reads and writes them."""

    def __init__(self, bucket: str, server: StrictStore) -> None:
        import boto3

        self.bucket, self.server = bucket, server
        self.client = boto3.client("s3", endpoint_url=server.address)

    def path(self, name: str = "relations.csv") -> Path:
        from graph.store.file_address import file_path

        return file_path(f"s3://{self.bucket}/tables/{name}")

    def write(self, content: bytes, name: str = "relations.csv") -> Path:
        self.client.put_object(Bucket=self.bucket, Key=f"tables/{name}", Body=content)
        return self.path(name)

    def read(self, name: str = "relations.csv") -> bytes | None:
        try:
            return bytes(self.client.get_object(Bucket=self.bucket, Key=f"tables/{name}")["Body"].read())
        except self.client.exceptions.NoSuchKey:
            return None

    def names(self) -> list[str]:
        found = self.client.list_objects_v2(Bucket=self.bucket, Prefix="tables/").get("Contents", [])
        return [one["Key"].removeprefix("tables/") for one in found]
