"""What one visitor's session knows of the papers that rows are written from; nobody else is shown any of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from graph.diagnostics.diagnostic import Diagnostic
from graph.papers.paper_library import PaperLibrary
from graph.reading.file_content import State


@dataclass
class PaperDesk:
    """The papers that the editor brought in, and the state of the file in which they outlast the session.

    `opened` is the id of the one that is read, `unread` what of the last files was no paper or is doubtful. `brought`
    and `rows` count how often something was brought in and taken over: fields and drafts on the page begin anew with
    them. `told` says what became of the last row and how often that was said, to be read beside the button.
    """

    library: PaperLibrary = field(default_factory=PaperLibrary)
    stored: State | str | None = None
    opened: str = ""
    unread: Sequence[Diagnostic] = ()
    brought: int = 0
    rows: int = 0
    told: tuple[int, str] = (0, "")

    def forget_told(self) -> None:
        """Forget what became of the last row, once something else was done."""
        if self.told[1]:
            self.told = (self.told[0] + 1, "")
