"""What somebody else saved while a draft was open turns into words: how many of their rows came, went and changed."""

from collections.abc import Mapping

from graph.comparing.difference_text import summary
from graph.editing.draft import Draft
from ui.edit.draft_summaries import difference_from

_LOST = " If that was not meant, the history has what was there before."


def told_of_others(drafts: Mapping[str, Draft], theirs: Mapping[str, bytes]) -> str:
    """Return what others did to the files of drafts since these began, and the way back where something is gone."""
    found = {
        table: difference
        for table, content in theirs.items()
        if (difference := difference_from(table, drafts[table].base, content))
    }
    told = "; ".join(f"{drafts[table].path.name} {summary(difference)}" for table, difference in found.items())
    is_less = any(difference.removed or difference.removed_columns for difference in found.values())
    return f"Theirs: {told}.{_LOST if is_less else ''}" if told else ""
