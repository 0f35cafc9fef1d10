"""A cell of the table on the edit page is opened and typed into, as by an editor who looks whether it was heard."""

from playwright.sync_api import Locator, Page

from .map_page import PATIENCE, expect

EDITOR = ".gdg-input"
# Of the first cell of the first row, beside its line, from the corner of the table.
FIRST_CELL = (120, 52)
_HEARD = 3_000


def type_into_cell(page: Page, column: int, before: str, text: str) -> None:
    """Type over a cell of the first row that holds `before`; the columns count from the source on as 0."""
    editor = _open_cell(page, column, before)
    editor.fill(text)
    editor.press("Enter")


def select_cell(page: Page, column: int, before: str) -> None:
    """Select a cell of the first row that holds `before`, for what is pasted there."""
    editor = _open_cell(page, column, before)
    editor.press("Escape")
    expect(editor).to_have_count(0)


def _open_cell(page: Page, column: int, before: str) -> Locator:
    """Open the cell and return its editor.

    The table is one canvas: where it is drawn anew just then, a press is lost, and the editor presses again.
    """
    page.locator("[data-testid=stDataFrame] canvas").first.wait_for()
    for _ in range(PATIENCE * 1_000 // _HEARD):
        if _opened(page, column) == before:
            break
        page.keyboard.press("Escape")
    editor = page.locator(EDITOR)
    expect(editor).to_have_value(before)
    return editor


def _opened(page: Page, column: int) -> str | None:
    """Return what the cell that has been opened holds, None if none has."""
    grid = page.locator("[data-testid=stDataFrame]").bounding_box()
    assert grid
    page.mouse.click(grid["x"] + FIRST_CELL[0], grid["y"] + FIRST_CELL[1])
    for _ in range(column):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    editor = page.locator(EDITOR)
    for _ in range(_HEARD // 100):
        if editor.count():
            return editor.input_value()
        page.wait_for_timeout(100)
    return None
