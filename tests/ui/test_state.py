"""Clicks become a selection, a focus or a filter; the selection stands in the address."""

from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

Pages = Callable[..., Any]


def after(script: Callable[[], None], **address: str) -> AppTest:
    app = AppTest.from_function(script)
    for name, word in address.items():
        app.query_params[name] = word
    app.run()
    assert [error.message for error in app.exception] == []
    return app


def test_at_first_the_address_selects() -> None:
    def script() -> None:
        import streamlit as st

        from ui import state

        state.read_address()
        st.text(repr(state.selection()))

    assert after(script, select="GABA").text[0].value == "Selection(id='GABA', clicks=0)"
    assert after(script).text[0].value == "Selection(id='', clicks=0)"


def test_a_click_on_the_map_selects_and_counts() -> None:
    def script() -> None:
        import streamlit as st

        from ui import state

        st.session_state["map"] = {"picked": {"id": "GABA", "clicks": 3}}
        state.map_was_clicked()
        st.session_state["map"] = {"picked": None}
        state.map_was_clicked()
        st.text(repr(state.selection()))
        state.select("Stress")
        st.text(repr(state.selection()))
        state.write_address()

    app = after(script)
    assert [found.value for found in app.text] == ["Selection(id='GABA', clicks=3)", "Selection(id='Stress', clicks=3)"]
    assert app.query_params["select"] in ("Stress", ["Stress"])


def test_a_sentence_selects_its_relation() -> None:
    def script() -> None:
        import streamlit as st

        from ui import state

        for picked in ("r1", None):
            st.session_state["list"] = {"picked": picked}
            state.sentence_was_clicked("list")
            st.text(state.selection().id)

    assert [found.value for found in after(script).text] == ["r1", "r1"]


def test_an_entry_of_the_legend_chooses_its_word_and_takes_it_out_again() -> None:
    def script() -> None:
        import streamlit as st

        from ui import state

        for facet, word in (("type", "cytokine"), ("type", "condition"), ("type", "cytokine"), ("pair", "contested")):
            st.session_state["legend_list"] = {"picked": {"facet": facet, "word": word}}
            state.legend_was_clicked()
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

        from ui import state

        st.session_state.update(type=["cytokine"], level=[], layout="atlas", focus="GABA")
        state.select("GABA")
        state.start_again(("core",))
        kept = {name: st.session_state[name] for name in ("type", "level", "layout", "focus")}
        st.text(repr((kept, state.selection().id)))

    kept = {"type": [], "level": ["core"], "layout": "auto", "focus": None}
    assert after(script).text[0].value == repr((kept, ""))


@pytest.mark.parametrize(("chosen", "levels"), [("core", "[]"), ("research", "['research']")])
def test_a_search_widens_the_levels_only_where_it_would_find_nothing(chosen: str, levels: str) -> None:
    def script() -> None:
        import streamlit as st

        from ui import state

        st.session_state.update(focus="treg", level=[st.query_params["chosen"]])
        state.correct_focus({"treg": "Regulatory T cell"}.get, lambda name: {"research"})
        st.text(repr(st.session_state["level"]))
        st.text(st.session_state["focus"])

    assert [found.value for found in after(script, chosen=chosen).text] == [levels, "Regulatory T cell"]
