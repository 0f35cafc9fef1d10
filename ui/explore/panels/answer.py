"""An answer turns into its panel: a headline, the sentences behind it, and the way on where there is none."""

import streamlit as st

from graph.questions.answer import Answer, Question
from ui.escape import as_html, as_label
from ui.explore.clicks import ask, ask_all_levels, focus_on, sentence_was_clicked
from ui.map.component import show_sentences

_KEY = "answer_list"


def answer_panel(answer: Answer, question: Question, hidden: int) -> None:
    """Show an answer; `hidden` is how many relations of the file were not asked."""
    with st.container(key="answer"):
        st.html(f"<p class='kind'>{as_html(question.kind)}</p><p class='headline'>{as_html(answer.headline)}</p>")
        st.button("Stop asking", on_click=ask, args=(None,), icon=":material/close:")
        if answer.why:
            st.html(f"<p class='quiet'>{as_html(answer.why)}</p>")
        if not answer.groups and question.kind == "paths":
            _ways_on(answer, question)
        if hidden:
            st.html(f"<p class='quiet'>{hidden} more relations are hidden by level or filters and were not asked.</p>")
            st.button("Ask all relations", on_click=ask_all_levels, key="ask_all")
        show_sentences(_KEY, list(answer.groups), _clicked)


def _ways_on(answer: Answer, question: Question) -> None:
    st.button(
        as_label(f"The other way: {question.other} to {question.one}"),
        on_click=ask,
        args=("paths", question.other, question.one),
        key="other_way",
    )
    for name in answer.nearby:
        st.button(as_label(f"Near both: {name}"), on_click=focus_on, args=(name,), key=f"near_{name}")


def _clicked() -> None:
    sentence_was_clicked(_KEY)
