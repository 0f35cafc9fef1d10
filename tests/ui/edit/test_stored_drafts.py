"""A session stores its draft for its browser, and another session takes it up unless an open page works on it."""

from dataclasses import replace
from pathlib import Path

import pytest

from graph.content_hash import content_hash
from graph.editing.draft import begun
from graph.saving import draft_store
from graph.saving.draft_home import PutResult
from graph.saving.draft_store import StoredFile
from ui.edit import stored_drafts
from ui.edit.editing_session import EditingSession
from ui.edit.stored_drafts import (
    Claims,
    begin_storing,
    discard,
    start_afresh,
    store_draft,
    take_up,
    waiting_drafts,
)

TABLE = b"source,effect,target\nGABA,calms,Stress\n"
MINE, OTHER = TABLE.replace(b"calms", b"soothes"), TABLE.replace(b"GABA", b"Sleep")


class Browser:
    """A browser with its key, whose pages are sessions; those named in `open` are connected."""

    def __init__(self) -> None:
        self.key, self.now, self.open = "a" * 64, "", set[str]()
        self.closing, self.looks = "", 0

    def page(self, name: str) -> EditingSession:
        self.now = name
        self.open.add(name)
        session = EditingSession()
        begin_storing(session)
        return session

    def close(self, name: str) -> None:
        self.open.discard(name)

    def wait(self, _: float) -> None:
        """Let a moment pass, after the third of which the server hears that the page `closing` is closed."""
        self.looks += 1
        if self.looks == 3:
            self.close(self.closing)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "relations.csv"
    path.write_bytes(TABLE)
    monkeypatch.setenv("NEUROMAP_DATA", str(path))
    return path


@pytest.fixture
def browser(path: Path, monkeypatch: pytest.MonkeyPatch) -> Browser:
    browser = Browser()
    monkeypatch.setattr(stored_drafts, "browser_key", lambda: browser.key)
    monkeypatch.setattr(stored_drafts, "session_id", lambda: browser.now)
    monkeypatch.setattr(stored_drafts, "is_open", lambda id: id in browser.open)
    monkeypatch.setattr(stored_drafts, "CLAIMS", Claims())
    monkeypatch.setattr(stored_drafts, "CLOSING", 0.01)
    monkeypatch.setattr(stored_drafts, "sleep", browser.wait)
    return browser


def edit(session: EditingSession, path: Path, content: bytes) -> None:
    session.drafts["relations"] = begun(path, path.read_bytes(), ()).with_content(content)
    store_draft(session)


def contents(session: EditingSession) -> list[bytes]:
    return [draft.content for draft in session.changed().values()]


def test_a_closed_page_leaves_its_draft_to_the_next(browser: Browser, path: Path) -> None:
    edit(browser.page("first"), path, MINE)
    browser.close("first")
    second = browser.page("second")
    assert contents(second) == [MINE]
    assert second.drafts["relations"].base == TABLE
    assert second.drafts["relations"].undone().content == TABLE
    assert second.returned is not None


def test_a_page_that_is_reloaded_has_its_draft_though_the_server_has_not_heard_yet_that_it_went(
    browser: Browser, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(browser.page("other"), path, OTHER)
    edit(browser.page("before"), path, MINE)
    browser.close("other")
    browser.closing, browser.looks = "before", 0
    monkeypatch.setattr(stored_drafts, "CLOSING", 60)
    assert contents(browser.page("after")) == [MINE]


def test_a_base_that_others_have_changed_meanwhile_stays_the_base(browser: Browser, path: Path) -> None:
    edit(browser.page("first"), path, MINE)
    browser.close("first")
    path.write_bytes(OTHER)
    assert browser.page("second").drafts["relations"].base == TABLE


def test_what_is_in_the_file_already_is_no_draft(browser: Browser, path: Path) -> None:
    edit(browser.page("first"), path, MINE)
    browser.close("first")
    path.write_bytes(MINE)
    second = browser.page("second")
    assert (contents(second), second.returned) == ([], None)


def test_an_open_page_keeps_its_draft_and_another_takes_a_copy(browser: Browser, path: Path) -> None:
    first = browser.page("first")
    edit(first, path, MINE)
    second = browser.page("second")
    assert contents(second) == []
    [waiting] = waiting_drafts(second)
    assert waiting.elsewhere
    discard(second, waiting)
    assert take_up(second, waiting)
    edit(second, path, OTHER)
    browser.now = "first"
    edit(first, path, MINE + b"Fear,raises,Stress\n")
    for name in ("first", "second"):
        browser.close(name)
    third = browser.page("third")
    found = {*contents(third)}
    assert take_up(third, waiting_drafts(third)[0])
    assert {*found, *contents(third)} == {OTHER, MINE + b"Fear,raises,Stress\n"}


def test_a_page_that_comes_back_does_not_write_into_what_was_taken_up_meanwhile(browser: Browser, path: Path) -> None:
    first = browser.page("first")
    edit(first, path, MINE)
    browser.close("first")
    second = browser.page("second")
    browser.now = "first"
    browser.open.add("first")
    edit(first, path, OTHER)
    assert (contents(first), contents(second), first.file != second.file) == ([OTHER], [MINE], True)


def test_another_draft_is_exchanged_for_the_own_and_neither_is_lost(browser: Browser, path: Path) -> None:
    edit(browser.page("first"), path, MINE)
    second = browser.page("second")
    edit(second, path, OTHER)
    browser.close("first")
    assert take_up(second, waiting_drafts(second)[0])
    assert contents(second) == [MINE]
    assert take_up(second, waiting_drafts(second)[0])
    assert contents(second) == [OTHER]


def test_a_damaged_draft_is_left_alone_until_it_is_thrown_away(browser: Browser, path: Path) -> None:
    first = browser.page("first")
    edit(first, path, MINE)
    assert first.file
    first.file.write_bytes(b"\x00forged")
    browser.close("first")
    second = browser.page("second")
    [waiting] = waiting_drafts(second)
    assert (contents(second), take_up(second, waiting)) == ([], False)
    discard(second, waiting)
    assert waiting_drafts(second) == []


def test_a_half_filled_form_alone_is_stored_and_gone_once_it_is_empty(browser: Browser) -> None:
    first = browser.page("first")
    first.remember_typed("relations", {"source": "GABA"})
    store_draft(first)
    browser.close("first")
    second = browser.page("second")
    assert second.typed == {("relations", None): {"source": "GABA"}}
    second.remember_typed("relations", {})
    store_draft(second)
    browser.close("second")
    assert browser.page("third").typed == {}


def test_a_draft_that_is_thrown_away_does_not_come_back(browser: Browser, path: Path) -> None:
    first = browser.page("first")
    edit(first, path, MINE)
    start_afresh(first)
    browser.close("first")
    assert contents(browser.page("second")) == []


def test_a_draft_that_cannot_be_stored_says_so_and_goes_on(browser: Browser, path: Path) -> None:
    first = browser.page("first")
    assert first.file
    first.file.parent.parent.write_text("no folder")
    edit(first, path, MINE)
    assert (contents(first), bool(first.kept.refused)) == ([MINE], True)


def test_without_cookies_nothing_is_stored_and_nothing_offered(browser: Browser, path: Path) -> None:
    browser.key = ""
    first = browser.page("first")
    edit(first, path, MINE)
    assert (first.file, waiting_drafts(first), [*path.parent.iterdir()]) == (None, [], [path])


def test_what_is_stored_already_is_not_written_again(
    browser: Browser, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = browser.page("first")
    edit(first, path, MINE)
    monkeypatch.setattr(draft_store, "put", lambda *_: pytest.fail("written again"))
    first.drafts["relations"] = replace(first.drafts["relations"])
    store_draft(first)


class SharedHome:
    """Where other processes store drafts, too; none of them hears of the pages that are open here."""

    def __init__(self, path: Path) -> None:
        self.path, self.contents = path, dict[Path, bytes]()
        self.is_away = False

    def entries(self, key: str) -> list[StoredFile]:
        found = [file for file in self.contents if file.parent == draft_store.entry_file(self.path, key, "").parent]
        return [StoredFile(file, 0.0, 1) for file in found]

    def put(self, file: Path, content: bytes, before: str) -> PutResult:
        if self.is_away:
            return PutResult(is_only_here=True)
        if file in self.contents and content_hash(self.contents[file]) != before:
            return PutResult(is_overtaken=True)
        self.contents[file] = content
        return PutResult()

    def get(self, file: Path) -> bytes:
        return self.contents.get(file, b"")

    def remove(self, file: Path, before: str | None = None) -> None:
        if before is None or content_hash(self.get(file)) == before:
            self.contents.pop(file, None)


@pytest.fixture
def shared(path: Path, monkeypatch: pytest.MonkeyPatch) -> SharedHome:
    shared = SharedHome(path)
    monkeypatch.setattr(stored_drafts, "drafts_of_data", lambda: shared)
    return shared


def at_other_process(browser: Browser, name: str, monkeypatch: pytest.MonkeyPatch) -> EditingSession:
    """Open a page at a process that knows nothing of those that are open here."""
    monkeypatch.setattr(stored_drafts, "CLAIMS", Claims())
    return browser.page(name)


def test_of_two_processes_neither_overwrites_what_the_other_has_stored(
    browser: Browser, shared: SharedHome, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = browser.page("first")
    edit(first, path, MINE)
    second = at_other_process(browser, "second", monkeypatch)
    assert (contents(second), second.file) == ([MINE], first.file)
    edit(second, path, OTHER)
    edit(first, path, MINE + b"Fear,raises,Stress\n")
    assert (len(shared.contents), first.file != second.file) == (2, True)
    start_afresh(first)
    assert list(shared.contents) == [second.file]


def test_a_draft_that_only_one_process_has_is_shared_with_its_next_change(
    browser: Browser, shared: SharedHome, path: Path
) -> None:
    first = browser.page("first")
    shared.is_away = True
    edit(first, path, MINE)
    assert (first.kept.is_only_here, len(shared.contents)) == (True, 0)
    shared.is_away = False
    edit(first, path, OTHER)
    assert (first.kept, len(shared.contents)) == (PutResult(), 1)
