"""What files on this computer say of papers, as one value: abstracts to compare, and retractions."""

from dataclasses import dataclass, field
from pathlib import Path

from graph.diagnostics.diagnostic import Diagnostic
from graph.papers.abstracts import Abstracts, abstracts_of
from graph.papers.read_abstracts import read_abstracts
from graph.papers.retractions import Retractions, read_retractions


@dataclass(frozen=True)
class PaperRecords:
    """What is known of papers besides the dataset, and what was wrong with the files that say so."""

    abstracts: Abstracts = field(default_factory=Abstracts)
    retractions: Retractions = field(default_factory=Retractions)
    faults: tuple[Diagnostic, ...] = ()


NO_PAPER_RECORDS = PaperRecords()


def read_paper_records(abstracts: Path | None = None, retractions: Path | None = None) -> PaperRecords:
    """Return what files of abstracts and of retractions say; nothing where none is named. Never raises."""
    records, faults = read_abstracts(abstracts) if abstracts else ([], [])
    flagged, unread = read_retractions(retractions) if retractions else (Retractions(), [])
    return PaperRecords(abstracts_of(records), flagged, (*faults, *unread))
