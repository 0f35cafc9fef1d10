"""From a pasted abstract to a saved row in six actions, by mouse and by keyboard, and nothing of it goes elsewhere."""

import pytest
from playwright.sync_api import Page

from .at_rest import at_rest, expect_text
from .conftest import Visit
from .form_field import form_field
from .map_page import MapPage, expect, until
from .served_app import ServedApp
from .test_accessibility import faults
from .test_edit import focus_by_tab, saved, summary

pytestmark = pytest.mark.browser

TABLE = "source,effect,target,polarity,citation,year,doi,pmid\nSleep,lifts,Mood,increases,A,,,\n"
CONCEPTS = (
    "name,type,synonyms\nSleep,brain function,\nGABA,transmitter,γ-Aminobutyric acid\n"
    "Stress,condition,\nMood,brain function,\n"
)
CANARY = "zebrafinchcanary"
ABSTRACT = f"Whether gamma-aminobutyric acid acts on {CANARY} is open. In mice, GABA reduced stress by 5% (P < 0.05)."
PASTED = f"GABA in a dish\n\n{ABSTRACT}\n\nPMID: 123456\nDOI: 10.1000/a.1"
QUOTE = "In mice, GABA reduced stress by 5% (P < 0.05)."
ROW = f'GABA,reduced,Stress,decreases,GABA in a dish,,10.1000/a.1,123456,"{QUOTE}"\n'
RIS = (
    "TY  - JOUR\nTI  - Sleep and mood\nAU  - Li, Xiao\nPY  - 2020\nDO  - 10.1000/b\nKW  - Review\nKW  - Mice\nER  - \n"
)
PASTE = """(field, text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}"""
MARK = """([words, from, to]) => {
    const walk = document.createTreeWalker(document.querySelector(".abstract"), NodeFilter.SHOW_TEXT);
    while (!walk.nextNode()?.data.startsWith(words));
    getSelection().setBaseAndExtent(walk.currentNode, from, walk.currentNode, to);
}"""
FIELD = ".neuromap-papers .paste textarea"


@pytest.fixture
def served(small_app: ServedApp) -> ServedApp:
    """The app on a small table, as if nobody had been here."""
    small_app.begin_with(relations=TABLE, concepts=CONCEPTS)
    return small_app


def open_papers(visit: Visit, served: ServedApp) -> MapPage:
    page = visit("edit?view=Papers", to=served, waiting_for="Paste an abstract, or records")
    at_rest(page.page)
    return page


def paste(page: Page, text: str) -> None:
    page.locator(FIELD).evaluate(PASTE, text)


def concept(page: Page, words: str) -> None:
    page.locator(".abstract .concept").get_by_text(words, exact=True).click()


def test_an_abstract_becomes_a_saved_row_in_six_actions_and_stays_its_editors_own(
    served: ServedApp, visit: Visit
) -> None:
    editor = open_papers(visit, served)
    page = editor.page
    paste(page, PASTED)
    concept(page, "GABA")
    concept(page, "stress")
    page.locator(".abstract .quoted mark").click()
    expect(page.locator(".neuromap-papers .preview")).to_have_text("GABA reduced Stress.")
    # The section in which Streamlit takes files is both a group with a name and presentational; it is not ours.
    assert [fault for fault in faults(editor) if "stFileUploaderDropzone" not in fault[1]] == []
    page.get_by_role("button", name="Add this row").click()
    expect(page.locator(".neuromap-papers .preview")).to_contain_text("The file has a new column: quote.")
    at_rest(page)
    assert saved(served) == TABLE
    page.keyboard.press("Control+S")
    expect_text(page, "relations.csv is saved.")
    assert saved(served) == TABLE.replace("pmid\n", "pmid,quote\n").replace(",,,\n", ",,,,\n") + ROW
    expect(page.locator(".papers h4")).to_have_text("Used (1)")
    expect(page.locator(".neuromap-papers .preview")).to_have_text("Still needed: source, effect, target.")
    # What was pasted is this browser's alone: not in the data, its history, or what another visitor gets.
    kept = [
        path for path in served.relations.parent.rglob("*") if path.is_file() and CANARY in path.read_text("latin-1")
    ]
    assert [path.suffix for path in kept] == [".papers"]
    other = open_papers(visit, served).page
    assert CANARY not in other.content()
    expect(other.locator(".paste")).to_be_visible()
    expect(other.locator(".papers")).to_be_hidden()
    page.reload()
    at_rest(page)
    expect(page.locator(".papers li")).to_have_count(1)


def test_the_keyboard_alone_leads_from_an_abstract_to_a_saved_row(served: ServedApp, visit: Visit) -> None:
    page = open_papers(visit, served).page
    focus_by_tab(page, FIELD)
    page.keyboard.insert_text(PASTED)
    page.keyboard.press("Control+A")
    page.keyboard.press("Control+X")
    page.keyboard.press("Control+V")
    focused = page.locator(".lit button:focus")
    expect(focused).to_have_text("GABA")
    page.keyboard.press("End")
    expect(focused).to_have_text("stress")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    focus_by_tab(page, ".neuromap-papers .acts .primary")
    page.keyboard.press("Enter")
    until(lambda: summary(page), "relations.csv 1 row added, column 'quote' added · no faults")
    expect(focused).to_have_text("stress")
    page.keyboard.press("Control+S")
    expect_text(page, "relations.csv is saved.")
    assert saved(served).endswith(ROW)


def test_marked_words_become_a_concept_and_an_end_and_what_is_begun_outlasts_a_reload(
    served: ServedApp, visit: Visit
) -> None:
    page = open_papers(visit, served).page
    paste(page, PASTED.replace("GABA reduced", "valproate reduced"))
    concept(page, "stress")
    marked = page.locator(".neuromap-papers .marked")
    page.evaluate(MARK, ["In mice, ", "In mice, valp".index("valp"), "In mice, valp".index("valp") + 4])
    expect(marked).to_have_text("Take “valproate” as thesourcetarget")
    marked.get_by_role("button", name="as the target").click()
    page.get_by_role("button", name="Swap").click()
    expect(page.locator(".neuromap-papers .preview")).to_have_text("valproate reduced Stress.")
    page.reload()
    expect(page.locator(".neuromap-papers .preview")).to_have_text("valproate reduced Stress.")
    at_rest(page)
    lit = '[...CSS.highlights.get("neuromap-ends")].map((range) => range.toString())'
    assert page.evaluate(lit) == ["valproate"]
    page.get_by_label("Type of valproate").select_option("intervention")
    page.get_by_role("button", name="Add valproate as a concept").click()
    expect(page.locator(".neuromap-papers .unlisted")).to_be_empty()
    at_rest(page)
    page.get_by_role("button", name="Add this row").click()
    expect(page.locator(".neuromap-papers .preview")).to_contain_text("Added to your draft")
    at_rest(page)
    page.keyboard.press("Control+S")
    expect_text(page, "concepts.csv and relations.csv are saved.")
    assert "valproate,reduced,Stress,decreases," in saved(served)
    assert served.relations.with_name("concepts.csv").read_text() == f"{CONCEPTS}valproate,intervention,\n"


def test_files_are_read_refused_records_named_and_a_paper_is_put_on_the_list(served: ServedApp, visit: Visit) -> None:
    page = open_papers(visit, served).page
    files = {
        "a.ris": RIS + "TY  - JOUR\nTI  - cut off\n",
        "b.json": "[{",
        "c.bib": "@article{x, title={Calm}, year=2001}",
    }
    page.locator("input[type=file]").set_input_files(
        [{"name": name, "mimeType": "text/plain", "buffer": text.encode()} for name, text in files.items()]
    )
    expect(page.locator(".unread li")).to_have_text(
        [
            "a.ris, line 9: the record has no line ER  -, so the file may be cut off",
            "b.json, line 1: the file is no JSON",
        ]
    )
    expect(page.locator(".papers li b")).to_have_text(["Sleep and mood", "Calm"])
    page.locator(".words").fill("2001")
    expect(page.locator(".papers li b")).to_have_text(["Calm"])
    assert page.locator(form_field("evidence")).input_value() == "review"
    assert page.locator(form_field("species")).input_value() == "mouse"
    page.get_by_role("button", name="Put on the list").click()
    expect_text(page, "The paper is in references.csv, in your draft, as li2020.")
    expect(page.locator(form_field("citation"))).to_have_value("li2020")
    page.locator(form_field("source")).fill("Sleep")
    page.locator(form_field("effect")).fill("lifts")
    page.locator(form_field("target")).fill("Calm")
    page.get_by_role("button", name="Finish in the form").click()
    expect_text(page, "A new relation")
    assert page.locator(form_field("target")).input_value() == "Calm"
