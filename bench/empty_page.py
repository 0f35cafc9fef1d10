"""Nothing turns into the emptiest Streamlit page that can be rerun: one button and a line that counts."""

import streamlit as st

st.button("Again")
st.session_state["runs"] = st.session_state.get("runs", 0) + 1
st.text(f"Run {st.session_state['runs']}")
