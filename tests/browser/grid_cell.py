"""A cell of the table on the edit page is selected, opened and typed into, as by an editor."""

from playwright.sync_api import Locator, Page

from .map_page import expect

EDITOR = ".neuromap-grid .cell"


def cell(page: Page, row: str, column: int) -> Locator:
    """Return a cell by the key of its row and its column from the source on as 0."""
    return page.locator(f".neuromap-grid [row-id='{row}'] [col-id='{column}']")


def select_cell(page: Page, column: int, before: str) -> None:
    """Select a cell of the first row that holds `before`, for what is pasted there."""
    place = cell(page, "0", column)
    expect(place.locator(".content")).to_contain_text(before)
    place.click()
    expect(place).to_be_focused()


def type_into_cell(page: Page, column: int, before: str, text: str) -> None:
    """Type over a cell of the first row that holds `before`; the columns count from the source on as 0."""
    select_cell(page, column, before)
    page.keyboard.press("Enter")
    expect(page.locator(EDITOR)).to_have_value(before)
    page.keyboard.insert_text(text)
    page.keyboard.press("Enter")
