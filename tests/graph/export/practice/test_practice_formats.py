"""Each ending that a file may have names a format, and each format can be made and has a name of its own."""

from graph.export.practice.practice_formats import ENDINGS, PLATFORM_FORMATS, practice_format


def test_the_endings_lead_to_the_formats_and_a_format_ends_as_it_is_called() -> None:
    assert {*ENDINGS.values()} == {*PLATFORM_FORMATS}
    assert [practice_format(f"a.{form}") for form in PLATFORM_FORMATS] == [*PLATFORM_FORMATS]
    assert len({known.name for known in PLATFORM_FORMATS.values()}) == len(PLATFORM_FORMATS)


def test_other_endings_are_none() -> None:
    assert [practice_format(name) for name in ("a.txt", "gift", "a.zip.part", "agift")] == ["", "", "", ""]
