"""The pictures of the documents are taken anew from a running app: python docs/make_images.py http://localhost:8501"""

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

IMAGES = Path(__file__).parent / "images"
STORY = "story=dopamine-one-messenger-opposite-effects&step=4"
PICTURES = {
    "core-map": ("/", 1280, 720),
    "gaba-selected": ("/?select=GABA", 1280, 720),
    "atlas": ("/?level=", 1280, 720),
    "matrix": ("/?level=&layout=matrix", 1280, 720),
    "present": (f"/present?{STORY}", 1280, 720),
}
SPEAKER = {"width": 1100, "height": 680}
# Letters stand where a page puts them, also where the browser has no windows.
LETTERS = "--font-render-hinting=none"
# Until the last number beside a filter has come and nothing glides any more.
SETTLED = 3_000


def take(browser: Browser, app: str, name: str) -> None:
    """Write one picture of the app at this address."""
    path, width, height = PICTURES[name]
    page = browser.new_page(viewport={"width": width, "height": height}, color_scheme="light", reduced_motion="reduce")
    page.goto(f"{app}{path}")
    page.locator("[data-testid=map][data-ready]").wait_for(timeout=60_000)
    page.wait_for_timeout(SETTLED)
    page.screenshot(path=IMAGES / f"{name}.png")
    if name == "present":
        _take_speaker_view(page)
    page.close()


def _take_speaker_view(presenting: Page) -> None:
    """Write the picture of the second window, which a presentation alone can open."""
    with presenting.expect_popup() as opened:
        presenting.get_by_role("button", name="Speaker view").click()
    opened.value.set_viewport_size(SPEAKER)
    opened.value.wait_for_timeout(SETTLED)
    opened.value.screenshot(path=IMAGES / "speaker.png")


def main(app: str) -> None:
    """Take all pictures of the app at an address."""
    with sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=path, args=[LETTERS])
        for name in PICTURES:
            take(browser, app.rstrip("/"), name)
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
