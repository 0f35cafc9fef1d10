"""The text of a file, typed over in a page, turns into the bytes in which only the typed lines differ."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import takewhile

from graph.reading.decoding import decode
from graph.reading.dialect import Dialect
from graph.reading.records import lines
from graph.reading.sniff import text_of

Opcode = tuple[str, int, int, int, int]
# Finding which of many equal lines stayed takes their number squared; beyond this the middle is taken as typed anew.
MOST_COMPARED = 4_000_000


def shown_text(content: bytes, dialect: Dialect) -> str:
    """Return the text of a file as a page can hold it: without the byte order mark, each line ending in LF."""
    return "".join(_body(line) + ("\n" if _end(line) else "") for line in lines(text_of(content, dialect)))


def retyped(content: bytes, dialect: Dialect, typed: str) -> bytes:
    """Return the file with the typed text; lines that stay keep their line ends, others end as most lines do.

    Raises ValueError if the encoding of the file cannot hold the text, or would not be known again by its bytes.

    >>> retyped(b"a,b\\r\\n1,2\\r\\n", Dialect(), "a,b\\n1,3\\n")
    b'a,b\\r\\n1,3\\r\\n'
    """
    before, after = list(lines(text_of(content, dialect))), list(lines(typed))
    usual = _usual_end(before)
    result: list[str] = []
    for what, first, last, start, stop in _opcodes(list(map(_comparable, before)), list(map(_comparable, after))):
        kept = (
            before[first:last]
            if what == "equal"
            else [_body(line) + (_end(line) and usual) for line in after[start:stop]]
        )
        result += kept
    return _encoded("".join(_apart(result)), dialect)


def _apart(written: list[str]) -> Iterator[str]:
    """Yield the lines; a blank one that ends in LF below one that ends in CR would be one line end together with it."""
    before = ""
    for line in written:
        before = "\r" if line == "\n" and before.endswith("\r") else line
        yield before


def _encoded(text: str, dialect: Dialect) -> bytes:
    try:
        content = dialect.byte_order_mark + text.encode(dialect.encoding)
    except UnicodeEncodeError as error:
        letter = text[error.start]
        raise ValueError(f"{letter!r} cannot be written in the encoding {dialect.encoding} of this file") from None
    if dialect.encoding != "utf-8" and text.strip() and decode(content, "").text != text:
        raise ValueError(f"with this text the file would be read in another encoding than {dialect.encoding}")
    return content


def _opcodes(before: list[str], after: list[str]) -> Iterator[Opcode]:
    """Yield what stayed and what did not; the lines that are the same at both ends are not looked for."""
    first = _same(before, after)
    last = _same(before[first:][::-1], after[first:][::-1])
    ends = (len(before) - last, len(after) - last)
    yield "equal", 0, first, 0, first
    for what, start, stop, other_start, other_stop in _differing(before[first : ends[0]], after[first : ends[1]]):
        yield what, first + start, first + stop, first + other_start, first + other_stop
    yield "equal", ends[0], len(before), ends[1], len(after)


def _same(before: list[str], after: list[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, after, strict=False)))


def _differing(before: list[str], after: list[str]) -> Sequence[Opcode]:
    if len(before) * len(after) > MOST_COMPARED:
        return [("replace", 0, len(before), 0, len(after))]
    return SequenceMatcher(None, before, after, autojunk=False).get_opcodes()


def _comparable(line: str) -> str:
    return _body(line) + ("\n" if _end(line) else "")


def _body(line: str) -> str:
    return line.rstrip("\r\n")


def _end(line: str) -> str:
    return line[len(_body(line)) :]


def _usual_end(before: list[str]) -> str:
    ends = [end for end in map(_end, before) if end]
    return max(dict.fromkeys(ends), key=ends.count, default="\n")
