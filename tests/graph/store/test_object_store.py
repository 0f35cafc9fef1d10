"""An object is read and replaced under a condition, and what a store refuses is said in plain words without any key."""

import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.reading.file_content import content_of, state_of, told_of
from graph.reading.near_names import near_names
from graph.store.file_address import file_path
from graph.store.object_store import beside, get, head, put, put_always, remove
from graph.store.store_fault import INSTALL, KEYS, LATER, NETWORK, RIGHTS, ChangedError, StoreError
from graph.store.too_large import TooLargeError

from ...stores import KEY, SECRET, StoredFiles, StrictStore

ROOT = Path(__file__).parents[3]
MANY = 1000


def refused(act: Callable[[], object]) -> StoreError:
    with pytest.raises(StoreError) as raised:
        act()
    # Nothing of what the library said is left, not even in what led to the error.
    assert raised.value.__cause__ is None
    assert raised.value.__context__ is None or raised.value.__suppress_context__
    told = f"{raised.value!r} {raised.value} {raised.value.help}"
    assert KEY not in told
    assert SECRET not in told
    return raised.value


def test_an_object_is_written_where_there_is_none_and_replaced_only_as_it_was_read(stored: StoredFiles) -> None:
    path = stored.path()
    assert (head(path), get(path, MANY)) == (None, None)
    etag = put(path, b"a", None)
    found = get(path, MANY)
    assert found is not None
    assert (found.content, found.state.etag, found.state.size) == (b"a", etag, 1)
    for known in (None, '"another"'):
        with pytest.raises(ChangedError):
            put(path, b"b", known)
    assert stored.read() == b"a"
    put(path, b"b", etag, {"note": "yes"})
    state = head(path)
    assert state is not None
    assert (stored.read(), state.notes, 0 <= state.age < 60) == (b"b", {"note": "yes"}, True)
    remove(path)
    remove(path)
    with pytest.raises(ChangedError):
        put(path, b"c", state.etag)
    assert stored.read() is None


def test_an_object_that_has_not_changed_is_not_read_again(stored: StoredFiles) -> None:
    path = stored.write(b"a")
    known = get(path, MANY)
    assert get(path, MANY, known) is known
    stored.write(b"b")
    again = get(path, MANY, known)
    assert again is not None
    assert again.content == b"b"


def test_no_more_than_the_limit_is_read(stored: StoredFiles) -> None:
    with pytest.raises(TooLargeError):
        get(stored.write(b"abc"), 2)


def test_what_lies_in_the_folder_is_listed_and_nothing_deeper(stored: StoredFiles) -> None:
    for name in ("relations.csv", "concepts.csv", "a/concepts.csv"):
        stored.write(b"", name)
    put_always(stored.path(".hidden"), b"")
    assert [path.name for path, _ in beside(stored.path())] == [".hidden", "concepts.csv", "relations.csv"]
    assert near_names(stored.path("Concepts.CSV")) == (stored.path("concepts.csv"),)
    assert list(beside(stored.path("none/relations.csv"))) == []


@pytest.mark.parametrize(
    ("status", "reason", "help"),
    [
        (403, "the store does not allow it", RIGHTS),
        (500, "the store is overloaded or out of order", LATER),
        (503, "the store is overloaded or out of order", LATER),
    ],
)
def test_what_a_store_refuses_is_said(stored: StoredFiles, status: int, reason: str, help: str) -> None:
    path = stored.write(b"a")
    stored.server.fault = lambda *_: status
    for act in (lambda: get(path, MANY), lambda: head(path), lambda: put(path, b"", None), lambda: list(beside(path))):
        found = refused(act)
        assert (str(found), found.help) == (reason, help)


def test_a_bucket_that_is_not_there_is_named(at_s3: StrictStore) -> None:
    found = refused(lambda: get(file_path("s3://no-such-bucket/relations.csv"), MANY))
    assert told_of(found) == ("there is no bucket no-such-bucket. Make it first, or correct its name in the address")


@pytest.mark.parametrize(
    ("address", "reason", "help"),
    [
        ("gs://bucket/relations.csv", "gs:// is no store that is known here", "Write it as s3://bucket/relations.csv."),
        (
            "https://a.b/relations.csv",
            "https:// is no store that is known here",
            "Write it as s3://bucket/relations.csv.",
        ),
        ("s3://bucket", "this is no name of a bucket and a file in it", "Write it as s3://bucket/relations.csv."),
        ("s3://", "this is no name of a bucket and a file in it", "Write it as s3://bucket/relations.csv."),
        (
            "s3://B U/relations.csv",
            "this is no name of a bucket and a file in it",
            "Write it as s3://bucket/relations.csv.",
        ),
        ("s3://me:secret@bucket/relations.csv", "keys have no place in an address", KEYS),
    ],
)
def test_an_address_that_is_none_is_named(at_s3: StrictStore, address: str, reason: str, help: str) -> None:
    found = refused(lambda: content_of(file_path(address)))
    assert (str(found), found.help) == (reason, help)
    assert at_s3.requests == []


def test_a_store_without_keys_and_one_that_does_not_answer_are_told_apart(
    stored: StoredFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = stored.path()
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_ENDPOINT_URL", stored.server.address + "/")
    found = refused(lambda: state_of(path))
    assert (str(found), found.help) == ("there are no keys for the store", KEYS)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", KEY)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://{KEY}:{SECRET.replace('/', '.')}@127.0.0.1:9")
    found = refused(lambda: state_of(path))
    assert (str(found), found.help) == ("the store does not answer", NETWORK)


def test_a_store_that_takes_a_connection_and_says_nothing_is_given_up_and_left_alone_for_a_while(
    stored: StoredFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.store.object_store._ANSWER", 0.2)
    with socket.create_server(("127.0.0.1", 0), backlog=20) as mute:
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{mute.getsockname()[1]}")
        found = refused(lambda: state_of(stored.path()))
        assert (str(found), found.help) == ("the store does not answer", NETWORK)
    # Were it asked again, the answer would be that nobody listens there: another wait.
    monkeypatch.setattr("graph.store.seen_objects.get", lambda *_: pytest.fail("asked again"))
    assert str(refused(lambda: content_of(stored.path("concepts.csv")))) == "the store does not answer"


def test_a_library_that_is_missing_is_named_with_the_way_to_install_it(
    stored: StoredFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "s3fs", None)
    monkeypatch.setenv("AWS_ENDPOINT_URL", stored.server.address + "//")
    found = refused(lambda: content_of(stored.path()))
    assert (str(found), found.help) == ("s3:// needs the library s3fs, which is not installed", INSTALL)


def test_a_program_without_a_store_loads_none_of_its_libraries() -> None:
    program = (
        "import sys, graph.dataset, graph.saving.versions; print({'s3fs', 'fsspec', 'botocore'} & set(sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert found.stdout == "set()\n"
