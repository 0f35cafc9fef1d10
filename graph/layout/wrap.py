"""A name or phrase turns into the lines of its box: the fewest lines, then the narrowest."""

from functools import lru_cache
from itertools import accumulate, takewhile

from graph.layout.typeface import text_width

MOST_LINES = 4
_MOST_NARROW_LINES = 6
_LONGEST_WORD = 15.0
_ELLIPSIS = "…"


@lru_cache(maxsize=100_000)
def wrap(text: str, width: float, weight: int) -> tuple[str, ...]:
    """Return the lines of a text for a box about `width` em wide; words stay whole, a very long text gets an ellipsis.

    >>> wrap("Fight-or-flight response", 9, 600)
    ('Fight-or-flight', 'response')
    >>> wrap("Mood", 9, 600)
    ('Mood',)
    """
    words = [part for word in text.split() for part in _cut(word, weight)] or [""]
    lines = _fill(words, width, weight)
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], lines[MOST_LINES - 1] + _ELLIPSIS]
        return tuple(lines)
    return tuple(_narrowest(words, lines, weight))


@lru_cache(maxsize=100_000)
def wrap_within(text: str, width: float, weight: int) -> tuple[str, ...]:
    """Return the lines of a text, none of them wider than `width` em: a word that alone is wider is cut.

    >>> wrap_within("Fight-or-flight response", 5, 600)
    ('Fight-or-fli', 'ght', 'response')
    """
    words = [part for word in text.split() for part in _cut_within(word, width, weight)] or [""]
    lines = _fill(words, width, weight)
    if len(lines) > _MOST_NARROW_LINES:
        lines = [*lines[: _MOST_NARROW_LINES - 1], _shortened(lines[_MOST_NARROW_LINES - 1], width, weight)]
        return tuple(lines)
    return tuple(_narrowest(words, lines, weight))


def all_lines(text: str, width: float, weight: int) -> tuple[str, ...]:
    """Return the lines of a text for a column about `width` em wide, as many as it takes.

    Only a word that is wider than the column is cut.

    >>> all_lines("one two three four five six", 4, 400)
    ('one two', 'three', 'four five', 'six')
    """
    words = [part for word in text.split() for part in _cut(word, weight, max(width, _LONGEST_WORD))]
    return tuple(_fill(words, width, weight)) if words else ()


def one_line(text: str, width: float, weight: int) -> str:
    """Return a text that is no wider than `width` em; a longer one gets an ellipsis.

    >>> one_line("Fight-or-flight response", 6, 600), one_line("Mood", 6, 600)
    ('Fight-or-fli…', 'Mood')
    """
    if text_width(text, weight) <= width:
        return text
    reached = accumulate(text_width(letter, weight) for letter in text)
    fitting = takewhile(lambda end: end <= width - text_width(_ELLIPSIS, weight), reached)
    return text[: sum(1 for _ in fitting)].rstrip() + _ELLIPSIS


def _cut(word: str, weight: int, longest: float = _LONGEST_WORD) -> list[str]:
    """Return a word in pieces where it alone is wider than any box should be."""
    if text_width(word, weight) <= longest:
        return [word]
    letters = 24
    return [word[start : start + letters] for start in range(0, len(word), letters)]


def _cut_within(word: str, width: float, weight: int) -> list[str]:
    parts = [""]
    for letter in word:
        if parts[-1] and text_width(parts[-1] + letter, weight) > width:
            parts.append("")
        parts[-1] += letter
    return parts


def _shortened(line: str, width: float, weight: int) -> str:
    """Return as much of a line as fits before an ellipsis."""
    while line and text_width(line + _ELLIPSIS, weight) > width:
        line = line[:-1]
    return line + _ELLIPSIS


def _fill(words: list[str], width: float, weight: int) -> list[str]:
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if text_width(longer, weight) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _narrowest(words: list[str], lines: list[str], weight: int) -> list[str]:
    """Return the same number of lines with the widest line as narrow as it can be."""
    while True:
        widest = max(text_width(line, weight) for line in lines)
        tighter = _fill(words, widest - 1e-6, weight)
        if len(tighter) > len(lines) or max(text_width(line, weight) for line in tighter) >= widest:
            return lines
        lines = tighter
