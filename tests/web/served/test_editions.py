"""An edition names all that a browser gets of a dataset; the same content has the same name, a draft a secret one."""

import gc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from weakref import ref

import pytest

from graph.dataset import Dataset, load
from graph.stories.map_index import relation_named
from web.map.cache import model_of, relation_prints
from web.served.editions import Editions

Save = Callable[[str], Dataset]


@pytest.fixture
def saved(tmp_path: Path) -> Save:
    def save(effect: str) -> Dataset:
        path = tmp_path / "relations.csv"
        path.write_text(f"source,effect,target\na,{effect},b\n", encoding="utf-8")
        return load(path)

    return save


def editions(look: Dataset, program: str = "1", most: int = 32) -> Editions:
    return Editions(program, lambda: look, most)


def test_each_server_has_the_same_name_for_the_same_content(saved: Save) -> None:
    first, again = (editions(saved("calms")).of_served(saved("calms")) for _ in range(2))
    assert first == again
    assert len(first) == 16


def test_whatever_a_browser_gets_has_part_in_the_name(saved: Save) -> None:
    dataset = saved("calms")
    others = [
        editions(dataset).of_served(saved("wakes")),
        editions(dataset).of_served(replace(dataset, stale=True)),
        editions(dataset).of_served(replace(dataset, diagnostics=load(Path("nowhere.csv")).diagnostics)),
        editions(dataset).of_served(replace(dataset, path=dataset.path.with_name("other.csv"))),
        editions(dataset, program="2").of_served(dataset),
        editions(dataset).of_served(dataset),
    ]
    assert len({*others}) == len(others)


def test_what_has_nothing_to_draw_has_no_edition(saved: Save, tmp_path: Path) -> None:
    found = editions(saved("calms"))
    nothing = load(tmp_path / "no.csv")
    assert (found.of_served(nothing), found.of_draft(nothing)) == ("", "")


def test_a_server_that_has_just_started_knows_what_it_serves(saved: Save) -> None:
    dataset = saved("calms")
    name = editions(dataset).of_served(dataset)
    found = editions(dataset)
    assert found.served == ""
    edition = found.find(name)
    assert edition
    assert (edition.dataset, edition.secret, found.served) == (dataset, False, name)


def test_an_edition_that_nobody_holds_is_not_found(saved: Save) -> None:
    assert editions(saved("calms")).find("0123456789abcdef") is None


def test_a_draft_keeps_its_name_as_long_as_it_says_the_same(saved: Save) -> None:
    found = editions(saved("calms"))
    names = [found.of_draft(saved(effect)) for effect in ("wakes", "wakes", "feeds")]
    assert names[0] == names[1] != names[2]


def test_nobody_can_work_out_the_name_of_a_draft(saved: Save) -> None:
    dataset = saved("calms")
    names = {editions(dataset).of_draft(dataset) for _ in range(3)} | {editions(dataset).of_served(dataset)}
    assert len(names) == 4
    assert sorted(map(len, names)) == [16, 22, 22, 22]


def test_a_draft_is_held_as_a_secret_and_is_not_what_is_served(saved: Save) -> None:
    dataset = saved("calms")
    found = editions(dataset)
    edition = found.find(found.of_draft(dataset))
    assert edition
    assert (edition.secret, found.served) == (True, "")


def test_the_edition_that_was_asked_for_longest_ago_makes_room(saved: Save) -> None:
    datasets = {effect: saved(effect) for effect in ("calms", "wakes", "feeds")}
    found = editions(datasets["feeds"], most=2)
    names = {effect: found.of_draft(datasets[effect]) for effect in ("calms", "wakes")}
    assert found.find(names["calms"])
    found.of_draft(datasets["feeds"])
    held = found.find(names["calms"])
    assert held
    assert held.dataset is datasets["calms"]
    assert found.find(names["wakes"]) is None
    assert found.of_draft(datasets["wakes"]) != names["wakes"]


def test_of_what_is_large_only_the_newest_is_held_and_nothing_of_what_was_made_for_an_older_one(saved: Save) -> None:
    found = Editions("1", lambda: saved("wakes"), most_relations=0)
    gc.disable()
    try:
        old = saved("is let go after")
        edition = found.find(found.of_served(old))
        assert edition
        assert replace(edition, words="").part
        assert relation_named("a is let go after b", model_of(old)) in relation_prints(model_of(old))
        graph, name = ref(old.graph), edition.name
        del old, edition
        newer = found.of_served(saved("wakes"))
        assert graph() is None
    finally:
        gc.enable()
    assert found.find(name) is None
    assert found.find(newer)


def test_a_draft_on_trial_takes_the_place_of_the_one_before_and_not_of_what_is_served(saved: Save) -> None:
    served = saved("calms")
    found = Editions("1", lambda: served, most_relations=0)
    names = [found.of_served(served), found.of_draft(saved("wakes")), found.of_draft(saved("feeds"))]
    assert [found.find(name) is not None for name in names] == [True, False, True]
