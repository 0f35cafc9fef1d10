"""A relation turns into what a second reader compares: what the map says of it, and what its source says."""

from collections.abc import Mapping

import streamlit as st
from markupsafe import Markup

from graph.views.facts import cited
from graph.wording import evidence_words, polarity_words, quotation, sentence, source_links

_NOTHING = Markup()


def reading_card(relation: Mapping[str, str]) -> None:
    """Show a relation beside its quotation and its paper; nothing of what others said of it."""
    st.html(
        Markup("<section class='reading' aria-live='polite'>{}{}</section>").format(_map(relation), _source(relation))
    )


def _map(relation: Mapping[str, str]) -> Markup:
    said = {
        "Sign": polarity_words(relation["polarity"]),
        "Mechanism": relation["mechanism"],
        "Evidence": evidence_words(relation["evidence"], relation["species"]),
    }
    claim = sentence(relation["source"], relation["effect"], relation["target"])
    summary = Markup("<p>{}</p>").format(relation["summary"]) if relation["summary"] else _NOTHING
    items = (Markup("<dt>{}</dt><dd>{}</dd>").format(name, text) for name, text in said.items() if text)
    text = Markup("<div><p class='kind'>The map says</p><h3>{}</h3>{}<dl>{}</dl></div>")
    return text.format(claim, summary, _NOTHING.join(items))


def _source(relation: Mapping[str, str]) -> Markup:
    quote = quotation(relation["quote"])
    said = Markup("<blockquote>{}</blockquote>").format(quote) if quote else _no_quote()
    link = Markup("<a href='{}' target='_blank' rel='noopener noreferrer'>{}</a>")
    links = Markup(" · ").join(link.format(address, name) for name, address in source_links(relation))
    paper = Markup("<p>{}</p>").format(cited(relation)) if cited(relation) else _NOTHING
    text = Markup("<div><p class='kind'>The source says</p>{}{}<p>{}</p></div>")
    return text.format(said, paper, links or "No paper is named by DOI or PubMed number.")


def _no_quote() -> Markup:
    return Markup("<p class='quiet'>The row has no quotation: read the paper itself.</p>")
