"""A page that Streamlit is drawing turns into one at rest: all that its server has sent is there, and nothing before.

The server has said all before the page has drawn it: the scripts of each kind of element are fetched when the first one
is needed, and a skeleton stands in its place for so long. Before the server begins to answer, the page is at rest, too:
after a click, wait for what the answer brings.
"""

from playwright.sync_api import Page, expect

# Asked of the browser's own selectors: those of Playwright walk through every element of a page for :has().
AT_REST = """() => document.querySelector(
    "[data-testid=stApp][data-test-script-state=notRunning][data-test-connection-state=CONNECTED]"
) && !document.querySelector("[data-testid=stSkeleton], [data-stale=true]")"""


def at_rest(page: Page) -> None:
    """Wait until everything that the server has sent is drawn."""
    page.wait_for_function(AT_REST)


def press(page: Page, key: str) -> None:
    """Press the button with a key once it is offered and no answer is on its way that would draw it anew."""
    button = page.locator(f".st-key-{key} button")
    expect(button.first).to_be_enabled()
    at_rest(page)
    button.click()


def choose(page: Page, word: str) -> None:
    """Choose what is edited, or how, once the page is at rest; whoever calls waits for what comes."""
    at_rest(page)
    page.get_by_role("radio", name=word, exact=True).click()


def expect_text(page: Page, text: str) -> None:
    """Wait until a text stands on the page, once: while that is drawn anew, what moves on it is there twice."""
    found = page.get_by_text(text)
    expect(found.first).to_be_visible()
    at_rest(page)
    expect(found).to_be_visible()
