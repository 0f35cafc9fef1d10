"""The questions to take away are those about what is shown, made once for everybody who looks at the same."""

from pathlib import Path

import pytest

from graph.dataset import Dataset, load
from graph.export.practice.practice_formats import PRACTICE_FORMATS
from web.downloads import question_files as under_test
from web.downloads.download import Download, DownloadError
from web.downloads.file_query import file_query
from web.downloads.question_files import NO_QUESTION, too_many

TABLE = (
    "source,effect,target,polarity,level\n"
    "GABA,calms,Stress,decreases,core\n"
    "Stress,raises,Cortisol,increases,research\n"
    "Sleep,lowers,Cortisol,decreases,research\n"
)


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    (tmp_path / "relations.csv").write_text(TABLE, encoding="utf-8")
    return load(tmp_path / "relations.csv")


def wanted(dataset: Dataset, form: str, **query: str) -> Download:
    found = file_query(dataset, form, {name: [word] for name, word in query.items()})
    assert isinstance(found, Download), found
    return found


@pytest.mark.parametrize("form", PRACTICE_FORMATS)
def test_each_format_is_made_of_what_is_shown_under_a_name_that_says_so(dataset: Dataset, form: str) -> None:
    file = wanted(dataset, form, level="", focus="Sleep")
    assert file.file_name == f"neuroimmune-map-sleep-{dataset.version[:8]}.{form}"
    assert file.make() is wanted(dataset, form, level="", focus="Sleep").make()


def test_only_what_is_shown_is_asked_about(dataset: Dataset) -> None:
    text = wanted(dataset, "questions.tsv", level="", focus="Sleep").make().decode("utf-8-sig")
    sentences = {row.split("\t")[-2] for row in text.splitlines()[1:]}
    assert sentences
    assert all(sentence.startswith("Sleep lowers Cortisol") for sentence in sentences)


def test_where_nothing_can_be_asked_that_is_said(dataset: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(under_test, "items", lambda *_: ())
    with pytest.raises(DownloadError, match=NO_QUESTION):
        wanted(dataset, "gift.txt", polarity="decreases").make()


def test_of_more_than_a_course_can_use_there_is_no_file(dataset: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(under_test, "MOST_RELATIONS", 2)
    with pytest.raises(DownloadError) as refused:
        wanted(dataset, "qti.zip", level="").make()
    assert str(refused.value) == too_many(3)
    assert too_many(3) == (
        "At most 2 relations can be asked about in one file, and 3 are shown. "
        "Show fewer, or use the command “neuromap practice”."
    )
