"""A concept gets another name in every table, or becomes one with another; whatever else the files hold stays."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from graph.dataset import rows_of_content
from graph.editing.cell_hits import CellHit, edits_by_path
from graph.editing.rename_concept import Tables, names_in, rename_concept
from graph.schema import CONCEPTS, RELATIONS, STORIES
from graph.writing.rewrite import rewrite

RELATION_FILE = b"source,effect,target,summary\r\nNA , wakes,NK cell,NA wakes\r\nSleep,calms,NA,\r\nNA,meets,NA,\r\n"
CONCEPT_FILE = b'name,type,synonyms,definition\nNA,transmitter,"NE; noradrenaline",\nNK cell,immune cell,,A killer.\n'
STORY_FILE = (
    b"story,step,title,focus,select,from,to\nA,1,First,NA,Sleep calms NA.,,\nA,2,NA again,,NA,NA,NK cell\n"
    b"A,3,Other,NK cell,Sleep calms NK cell,,\n"
)
FILES = {"relations.csv": RELATION_FILE, "concepts.csv": CONCEPT_FILE, "stories.csv": STORY_FILE}
SCHEMAS = {"relations.csv": RELATIONS, "concepts.csv": CONCEPTS, "stories.csv": STORIES}


def tables_of(files: Mapping[str, bytes]) -> Tables:
    found = ((SCHEMAS[name], rows_of_content(content, Path(name))[0]) for name, content in files.items())
    return [(schema, table) for schema, table in found if table is not None]


def renamed(old: str, new: str, **others: bytes) -> tuple[dict[str, str], bool, tuple[str, ...]]:
    files = FILES | {f"{name}.csv": content for name, content in others.items()}
    found = rename_concept(tables_of(files), old, new)
    edits = edits_by_path(found.hits)
    after = {name: rewrite(content, edits.get(name, [])).decode() for name, content in files.items()}
    return after, found.merges, found.notes


def test_every_table_says_the_new_name_and_the_old_one_is_a_synonym() -> None:
    after, merges, notes = renamed("NA", "Norepinephrine")
    assert (merges, notes) == (False, ())
    assert after == {
        "relations.csv": RELATION_FILE.decode()
        .replace("NA , wakes", "Norepinephrine, wakes")
        .replace("calms,NA", "calms,Norepinephrine")
        .replace("NA,meets,NA", "Norepinephrine,meets,Norepinephrine"),
        "concepts.csv": CONCEPT_FILE.decode().replace("NA,t", "Norepinephrine,t").replace("line", "line; NA"),
        "stories.csv": STORY_FILE.decode()
        .replace(",NA,Sleep calms NA.", ",Norepinephrine,Sleep calms Norepinephrine")
        .replace(",NA,NA,", ",Norepinephrine,Norepinephrine,"),
    }


def test_a_name_that_is_known_makes_two_concepts_one() -> None:
    after, merges, notes = renamed("NA", "NK cell")
    assert merges
    assert notes == (
        "the two have different types (immune cell, transmitter); that of 'NK cell' stays",
        "1 relation would lead from 'NK cell' to itself",
    )
    assert after["concepts.csv"] == (
        "name,type,synonyms,definition\nNK cell,immune cell,NE; noradrenaline; NA,A killer.\n"
    )
    assert "NA," not in after["stories.csv"].replace("NA again,", "")


def test_a_definition_moves_where_the_other_row_has_none() -> None:
    after, _, _ = renamed("NK cell", "NA")
    assert after["concepts.csv"] == (
        'name,type,synonyms,definition\nNA,transmitter,"NE; noradrenaline; NK cell",A killer.\n'
    )


def test_a_synonym_that_becomes_the_name_is_no_synonym_any_more_and_another_case_is_no_other_name() -> None:
    assert '"NE; NA"' in renamed("NA", "Noradrenaline")[0]["concepts.csv"].replace("NE; NA", '"NE; NA"')
    assert renamed("NA", "na")[0]["concepts.csv"] == CONCEPT_FILE.decode().replace("NA,t", "na,t")


def test_where_no_row_can_hold_the_old_name_that_is_said() -> None:
    unlisted = "concepts.csv lists neither name, so 'Sleep' is not kept as another name"
    assert renamed("Sleep", "Rest")[2] == (unlisted,)
    narrow = b"name,type\nNA,transmitter\n"
    note = "concepts.csv has no column 'synonyms', so 'NA' is not kept as another name"
    assert renamed("NA", "Norepinephrine", concepts=narrow)[2] == (note,)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("NA", " ", "the new name is blank"),
        ("NA", "NA ", "'NA' is the name already"),
        ("Nobody", "NA", "no table names a concept 'Nobody'"),
        ("Sleep", "Noradrenaline", "'Noradrenaline' is another name of 'NA'; rename to 'NA' to make the two one"),
    ],
)
def test_a_name_that_cannot_be_is_refused(old: str, new: str, reason: str) -> None:
    with pytest.raises(ValueError, match=f"^{reason}$"):
        rename_concept(tables_of(FILES), old, new)


def test_three_columns_alone_are_enough() -> None:
    tables = tables_of({"relations.csv": b"source,effect,target\nA,b,C\n"})
    assert (names_in(tables), len(rename_concept(tables, "A", "B").hits)) == (["A", "C"], 1)


def test_the_ids_of_two_concepts_come_together() -> None:
    tables = tables_of(
        {"concepts.csv": b"name,type,ids\nNA,transmitter,CHEBI:1; CHEBI:3\nNE,transmitter,CHEBI:2; CHEBI:1\n"}
    )
    found = rename_concept(tables, "NA", "NE")
    assert [hit.after for hit in found.hits if isinstance(hit, CellHit)] == ["CHEBI:2; CHEBI:1; CHEBI:3"]


def test_narrower_concepts_follow_and_two_that_become_one_are_not_broader_than_themselves() -> None:
    content = b"name,type,broader\nNA,transmitter,NE\nNE,transmitter,\nDHPG,transmitter,NA\n"
    tables = tables_of({"concepts.csv": content})
    assert [(hit.line, hit.after) for hit in cells_of(tables, "NA", "Norepinephrine")] == [
        (2, "Norepinephrine"),
        (4, "Norepinephrine"),
    ]
    assert [(hit.line, hit.after) for hit in cells_of(tables, "NA", "NE")] == [(4, "NE")]


def cells_of(tables: Tables, old: str, new: str) -> list[CellHit]:
    return [hit for hit in rename_concept(tables, old, new).hits if isinstance(hit, CellHit)]


TWICE = b"source,effect,target,summary\nFear,calms,NK cell,One\nNA,calms,NK cell,One\nNA ,calms,NK cell,Other\n"


def test_rows_that_would_repeat_another_are_told_before_and_only_those_that_say_nothing_else_go() -> None:
    files = {**FILES, "relations.csv": TWICE}
    found = rename_concept(tables_of(files), "NA", "Fear")
    assert [str(repeat) for repeat in found.repeats] == [
        "line 3 would say what line 2 says, 'Fear calms NK cell', and nothing else",
        "line 4 would say what line 2 says, 'Fear calms NK cell', but differs in summary: both stay",
    ]
    dropped = found.without_repeats()
    assert [repeat.line for repeat in dropped.repeats] == [4]
    assert rewrite(TWICE, edits_by_path(dropped.hits)["relations.csv"]) == (
        b"source,effect,target,summary\nFear,calms,NK cell,One\nFear,calms,NK cell,Other\n"
    )


def test_rows_that_repeat_each_other_already_are_none_of_it() -> None:
    twice = b"source,effect,target\nFear,calms,NK cell\nFear,calms,NK cell\nNA,wakes,Fear\n"
    assert rename_concept(tables_of({**FILES, "relations.csv": twice}), "NA", "Dread").repeats == ()


def test_spellings_of_one_row_that_are_searched_for_as_one_stay() -> None:
    concepts = b"name,type,synonyms\nNA,transmitter,beta-NA; \xce\xb2-NA\nNK cell,immune cell,\n"
    assert "beta-NA; β-NA; NA\n" in renamed("NA", "Norepinephrine", concepts=concepts)[0]["concepts.csv"]
