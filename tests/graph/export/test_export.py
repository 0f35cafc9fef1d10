"""An exported file shows the chosen relations, at the places of the page, and readers of its format understand it."""

import xml.etree.ElementTree as ET
from collections import Counter
from io import BytesIO
from itertools import combinations
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from graph.dataset import Dataset, load
from graph.export.drawing.map_marks import drawn
from graph.export.drawing.marks import Line
from graph.export.export import chosen, export
from graph.export.export_request import ExportRequest, Refusal
from graph.export.pictures import shown_of_request
from graph.palette import Theme, sign_colour
from graph.views.filters import Filters
from graph.views.scope import Scope

from ... import shipped
from ..conftest import DATA
from .pictures import DAY, SVG, Group, groups, picture, reading_of, texts

CORE = ExportRequest(Scope(("core",)), day=DAY)
ATLAS = ExportRequest(layout="atlas", day=DAY)
HOSTILE = (
    "source,effect,target,polarity\n"
    '<b>GABA</b> & "q",\\N raises \\l 100 %d,C:\\new\\,increases\n'
    "{a|b},--> ;drop,\\\\server\\x,no clear effect\n"
)


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return load(DATA)


@pytest.fixture(scope="module")
def core(dataset: Dataset) -> ET.Element:
    return picture(dataset, CORE)


@pytest.fixture(scope="module")
def atlas(dataset: Dataset) -> ET.Element:
    return picture(dataset, ATLAS)


def apart(first: Group, second: Group) -> bool:
    assert first.sides
    assert second.sides
    return (
        first.sides[0] >= second.sides[2]
        or second.sides[0] >= first.sides[2]
        or first.sides[1] >= second.sides[3]
        or second.sides[1] >= first.sides[3]
    )


def is_inside(group: Group) -> bool:
    """Return whether each line of text stands within its box, capitals and all."""
    assert group.sides
    left, top, right, bottom = group.sides
    return all(
        left <= x - room / 2 and x + room / 2 <= right and top < y - 6 and y < bottom for _, x, y, room in group.texts
    )


@pytest.mark.parametrize("kind", ["core", "atlas"])
def test_every_text_stands_in_its_box_and_no_box_on_another(kind: str, request: pytest.FixtureRequest) -> None:
    boxes = groups(request.getfixturevalue(kind))
    assert [box.title for box in boxes if not is_inside(box)] == []
    assert [(first.title, second.title) for first, second in combinations(boxes, 2) if not apart(first, second)] == []


@pytest.mark.parametrize(("kind", "wanted"), [("core", CORE), ("atlas", ATLAS)])
def test_every_box_is_where_the_page_has_it(
    kind: str, wanted: ExportRequest, dataset: Dataset, request: pytest.FixtureRequest
) -> None:
    laid_out = shown_of_request(dataset.model, wanted).picture.boxes
    found = [
        ((box.sides[0] + box.sides[2]) / 2, (box.sides[1] + box.sides[3]) / 2)
        for box in groups(request.getfixturevalue(kind))
        if box.sides
    ]
    right, down = found[0][0] - laid_out[0].x, found[0][1] - laid_out[0].y
    expected = [pytest.approx((box.x + right, box.y + down), abs=0.1) for box in laid_out]
    assert found == expected


def test_the_boxes_are_the_concepts_and_the_propositions(dataset: Dataset, core: ET.Element) -> None:
    graph = chosen(dataset.model, CORE)
    said = [f"{source} {effect} {target}." for source, target, effect in graph.edges(data="effect")]
    assert sorted(box.title for box in groups(core)) == sorted([*graph, *said])
    assert " ".join(text for text, *_ in groups(core)[0].texts) == groups(core)[0].title


def test_title_caption_legend_version_and_date_are_text(dataset: Dataset, core: ET.Element) -> None:
    said = texts(core)
    assert said[:2] == ["Neuroimmune Map", f"{len(shipped.CORE)} of {len(shipped.RELATIONS)} relations · level: core"]
    legend = [f"{word} {number}" for word, number in shipped.legend(shipped.CORE).items()]
    assert sorted(said[-len(legend) - 1 : -1]) == sorted(legend)
    note = "For learning, not medical advice. Strength of evidence is not strength of effect."
    assert said[-1] == f"Data {dataset.version[:8]} · 2026-01-02 · {note}"


def test_who_does_not_see_the_picture_hears_its_title_and_propositions(core: ET.Element) -> None:
    assert (core.attrib["role"], core.attrib["aria-labelledby"]) == ("img", "title description")
    title, description = core.find(f"{SVG}title"), core.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert (title.attrib, title.text, description.attrib) == ({"id": "title"}, "Neuroimmune Map", {"id": "description"})
    size = f"{len(shipped.concepts(shipped.CORE))} concepts and {len(shipped.CORE)} relations"
    text = description.text or ""
    assert text.startswith(f"Concept map of {size}, from 1 paper. Evidence: {len(shipped.CORE)} from reviews")
    assert "Serotonin helps regulate Mood. Immune cell can produce Serotonin. " in text
    assert [said for said in shipped.sentences(shipped.CORE) if said not in text] == []


def test_an_svg_asks_no_other_file_for_its_letters(core: ET.Element) -> None:
    style = core.find(f"{SVG}style")
    assert style is not None
    assert (style.text or "").count("src: url(data:font/woff2;base64,") == 2
    assert "http" not in (style.text or "")


def test_a_filter_hides_and_moves_nothing(dataset: Dataset, core: ET.Element) -> None:
    filtered = picture(dataset, ExportRequest(CORE.scope, Filters(polarity=("decreases",)), day=DAY))
    everywhere = {box.title: box for box in groups(core)}
    seen = groups(filtered)
    calming = shipped.having(shipped.CORE, polarity="decreases")
    assert len(seen) == len(calming) + len(shipped.concepts(calming))
    assert [box for box in seen if everywhere[box.title].sides != box.sides] == []
    assert texts(filtered)[1] == f"{len(calming)} of {len(shipped.RELATIONS)} relations · level: core · sign: decreases"
    legend = sorted(f"{word} {number}" for word, number in shipped.legend(calming).items())
    assert sorted(texts(filtered)[-1 - len(legend) : -1]) == legend


def test_a_focus_without_relations_stands_alone(dataset: Dataset) -> None:
    alone = picture(dataset, ExportRequest(Scope((), "GABA", 0), title="One", day=DAY))
    assert [box.title for box in groups(alone)] == ["GABA"]
    assert texts(alone)[:2] == ["One", f"0 of {len(shipped.RELATIONS)} relations · focus: GABA and 0 steps around it"]


def test_sources_are_listed_once_and_only_on_request(dataset: Dataset) -> None:
    wanted = ExportRequest(Scope((), "Melatonin", 1), day=DAY)
    assert "Sources" not in texts(picture(dataset, wanted))
    said = texts(picture(dataset, ExportRequest(wanted.scope, with_sources=True, day=DAY)))
    listed = said[said.index("Sources") + 1 : -1]
    cited = {
        attributes["doi"] for _, _, attributes in chosen(dataset.model, wanted).edges(data=True) if attributes["doi"]
    }
    assert cited
    assert [doi for doi in cited if sum(f"doi:{doi}" in line for line in listed) != 1] == []


def test_names_that_look_like_markup_or_commands_appear_as_they_are(tmp_path: Path) -> None:
    hostile = reading_of(tmp_path, HOSTILE)
    svg = picture(hostile, ExportRequest(title='<T> & \\N "x"\\', day=DAY))
    assert texts(svg)[0] == '<T> & \\N "x"\\'
    assert [box.title for box in groups(svg)] == [
        *('<b>GABA</b> & "q"', "C:\\new\\", "\\\\server\\x", "{a|b}"),
        '<b>GABA</b> & "q" \\N raises \\l 100 %d C:\\new\\.',
        "{a|b} --> ;drop \\\\server\\x.",
    ]
    assert [" ".join(text for text, *_ in box.texts) for box in groups(svg)][:2] == ['<b>GABA</b> & "q"', "C:\\new\\"]
    pdf = text_of_pdf(export(hostile.model, ExportRequest(day=DAY), "pdf"))
    named = ("<b>GABA</b>", '& "q"', "C:\\new\\", "\\\\server\\x", "{a|b}", "--> ;drop")
    assert [name for name in named if name not in pdf] == []


def test_a_letter_that_xml_forbids_is_replaced_by_a_mark(tmp_path: Path) -> None:
    svg = picture(reading_of(tmp_path, "source,effect,target\nbell\uffffname,rings,b\n"), ExportRequest(day=DAY))
    assert [box.title for box in groups(svg)] == ["b", "bell\ufffdname", "bell\ufffdname rings b."]


def text_of_pdf(made: bytes | Refusal) -> str:
    assert isinstance(made, bytes)
    (page,) = pypdf.PdfReader(BytesIO(made)).pages
    return page.extract_text()


def test_the_text_of_a_pdf_is_text_and_its_page_has_the_size_of_the_picture(dataset: Dataset, core: ET.Element) -> None:
    made = export(dataset.model, CORE, "pdf")
    assert isinstance(made, bytes)
    found = pypdf.PdfReader(BytesIO(made))
    # A reader joins texts of about one height to one line, so spaces say nothing.
    assert "".join(text_of_pdf(made).split()) == "".join("".join(texts(core)).split())
    assert (found.pages[0].mediabox.width, found.pages[0].mediabox.height) == (
        float(core.attrib["width"]),
        float(core.attrib["height"]),
    )
    assert found.metadata is not None
    assert str(found.metadata.creation_date) == "2026-01-02 00:00:00+00:00"


@pytest.mark.parametrize("scale", [1, 2, 4])
def test_a_png_has_as_many_pixels_as_asked_for_and_says_what_it_shows(
    scale: int, dataset: Dataset, core: ET.Element
) -> None:
    made = export(dataset.model, ExportRequest(CORE.scope, scale=scale, day=DAY), "png")
    assert isinstance(made, bytes)
    image = Image.open(BytesIO(made))
    image.load()
    assert image.size == (int(core.attrib["width"]) * scale, int(core.attrib["height"]) * scale)
    description = core.find(f"{SVG}desc")
    assert description is not None
    assert (image.info["Title"], image.info["Description"]) == ("Neuroimmune Map", description.text)


@pytest.mark.parametrize(("theme", "ground"), [(Theme.light, (255, 255, 255)), (Theme.dark, (14, 17, 23))])
def test_the_ground_is_that_of_the_theme(theme: Theme, ground: tuple[int, int, int], dataset: Dataset) -> None:
    made = export(dataset.model, ExportRequest(Scope((), "GABA", 0), theme=theme, day=DAY), "png")
    assert isinstance(made, bytes)
    assert Image.open(BytesIO(made)).convert("RGB").getpixel((2, 2)) == ground


@pytest.mark.parametrize("ending", ["svg", "pdf", "png", "graphml", "gexf", "json", "cyjs", "csv"])
def test_the_same_order_makes_the_same_bytes(ending: str, dataset: Dataset) -> None:
    wanted = ExportRequest(Scope(("core",), "GABA", 1), day=DAY)
    assert export(dataset.model, wanted, ending) == export(load(DATA).model, wanted, ending)


@pytest.mark.parametrize("ending", ["pdf", "png"])
def test_letters_that_no_font_has_are_named_instead_of_drawn_as_boxes(ending: str, tmp_path: Path) -> None:
    dataset = reading_of(tmp_path, "source,effect,target\n\U000f0001\U000f0002,raises,Stress\n")
    assert export(dataset.model, ExportRequest(day=DAY), ending) == Refusal(
        "No font on this machine has the letters \U000f0001 (U+F0001), \U000f0002 (U+F0002). "
        "Install one that has, or export an SVG."
    )
    assert "\U000f0001\U000f0002" in texts(picture(dataset, ExportRequest(day=DAY)))


def test_a_description_that_looks_like_code_is_text_in_a_pdf(tmp_path: Path) -> None:
    name = '#panic("x") $a$ <b> @c *d* \\u{1F600}'
    made = export(
        reading_of(tmp_path, f'source,effect,target\n"{name.replace(chr(34), chr(34) * 2)}",calms,b\n').model,
        ExportRequest(title=name, day=DAY),
        "pdf",
    )
    assert isinstance(made, bytes)
    found = pypdf.PdfReader(BytesIO(made))
    assert found.metadata is not None
    assert (found.metadata.title, found.metadata.subject) == (
        name,
        f"Concept map of 2 concepts and 1 relation, without a source. Evidence: 1 not stated. {name} calms b.",
    )
    assert [word for word in name.split() if word not in found.pages[0].extract_text()] == []


def test_who_does_not_see_a_pdf_hears_its_propositions(dataset: Dataset, core: ET.Element) -> None:
    made = export(dataset.model, CORE, "pdf")
    assert isinstance(made, bytes)
    root = pypdf.PdfReader(BytesIO(made)).trailer["/Root"]
    description = core.find(f"{SVG}desc")
    assert description is not None
    assert alternatives(root["/StructTreeRoot"]) == [description.text]


def alternatives(element: object) -> list[str]:
    """Return the alternative texts of a PDF's structure, from the root down."""
    found = element.get_object() if isinstance(element, pypdf.generic.PdfObject) else element
    if isinstance(found, pypdf.generic.DictionaryObject):
        below = alternatives(found["/K"]) if "/K" in found else []
        return [str(found["/Alt"]), *below] if "/Alt" in found else below
    return [text for part in found for text in alternatives(part)] if isinstance(found, list) else []


def test_thick_lines_are_explained_where_there_are_some(dataset: Dataset, core: ET.Element, atlas: ET.Element) -> None:
    near = picture(dataset, ExportRequest(Scope((), "Perceived stress"), day=DAY))
    assert ["thick: people or reviews" in texts(near), "thick: many rows" in texts(atlas)] == [True, True]
    assert [text for text in texts(core) if text.startswith("thick")] == []


def test_a_matrix_has_what_is_shown_in_cells_and_each_name_where_it_is_needed(dataset: Dataset) -> None:
    request = ExportRequest(Scope((), "GABA"), layout="matrix", day=DAY)
    whole = groups(picture(dataset, request))
    rows = shipped.near(shipped.RELATIONS, "GABA", 1)
    sources, targets = ({row[end] for row in rows} for end in ("source", "target"))
    said = [group.title for group in whole]
    assert sorted(title for title in said if title in sources | targets) == sorted([*sources, *targets])
    pairs = Counter((row["source"], row["target"]) for row in rows)
    numbers = [text for group in whole for text, *_ in group.texts if text.isdecimal()]
    assert sorted(numbers) == sorted(str(count) for count in pairs.values() if count > 1)
    filtered = groups(
        picture(dataset, ExportRequest(Scope((), "GABA"), Filters(polarity=("produces",)), "matrix", day=DAY))
    )
    made = [row for row in rows if row["polarity"] == "produces"]
    assert {group.title for group in filtered} >= {row["source"] for row in made} | {"GABA"}
    places = {(group.title, group.sides) for group in whole}
    assert [group.title for group in filtered if (group.title, group.sides) not in places] == []


def test_a_matrix_says_how_many_concepts_it_has_each_counted_once(dataset: Dataset) -> None:
    root = picture(dataset, ExportRequest(Scope((), "GABA"), layout="matrix", day=DAY))
    concepts = shipped.concepts(shipped.near(shipped.RELATIONS, "GABA", 1))
    description = root.find(f"{SVG}desc")
    assert description is not None
    assert description.text
    assert description.text.startswith(f"Matrix of {len(concepts)} concepts and ")


def test_a_cell_shows_the_sign_of_what_filters_leave_of_it(tmp_path: Path) -> None:
    text = "source,effect,target,polarity,evidence\nA,wakes,B,increases,human\nA,shapes,B,modulates,animal\n"
    model = reading_of(tmp_path, text).model
    colours = [
        sign_colour(sign, Theme.light) in {mark.colour for mark in drawn(shown, Theme.light) if isinstance(mark, Line)}
        for filters in (Filters(), Filters(polarity=("modulates",)))
        for shown in [shown_of_request(model, ExportRequest(filters=filters, layout="matrix", day=DAY))]
        for sign in (0, 2)
    ]
    assert colours == [True, False, False, True]
