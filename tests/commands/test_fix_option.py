"""The option --fix may stand alone, before the file or after it."""

import pytest

from commands.fix_option import choices_of, with_values


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["a.csv", "--fix"], ["a.csv", "--fix", "list"]),
        (["--fix", "data/a.csv"], ["--fix", "list", "data/a.csv"]),
        (["--fix", "--format", "json", "a.csv"], ["--fix", "list", "--format", "json", "a.csv"]),
        (["a.csv", "--fix", "1,2"], ["a.csv", "--fix", "1,2"]),
        (["--fix", "stray-space", "a.csv"], ["--fix", "stray-space", "a.csv"]),
        (["--fix=all", "a.csv"], ["--fix=all", "a.csv"]),
        ([], []),
    ],
)
def test_a_bare_option_lists(words: list[str], expected: list[str]) -> None:
    assert list(with_values(words)) == expected


def test_choices_come_one_by_one_or_with_commas() -> None:
    assert choices_of(["1,3", "stray-space", "list"]) == ["1", "3", "stray-space"]
    assert choices_of(["list"]) == []
