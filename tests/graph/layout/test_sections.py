"""Links become sections around few concepts, in the order in which a map is read."""

from graph.layout.sections import ListRow, Section, sections

from .sound_map import links

TYPES = {"m": "transmitter", "n": "transmitter", "cell": "immune cell", "illness": "condition", "cure": "intervention"}


def test_the_links_of_one_concept_are_one_section_with_what_leads_in_above_and_what_it_leads_to_below() -> None:
    drawn = links(("x", "", "illness"), ("cure", "", "x"), ("x", "", "m"), ("m", "", "x"), ("n", "", "x"))
    assert sections(drawn, "x", TYPES) == [
        Section(
            "x",
            above=(ListRow((4,), "n"), ListRow((1,), "cure")),
            below=(ListRow((2, 3), "m"), ListRow((0,), "illness")),
        )
    ]


def test_a_link_between_two_sections_stands_nearest_to_the_head_that_it_belongs_to() -> None:
    drawn = links(
        ("m", "", "cell"), ("m", "", "illness"), ("m", "", "a"), ("n", "", "cell"), ("b", "", "cell"), ("cell", "", "n")
    )
    assert sections(drawn, None, TYPES) == [
        Section("m", above=(), below=(ListRow((1,), "illness"), ListRow((2,), "a"))),
        Section("cell", above=(ListRow((4,), "b"), ListRow((0,), None)), below=(ListRow((3, 5), "n"),)),
    ]


def test_heads_around_a_focus_stand_in_the_order_in_which_links_lead_to_and_from_it() -> None:
    drawn = links(*(("before", "", f"{n}") for n in range(3)), ("before", "", "focus"), ("focus", "", "after"))
    further = links(*((link.source, "", link.target) for link in drawn), *(("after", "", f"a{n}") for n in range(3)))
    assert [section.head for section in sections(further, "focus", {})] == ["before", "focus", "after"]


def test_a_concept_linked_to_itself_and_a_focus_without_links_have_a_section() -> None:
    assert sections(links(("a", "", "a")), None, {}) == [Section("a", (), (ListRow((0,), None),))]
    assert sections([], "a", {}) == [Section("a", (), ())]
    assert sections([], None, {}) == []
