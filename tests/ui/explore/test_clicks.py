"""Clicks become a selection, a focus, a grown map or a filter."""

import pytest

from ..scripts import after


def test_a_click_on_the_map_selects_and_counts() -> None:
    def script() -> None:
        import streamlit as st

        from ui.explore import clicks, state

        st.session_state["map"] = {"picked": {"id": "GABA", "clicks": 3}}
        clicks.map_was_clicked()
        st.session_state["map"] = {"picked": None}
        clicks.map_was_clicked()
        st.text(repr(state.selection()))
        clicks.select("Stress")
        st.text(repr(state.selection()))

    app = after(script)
    assert [found.value for found in app.text] == ["Selection(id='GABA', clicks=3)", "Selection(id='Stress', clicks=3)"]


def test_a_sentence_selects_its_relation() -> None:
    def script() -> None:
        import streamlit as st

        from ui.explore import clicks, state

        for picked in ("r1", None):
            st.session_state["list"] = {"picked": picked}
            clicks.sentence_was_clicked("list")
            st.text(state.selection().id)

    assert [found.value for found in after(script).text] == ["r1", "r1"]


def test_an_entry_of_the_legend_chooses_its_word_and_takes_it_out_again() -> None:
    def script() -> None:
        import streamlit as st

        from ui.explore import clicks

        for facet, word in (("type", "cytokine"), ("type", "condition"), ("type", "cytokine"), ("pair", "contested")):
            st.session_state["legend_list"] = {"picked": {"facet": facet, "word": word}}
            clicks.legend_was_clicked()
            st.text(repr(st.session_state["type"]))

    assert [found.value for found in after(script).text] == [
        "['cytokine']",
        "['cytokine', 'condition']",
        "['condition']",
        "['condition']",
    ]


def test_starting_again_forgets_all_choices_but_the_levels_of_the_first_map() -> None:
    def script() -> None:
        import streamlit as st

        from ui.explore import clicks, state

        st.session_state.update(type=["cytokine"], level=[], layout="atlas", focus="GABA")
        clicks.select("GABA")
        clicks.start_again(("core",))
        kept = {name: st.session_state[name] for name in ("type", "level", "layout", "focus")}
        st.text(repr((kept, state.selection().id)))

    kept = {"type": [], "level": ["core"], "layout": "auto", "focus": None}
    assert after(script).text[0].value == repr((kept, ""))


@pytest.mark.parametrize(
    ("hiders", "levels"), [(("level",), "['core', 'research']"), (("polarity",), "['core']"), ((), "['core']")]
)
def test_a_search_shows_all_levels_where_the_level_hid_the_concept(hiders: tuple[str, ...], levels: str) -> None:
    def script() -> None:
        import streamlit as st

        from ui.explore import clicks, state

        hiders = tuple(st.query_params.get_all("hiders"))
        clicks.offer_levels(["core", "research"])
        st.session_state.update(focus="treg", level=["core"], grown=("Mood",))
        clicks.concept_was_searched({"treg": "Regulatory T cell"}.get, {"Regulatory T cell": hiders}.__getitem__)
        st.text(repr(st.session_state["level"]))
        st.text(repr((state.focus(), state.grown(), state.found())))

    searched = f"('Regulatory T cell', (), ('Regulatory T cell', {hiders!r}))"
    assert [found.value for found in after(script, hiders=list(hiders)).text] == [levels, searched]


def test_a_search_leaves_the_question() -> None:
    def script() -> None:
        import streamlit as st

        from ui.explore import clicks

        for kind in ("paths", "loops"):
            st.session_state.update(focus="GABA", ask=kind)
            clicks.concept_was_searched({"GABA": "GABA"}.get, lambda name: ())
            st.text(str(st.session_state["ask"]))

    assert [found.value for found in after(script).text] == ["None", "None"]


def test_a_double_click_focuses_and_around_a_focus_grows_the_map_and_takes_it_back() -> None:
    def script() -> None:
        import streamlit as st

        from ui.explore import clicks, state

        for name in ("GABA", "Mood", "Sleep", "Mood", "GABA"):
            st.session_state["map"] = {"focused": name}
            clicks.concept_was_double_clicked()
            st.text(repr((state.focus(), state.grown())))
        clicks.focus_on("Sleep")
        st.text(repr((state.focus(), state.grown())))

    assert [found.value for found in after(script).text] == [
        "('GABA', ())",
        "('GABA', ('Mood',))",
        "('GABA', ('Mood', 'Sleep'))",
        "('GABA', ('Sleep',))",
        "('GABA', ('Sleep',))",
        "('Sleep', ())",
    ]
