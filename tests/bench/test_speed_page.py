"""Each command writes its own half of docs/speed.md and leaves the other as it is."""

from pathlib import Path

from bench.speed_page import BENCH, LOAD, write_half


def test_each_half_is_written_anew_without_the_other(tmp_path: Path) -> None:
    page = tmp_path / "speed.md"
    for command, half in (
        (LOAD, "# A crowd\n"),
        (BENCH, "# One\n\nOld.\n"),
        (BENCH, "# One\n\nNew.\n"),
        (LOAD, "# Many"),
    ):
        write_half(page, command, half)
    assert page.read_text(encoding="utf-8") == "<!-- make bench -->\n# One\n\nNew.\n\n<!-- make load -->\n# Many\n"


def test_a_page_from_before_the_halves_is_that_of_the_bench(tmp_path: Path) -> None:
    page = tmp_path / "speed.md"
    page.write_text("# One\n", encoding="utf-8")
    write_half(page, LOAD, "# Many\n")
    assert page.read_text(encoding="utf-8") == "<!-- make bench -->\n# One\n\n<!-- make load -->\n# Many\n"
