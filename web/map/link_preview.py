"""An address turns into what a chat or a course page shows of a link to it: a title and a sentence."""

from dataclasses import dataclass

from graph.dataset import Dataset
from graph.map_title import TITLE, title_of
from graph.views.filtered import filtered
from graph.views.view_paragraph import view_paragraph
from graph.year_span import last_year
from web.map.cache import model_of
from web.map.choices import choices
from web.map.query_words import Query, chosen_text, unescaped
from web.map.story_step import story_step_of

DESCRIPTION = (
    "How the brain's messengers and the immune system act on each other: a map to explore and to ask, "
    "each relation with its source. For learning, not medical advice."
)
OTHER_DESCRIPTION = "What acts on what: a map to explore and to ask, made of a table of relations."


@dataclass(frozen=True)
class LinkPreview:
    """What is shown of a link."""

    title: str = TITLE
    description: str = DESCRIPTION


def link_preview(dataset: Dataset | None, query: Query) -> LinkPreview:
    """Return what is shown of a link with the words of a query: of its story, else of its focus and what is around it.

    Nothing of the query itself is repeated: what the data do not know is not spoken of.
    """
    if dataset is None:
        return LinkPreview()
    title = title_of(dataset.path)
    if dataset.graph is None:
        return LinkPreview(title, _about(title))
    words = unescaped(query)
    step = story_step_of(dataset, words)
    if step:
        return _of(step.story.title, title, step.row.text or step.row.title)
    model = model_of(dataset)
    name = model.terms.get(chosen_text(words, "focus"))
    if not name:
        return LinkPreview(title, _about(title))
    view = choices(dataset, words)
    known = model.known_by(last_year(view.filters.until))
    told = view_paragraph(known, filtered(model, view.scope, view.filters))
    return _of(name, title, " ".join(filter(None, [model.graph.nodes[name].get("definition", ""), told])))


def _of(subject: str, title: str, said: str) -> LinkPreview:
    return LinkPreview(f"{subject} · {title}", said or _about(title))


def _about(title: str) -> str:
    return DESCRIPTION if title == TITLE else OTHER_DESCRIPTION
