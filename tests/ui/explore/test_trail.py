"""What was looked at can be gone back to, and what was read is counted once."""

from streamlit.testing.v1 import AppTest


def test_the_trail_holds_the_last_six_different_looks_and_leads_back_to_each() -> None:
    def script() -> None:
        import streamlit as st

        from ui.explore import clicks, state, trail

        clicks.focus_on("a")
        clicks.grow("b")
        for name in ("a", "b", "c", "b", "d", "e", "f", "g"):
            clicks.select(name)
            trail.note_entry(name)
        st.text(" ".join(entry.name for entry in trail.trail()))
        clicks.focus_on(None)
        trail.go_to(trail.trail()[1])
        st.text(repr((state.focus(), state.grown(), state.selection().id)))

    app = AppTest.from_function(script, default_timeout=60).run()
    assert [said.value for said in app.text] == ["c b d e f g", "('a', ('b',), 'b')"]


def test_a_relation_is_seen_once() -> None:
    def script() -> None:
        import streamlit as st

        from ui.explore import trail

        for read in (["r1", "r2"], [], ["r2", "r3"]):
            trail.see(read)
            st.text(" ".join(sorted(trail.seen())))

    app = AppTest.from_function(script, default_timeout=60).run()
    assert [said.value for said in app.text] == ["r1 r2", "r1 r2", "r1 r2 r3"]
