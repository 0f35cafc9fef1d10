"""One visitor turns into what holds for them: may they save, by which rule, and where is the way out."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Right:
    """Whether one visitor may save now.

    `code` names the rule that decided, `reason` says it in a sentence, `help` is the way out where one is needed.
    `editor` is the name for the history ("" for who may not save); `providers` are the names of the places where one
    can log in now.
    """

    allowed: bool
    code: str
    reason: str
    help: str = ""
    editor: str = ""
    is_logged_in: bool = False
    providers: tuple[str, ...] = ()
