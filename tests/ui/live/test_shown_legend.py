"""The legend of a view says what is shown, and what thick means where a line is thick."""

from pathlib import Path

from graph.dataset import load
from ui.live.shown_legend import shown_legend
from web.map.choices import choices
from web.map.view import view_of

ROWS = (
    "source,effect,target,polarity,evidence\n"
    "GABA,calms,Stress,decreases,human\nGABA,wakes,Stress,increases,animal\nSleep,lifts,Mood,increases,animal\n"
)


def words(folder: Path, **said: str) -> list[tuple[str, str]]:
    (folder / "relations.csv").write_text(ROWS, encoding="utf-8")
    dataset = load(folder / "relations.csv")
    view = view_of(dataset, choices(dataset, {name: [word] for name, word in said.items()}))
    return [(entry["mark"], entry["word"]) for entry in shown_legend(view)]


def test_it_has_types_signs_contested_pairs_and_what_thick_means(tmp_path: Path) -> None:
    assert words(tmp_path, layout="map") == [
        ("box", "concept"),
        ("line", "increases"),
        ("line", "decreases"),
        ("frame", "contested"),
        ("wedge", "thick: people or reviews"),
    ]


def test_without_a_thick_line_nothing_is_said_of_one(tmp_path: Path) -> None:
    assert words(tmp_path, focus="Sleep") == [("box", "concept"), ("line", "increases")]


def test_on_the_atlas_a_line_is_thick_for_its_rows(tmp_path: Path) -> None:
    assert words(tmp_path, layout="atlas")[-1] == ("wedge", "thick: many rows")
    assert words(tmp_path, layout="atlas", focus="Sleep")[-1] == ("line", "increases")
