"""What files on this computer say of papers, as one value: the abstracts that quotations are compared with."""

from dataclasses import dataclass, field
from pathlib import Path

from graph.diagnostics.diagnostic import Diagnostic
from graph.papers.abstracts import Abstracts, abstracts_of
from graph.papers.read_abstracts import read_abstracts


@dataclass(frozen=True)
class PaperRecords:
    """What is known of papers besides the dataset, and what was wrong with the files that say so."""

    abstracts: Abstracts = field(default_factory=Abstracts)
    faults: tuple[Diagnostic, ...] = ()


NO_PAPER_RECORDS = PaperRecords()


def read_paper_records(abstracts: Path | None = None) -> PaperRecords:
    """Return what a file or folder of abstracts says; nothing where none is named. Never raises."""
    records, faults = read_abstracts(abstracts) if abstracts else ([], [])
    return PaperRecords(abstracts_of(records), tuple(faults))
