"""Nobody fills the memory with uploads: what is too much is refused before any of it is read."""

import asyncio

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from streamlit import config
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.uploaded_file_manager import UploadedFileRec

from graph.reading.size_limits import LARGEST_UPLOAD
from tests.web.asked import Answer, ask
from ui.door import upload_bounds as module
from ui.door.upload_bounds import UPLOADS, StreamlitKeeper, UploadBounds


class Keeper:
    """Uploads by session, some of which have an open page."""

    def __init__(self) -> None:
        self.files: dict[str, list[int]] = {}
        self.open: set[str] = set()

    def sizes(self, session: str) -> list[int]:
        return self.files.get(session, [])

    def sessions(self) -> list[str]:
        return list(self.files)

    def is_open(self, session: str) -> bool:
        return session in self.open

    def release(self, session: str) -> None:
        del self.files[session]


class Store:
    """An app that keeps what is uploaded, behind the bounds."""

    def __init__(self) -> None:
        self.keeper = Keeper()
        self.app = UploadBounds(self._keep, lambda: self.keeper)
        self.asked = 0

    async def _keep(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.asked += 1
        session = scope["path"].rpartition("/")[0].rpartition("/")[2]
        self.keeper.files.setdefault(session, []).append(int(Request(scope).headers.get("content-length", "0")))
        await Response(status_code=204)(scope, receive, send)

    def put(self, size: int | str, session: str = "one", *, method: str = "PUT", base: str = "") -> Answer:
        headers = {"content_length": str(size)} if size != "" else {}
        return asyncio.run(ask(self.app, method, f"{base}{UPLOADS}{session}/file", **headers))


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bounds that a test reaches: a file of 10, 20 for a session, 50 for all, and forms that take nothing."""
    for name, value in {"LARGEST_UPLOAD": 10, "MOST_OF_A_SESSION": 20, "MOST_OF_ALL": 50, "FORM": 0}.items():
        monkeypatch.setattr(module, name, value)


@pytest.mark.parametrize("base", ["", "/map"])
@pytest.mark.parametrize("method", ["PUT", "POST"])
def test_a_file_above_what_can_be_read_is_refused_and_one_of_that_size_is_not(method: str, base: str) -> None:
    store = Store()
    answer = store.put(11, method=method, base=base)
    assert (answer.status, answer.body.decode()) == (413, module.TOO_LARGE)
    assert (store.asked, store.put(10, method=method, base=base).status) == (0, 204)


@pytest.mark.parametrize("length", ["", "-1", "x", "1.5", "²"])
def test_an_upload_that_does_not_say_its_length_is_refused(length: str) -> None:
    store = Store()
    assert (store.put(length).status, store.asked) == (411, 0)


def test_a_session_keeps_only_so_much_and_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store()
    assert [store.put(10).status for _ in range(3)] == [204, 204, 429]
    assert store.put(10, "two").status == 204
    monkeypatch.setattr(module, "MOST_FILES", 3)
    assert [store.put(0, "three").status for _ in range(4)] == [204, 204, 204, 429]


def test_all_sessions_together_keep_only_so_much() -> None:
    store = Store()
    sessions = [f"s{number}" for number in range(6)]
    store.keeper.open = set(sessions)
    assert [store.put(10, session).status for session in sessions] == [204] * 5 + [503]


def test_the_uploads_of_closed_pages_give_way_the_oldest_first_and_those_of_open_ones_stay() -> None:
    store = Store()
    sessions = [f"s{number}" for number in range(5)]
    store.keeper.open = {"s0"}
    assert [store.put(10, session).status for session in (*sessions, "new")] == [204] * 6
    assert list(store.keeper.files) == ["s0", "s2", "s3", "s4", "new"]


def test_uploads_that_are_still_coming_count() -> None:
    waiting = asyncio.Event()

    async def hold(scope: Scope, receive: Receive, send: Send) -> None:
        await waiting.wait()
        await Response(status_code=204)(scope, receive, send)

    async def scene() -> list[int]:
        app = UploadBounds(hold, Keeper)
        path = f"{UPLOADS}one/file"
        coming = [asyncio.create_task(ask(app, "PUT", path, content_length="10")) for _ in range(2)]
        await asyncio.sleep(0)
        refused = await ask(app, "PUT", path, content_length="10")
        waiting.set()
        found = [refused.status, *[(await answer).status for answer in coming]]
        return [*found, (await ask(app, "PUT", path, content_length="10")).status]

    assert asyncio.run(scene()) == [429, 204, 204, 204]


def test_an_upload_that_stalls_gives_its_place_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.01)

    async def stall(scope: Scope, receive: Receive, send: Send) -> None:
        await asyncio.Event().wait()

    async def scene() -> list[int]:
        app = UploadBounds(stall, Keeper)
        return [(await ask(app, "PUT", f"{UPLOADS}one/file", content_length="10")).status for _ in range(4)]

    assert asyncio.run(scene()) == [408] * 4


def test_what_is_no_upload_passes() -> None:
    store = Store()
    assert asyncio.run(ask(store.app, "DELETE", f"{UPLOADS}one/file")).status == 204
    assert asyncio.run(ask(store.app, "PUT", "/elsewhere/one/file", content_length="99")).status == 204


class Running:
    """What of Streamlit's runtime the bounds use."""

    def __init__(self) -> None:
        self.uploaded_file_mgr = MemoryUploadedFileManager("/upload")

    def is_active_session(self, session: str) -> bool:
        return session == "open"


@pytest.fixture
def running(monkeypatch: pytest.MonkeyPatch) -> Running:
    """A runtime with a file of two sessions."""
    found = Running()
    monkeypatch.setattr("streamlit.runtime.get_instance", lambda: found)
    for session in ("open", "closed"):
        found.uploaded_file_mgr.add_file(session, UploadedFileRec("id", "a.csv", "text/csv", b"12345"))
    return found


def test_streamlit_s_own_uploads_are_counted_and_released(running: Running) -> None:
    keeper = StreamlitKeeper()
    assert [(name, keeper.sizes(name), keeper.is_open(name)) for name in keeper.sessions()] == [
        ("open", [5], True),
        ("closed", [5], False),
    ]
    keeper.release("closed")
    assert (keeper.sessions(), keeper.sizes("closed")) == (["open"], [])


def test_streamlit_offers_no_more_than_what_can_be_read() -> None:
    assert config.get_option("server.maxUploadSize") == LARGEST_UPLOAD // 1_000_000
    form_and_text = 2 * LARGEST_UPLOAD // 1_000_000
    assert config.get_option("server.maxMessageSize") == form_and_text
