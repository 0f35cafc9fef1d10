"""The address begins a visit; then it follows what is looked at, and only back and forward are followed themselves."""

from .scripts import after


def _looked_at() -> None:
    import streamlit as st

    from ui import address, state

    begins = address.read_address()
    st.text(repr((begins, state.focus(), state.grown(), state.selection().id)))
    address.write_address("01234567")


def test_a_visit_begins_with_what_its_address_says() -> None:
    said = after(_looked_at, focus="GABA", grown=["Mood", "Sleep"], select="Mood").text[0].value
    assert said == "(True, 'GABA', ('Mood', 'Sleep'), 'Mood')"
    assert after(_looked_at).text[0].value == "(True, '', (), '')"


def test_an_address_that_is_still_on_its_way_changes_nothing() -> None:
    app = after(_looked_at, focus="GABA")
    del app.query_params["focus"]
    assert app.run().text[0].value == "(False, 'GABA', (), '')"


def test_back_and_forward_are_followed() -> None:
    def script() -> None:
        import streamlit as st

        from ui import address, state

        address.read_address()
        for went in ({"focus": ["Mood"], "grown": ["Sleep", "GABA"]}, {"select": ["r1"], "script": ["<b>"]}, None):
            st.session_state["map"] = {"travelled": went}
            address.visitor_went_back_or_forward()
            st.text(repr((state.focus(), state.grown(), state.selection().id)))

    assert [said.value for said in after(script, focus="GABA").text] == [
        "('Mood', ('Sleep', 'GABA'), '')",
        "('', (), 'r1')",
        "('', (), 'r1')",
    ]


def test_what_is_looked_at_stands_in_the_address_and_goes_from_it() -> None:
    def script() -> None:
        import streamlit as st

        from ui import address, clicks

        address.read_address()
        clicks.focus_on("GABA")
        clicks.grow("Mood")
        clicks.grow("Sleep")
        clicks.select("Mood")
        address.write_address("01234567")
        st.text(repr({name: st.query_params.get_all(name) for name in sorted(st.query_params)}))
        clicks.start_again(("core",))
        address.write_address("01234567")
        st.text(repr({name: words for name in st.query_params if (words := st.query_params.get_all(name))}))

    written, cleared = (said.value for said in after(script).text)
    assert written == "{'data': ['01234567'], 'focus': ['GABA'], 'grown': ['Mood', 'Sleep'], 'select': ['Mood']}"
    assert cleared == "{'data': ['01234567']}"


def test_the_version_alone_is_no_step_for_the_back_button() -> None:
    def script() -> None:
        import streamlit as st

        from ui import address, state

        address.read_address()
        address.write_address("89abcdef")
        st.text(repr((state.arrival(), st.query_params.get_all("data"))))

    assert after(script, data="01234567", focus="GABA").text[0].value == "('01234567', ['01234567'])"
