"""What an editor does with papers changes the list, the draft and what is said, and bad rows change nothing."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from graph.papers.paper_record import PaperRecord
from ui.edit import add_concept, draft_summaries, drafts, editing_session, paper_acts, paper_row, stored_papers
from ui.edit.drafts import draft_of
from ui.edit.editing_session import EditingSession
from ui.edit.paper_acts import LARGEST, act_on, bring_files, inbox_papers, opened_paper

TABLE = "source,effect,target\nSleep,lifts,Mood\n"
PAPER = PaperRecord("GABA calms", "GABA lowers stress by 5%.", "10.1000/a", "7", ("Li",), "Brain", "2020")
NBIB = (
    b"PMID- 7\nTI  - GABA calms\nAB  - GABA lowers stress by 5%.\nFAU - Li, X\n"
    b"TA  - Brain\nDP  - 2020\nLID - 10.1000/a [doi]\n"
)
ROW = {"source": "GABA", "effect": "lowers", "target": "Stress", "pmid": "https://pubmed.ncbi.nlm.nih.gov/7/"}
QUOTE = {"quote": "GABA lowers stress by 5%."}

Act = Callable[..., None]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "relations.csv").write_text(TABLE)
    monkeypatch.setenv("NEUROMAP_DATA", str(tmp_path / "relations.csv"))
    return tmp_path


@pytest.fixture
def session(path: Path, monkeypatch: pytest.MonkeyPatch) -> EditingSession:
    session = EditingSession()
    for module in (add_concept, drafts, draft_summaries, editing_session, paper_acts, paper_row, stored_papers):
        if hasattr(module, "editing"):
            monkeypatch.setattr(module, "editing", lambda: session)
    monkeypatch.setattr(stored_papers, "browser_key", lambda: "a" * 64)
    bring_files([("a.nbib", NBIB)])
    return session


@pytest.fixture
def act(session: EditingSession, monkeypatch: pytest.MonkeyPatch) -> Act:
    def do(**record: object) -> None:
        monkeypatch.setattr(paper_acts, "sent_by", lambda key, name: record)
        act_on("any")

    return do


def relations() -> str:
    return draft_of("relations").content.decode()


def told(session: EditingSession) -> tuple[str, bool]:
    assert session.message is not None
    return session.message.text, session.message.good


def test_a_file_is_brought_in_and_its_first_paper_opened(session: EditingSession) -> None:
    assert session.papers.library.papers == (PAPER,)
    found = opened_paper(inbox_papers())
    assert found is not None
    assert (found.id, told(session)) == ("10.1000/a", ("1 paper is in your list.", True))


def test_what_is_no_record_is_kept_to_be_named(session: EditingSession) -> None:
    bring_files([("b.json", b"{")])
    assert [(fault.path, fault.message) for fault in session.papers.unread] == [("b.json", "the file is no JSON")]
    assert told(session) == ("0 papers are in your list. 1 record was not read; they are named below.", False)


def test_a_file_that_would_hold_up_others_is_refused(session: EditingSession, act: Act) -> None:
    bring_files([("a.bib", b"x" * (LARGEST + 1))])
    act(do="paste", text="x" * (LARGEST + 1))
    [fault] = session.papers.unread
    reason = "it is larger than 3 MB, and a list holds 500 papers: save fewer at a time"
    assert (fault.path, fault.message, len(session.papers.library.papers)) == ("pasted", reason, 1)


def test_a_row_gets_the_columns_that_the_file_lacks_and_one_undo_takes_it_back(
    session: EditingSession, act: Act
) -> None:
    act(do="add", id=PAPER.id, cells={**ROW, **QUOTE, "year": " "})
    assert relations() == (
        "source,effect,target,polarity,pmid,quote\nSleep,lifts,Mood,,,\n"
        "GABA,lowers,Stress,decreases,7,GABA lowers stress by 5%.\n"
    )
    words = "Added to your draft: GABA lowers Stress. The file has 3 new columns: polarity, pmid and quote."
    rest = "Its polarity is written as decreases. New on the map: GABA and Stress."
    assert told(session) == (f"{words} {rest}", True)
    session.undo()
    assert relations() == TABLE


def test_a_quote_that_does_not_stand_in_the_abstract_is_said(session: EditingSession, act: Act) -> None:
    act(do="add", id=PAPER.id, cells={**ROW, "quote": "GABA lowers stress by 6%."})
    assert told(session)[0].endswith("Its quote does not stand in this abstract word for word.")


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({**ROW, "target": ""}, "Not added yet. Still needed: target."),
        ({}, "Not added yet. Still needed: source, effect and target."),
        (
            {"source": "Sleep", "effect": "lifts", "target": "Mood"},
            "Not added, for a row says this already: Sleep lifts Mood.",
        ),
        (
            {**ROW, "polarity": "quux"},
            "Not added: 'quux' is not a listed word for polarity. Leave it blank or write one of: "
            "increases, decreases, modulates, produces, no clear effect.",
        ),
    ],
)
def test_a_row_that_cannot_be_one_changes_nothing_and_says_why(
    session: EditingSession, act: Act, cells: Mapping[str, str], reason: str
) -> None:
    act(do="add", id=PAPER.id, cells=cells)
    assert (relations(), told(session)) == (TABLE, (reason, False))


def test_a_paper_is_put_on_the_list_once_and_named_by_its_key(session: EditingSession, act: Act) -> None:
    act(do="list", id=PAPER.id)
    assert draft_of("references").content.decode().splitlines()[1] == (
        "li2020,Li. GABA calms. Brain,2020,10.1000/a,7,Li,GABA calms,Brain"
    )
    [paper] = inbox_papers()
    assert paper.reference == {"citation": "li2020"}


def test_papers_are_forgotten_one_by_one_or_all(path: Path, session: EditingSession, act: Act) -> None:
    act(do="paste", text="Another. One.")
    assert len(list(path.rglob("*.papers"))) == 1
    act(do="forget", id=PAPER.id)
    assert [paper.abstract for paper in session.papers.library.papers] == ["Another. One."]
    act(do="forget all")
    assert (session.papers.library.papers, list(path.rglob("*.papers"))) == ((), [])


def test_an_act_that_nobody_knows_does_nothing(session: EditingSession, act: Act) -> None:
    act(do="explode")
    act()
    assert (relations(), session.papers.library.papers) == (TABLE, (PAPER,))


def test_words_that_name_no_concept_become_one_from_the_paper(act: Act, path: Path) -> None:
    act(do="concept", id=PAPER.id, cells={"name": "Propranolol", "type": "intervention", "synonyms": "beta-blocker"})
    assert draft_of("concepts").content.decode().splitlines()[1].startswith("Propranolol,intervention,beta-blocker")
    act(do="concept", id=PAPER.id, cells={"name": "Propranolol", "type": "organ", "synonyms": ""})
    assert len(draft_of("concepts").content.splitlines()) == 2
