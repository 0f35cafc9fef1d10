"""What a table's file is now turns into the fault for which it is no table any more, or into whether it is missed."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import streamlit as st

from graph.content_hash import content_hash
from graph.dataset import rows_of_content
from graph.diagnostics.diagnostic import Diagnostic
from ui.data_file import data_file_cache, data_path
from ui.edit.drafts import TABLES, is_gone, on_disk, path_of


def why_no_table(table: str) -> Diagnostic | None:
    """Return why the file of a table is none now; None where it is one, is not there, or its bytes cannot be had."""
    try:
        content = on_disk(table)
    except OSError:
        return None
    return None if content is None else _why_no_table(path_of(table), content_hash(content), content)


def missed_tables() -> list[str]:
    """Return the tables whose files are gone, of which the map still shows what was read before."""
    served = data_file_cache(data_path()).latest()[1]
    unread = served.unread if served.graph is not None else ()
    return [table for table in TABLES if path_of(table) in unread and is_gone(table)]


def with_places(reasons: Mapping[str, str]) -> dict[str, str]:
    """Return why tables were not saved; of files that are no tables what is wrong, where, and the way out."""
    found = {table: why_no_table(table) if table else None for table in reasons}
    return {table: _told(fault) if (fault := found[table]) else reason for table, reason in reasons.items()}


def _told(fault: Diagnostic) -> str:
    return f"the file as it is now is no table, for in line {fault.line} {fault.message}. {fault.help.rstrip('.')}"


@st.cache_resource(show_spinner=False, max_entries=20)
def _why_no_table(path: Path, hash: str, _content: bytes) -> Diagnostic | None:
    rows, faults = rows_of_content(_content, path)
    if rows is not None:
        return None
    errors = [fault for fault in faults if fault.severity == "error"]
    told = (fault.message for fault in errors if fault.line == errors[0].line)
    return replace(errors[0], message="; ".join(told))
