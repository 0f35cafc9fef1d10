"""The address begins a visit; then it follows what is looked at, and only back and forward are followed themselves."""

import pytest

from ..scripts import after


def _looked_at() -> None:
    from pathlib import Path

    import streamlit as st

    from graph.dataset import load
    from ui.explore import address, state

    dataset = load(Path("data/relations.csv"))
    begins = address.read_address(dataset)
    st.text(repr((begins, state.focus(), state.grown(), state.selection().id, state.widget_query()["polarity"])))
    address.write_address(dataset, "01234567")


def test_a_visit_begins_with_what_its_address_says() -> None:
    said = after(_looked_at, focus="GABA", grown=["Mood", "Sleep"], select="Mood", polarity="decreases").text[0].value
    assert said == "(True, 'GABA', ('Mood', 'Sleep'), 'Mood', ['decreases'])"
    assert after(_looked_at).text[0].value == "(True, '', (), '', [])"


def test_an_escaped_address_says_the_same() -> None:
    said = after(_looked_at, focus="GABA", **{"amp;select": "Mood", "amp;amp;polarity": "decreases"}).text[0].value
    assert said == "(True, 'GABA', (), 'Mood', ['decreases'])"


def test_an_address_that_is_still_on_its_way_changes_nothing() -> None:
    app = after(_looked_at, focus="GABA")
    del app.query_params["focus"]
    assert app.run().text[0].value == "(False, 'GABA', (), '', [])"


def test_back_and_forward_are_followed_and_what_the_address_does_not_say_is_as_at_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app = after(_looked_at, focus="GABA", polarity="decreases", select="Mood")
    monkeypatch.setattr("ui.explore.address._came_by_history", lambda: True)
    for name in ("focus", "polarity", "select"):
        del app.query_params[name]
    app.query_params["grown"] = ["Sleep"]
    assert app.run().text[0].value == "(False, '', ('Sleep',), '', [])"


def test_what_is_looked_at_stands_in_the_address_and_goes_from_it() -> None:
    def script() -> None:
        from pathlib import Path

        import streamlit as st

        from graph.dataset import load
        from ui.explore import address, clicks

        dataset = load(Path("data/relations.csv"))
        address.read_address(dataset)
        clicks.focus_on("GABA")
        clicks.grow("Mood")
        clicks.grow("Sleep")
        clicks.select("Mood")
        clicks.toggle("polarity", "decreases")
        address.write_address(dataset, "01234567")
        st.text(repr({name: st.query_params.get_all(name) for name in sorted(st.query_params)}))
        clicks.start_again(("core",))
        address.write_address(dataset, "01234567")
        st.text(repr({name: st.query_params.get_all(name) for name in sorted(st.query_params)}))

    written, cleared = (said.value for said in after(script, utm="mail", **{"amp;level": "research"}).text)
    assert written == (
        "{'data': ['01234567'], 'focus': ['GABA'], 'grown': ['Mood', 'Sleep'], 'level': ['research'], "
        "'polarity': ['decreases'], 'select': ['Mood'], 'utm': ['mail']}"
    )
    assert cleared == "{'data': ['01234567'], 'utm': ['mail']}"


def test_the_version_alone_is_no_step_for_the_back_button() -> None:
    def script() -> None:
        from pathlib import Path

        import streamlit as st

        from graph.dataset import load
        from ui.explore import address, state

        dataset = load(Path("data/relations.csv"))
        address.read_address(dataset)
        address.write_address(dataset, "89abcdef")
        st.text(repr((state.arrival(), st.query_params.get_all("data"))))

    assert after(script, data="01234567", focus="GABA").text[0].value == "('01234567', ['01234567'])"
