"""A file from elsewhere turns into the table of a draft, whatever program wrote it; a CSV is none of its business."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph.importing.cx2 import is_cx2, read_cx2
from graph.importing.draft_table import DraftTable, UnreadableError
from graph.importing.graphml import is_graphml, read_graphml
from graph.importing.indra import is_indra, read_indra
from graph.importing.json_text import json_of
from graph.importing.kgx import is_kgx, is_kgx_nodes, node_names, read_kgx
from graph.importing.named_rows import header_of
from graph.importing.sif import is_sif, read_sif
from graph.importing.signor import is_signor, read_signor
from graph.importing.workbook import is_workbook, read_workbook
from graph.reading.decoding import decode
from graph.reading.size_limits import LARGEST_UPLOAD

FORMATS = ("CSV", "Excel or LibreOffice workbook", "SIF", "GraphML", "CX2", "INDRA JSON", "SIGNOR TSV", "KGX TSV")
_HEAD = 20_000


@dataclass(frozen=True)
class ImportFile:
    """A file that somebody brings: its name and its bytes."""

    name: str
    content: bytes


def draft_tables(files: Sequence[ImportFile]) -> list[tuple[ImportFile, DraftTable | None]]:
    """Return each file with the table that became of it, None for what may be a CSV, and for tables of nodes nothing.

    Raises UnreadableError, with the name of the file, for one that cannot be what it seems to be.
    """
    nodes = [file for file in files if is_kgx_nodes(_header(file)) and len(files) > 1]
    names = {id: name for file in nodes for id, name in node_names(file.content).items()}
    return [(file, _draft_table(file, names)) for file in files if file not in nodes]


def _draft_table(file: ImportFile, names: Mapping[str, str]) -> DraftTable | None:
    if len(file.content) > LARGEST_UPLOAD:
        raise UnreadableError(f"{file.name}: the file is larger than {LARGEST_UPLOAD // 1_000_000} MB")
    try:
        return _by_content(file, names)
    except UnreadableError as error:
        raise UnreadableError(f"{file.name}: {error}") from error


def _by_content(file: ImportFile, names: Mapping[str, str]) -> DraftTable | None:
    raw = file.content
    if is_workbook(raw):
        return read_workbook(raw)
    if is_graphml(raw):
        return read_graphml(raw)
    if raw.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"[", b"{") and not _is_named_sif(file):
        return _of_json(json_of(raw))
    header = _header(file)
    if is_signor(header):
        return read_signor(raw)
    if is_kgx(header, raw[:_HEAD].decode(errors="replace")):
        return read_kgx(raw, names)
    return _of_text(file)


def _of_json(value: object) -> DraftTable:
    for is_format, read_format in ((is_cx2, read_cx2), (is_indra, read_indra)):
        if is_format(value):
            return read_format(value)
    raise UnreadableError("this JSON is neither CX2 nor a list of INDRA statements")


def _of_text(file: ImportFile) -> DraftTable | None:
    text = decode(file.content, file.name).text
    if text is None:
        return None
    return read_sif(text) if _is_named_sif(file) or is_sif(text) else None


def _is_named_sif(file: ImportFile) -> bool:
    return file.name.lower().endswith(".sif")


def _header(file: ImportFile) -> tuple[str, ...]:
    return header_of(file.content[:_HEAD])
