"""The text of a file, typed over in a page, turns into the bytes in which only the typed lines differ."""

from difflib import SequenceMatcher

from graph.editing.notation import Notation, text_of
from graph.reading.records import lines


def shown_text(content: bytes, notation: Notation) -> str:
    """Return the text of a file as a page can hold it: without the byte order mark, each line ending in LF."""
    return "".join(_body(line) + ("\n" if _end(line) else "") for line in lines(text_of(content, notation)))


def retyped(content: bytes, notation: Notation, typed: str) -> bytes:
    """Return the file with the typed text; lines that stay keep their line ends, others end as most lines do.

    Raises ValueError if the encoding of the file cannot hold the text.

    >>> retyped(b"a,b\\r\\n1,2\\r\\n", Notation(), "a,b\\n1,3\\n")
    b'a,b\\r\\n1,3\\r\\n'
    """
    before, after = list(lines(text_of(content, notation))), list(lines(typed))
    usual = _usual_end(before)
    result: list[str] = []
    matcher = SequenceMatcher(None, list(map(_comparable, before)), list(map(_comparable, after)), autojunk=False)
    for what, first, last, start, stop in matcher.get_opcodes():
        kept = (
            before[first:last]
            if what == "equal"
            else [_body(line) + (_end(line) and usual) for line in after[start:stop]]
        )
        result += kept
    text = "".join(result)
    try:
        return notation.mark + text.encode(notation.encoding)
    except UnicodeEncodeError as error:
        letter = text[error.start]
        raise ValueError(f"{letter!r} cannot be written in the encoding {notation.encoding} of this file") from None


def _comparable(line: str) -> str:
    return _body(line) + ("\n" if _end(line) else "")


def _body(line: str) -> str:
    return line.rstrip("\r\n")


def _end(line: str) -> str:
    return line[len(_body(line)) :]


def _usual_end(before: list[str]) -> str:
    ends = [end for end in map(_end, before) if end]
    return max(dict.fromkeys(ends), key=ends.count, default="\n")
