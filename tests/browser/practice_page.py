"""A question on the page that practises turns into what it may not show before it is answered."""

import json
import re
import urllib.request
from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Page

from .served_app import ServedApp

Item = dict[str, Any]

# What is asked, and all that somebody could find on the page but the answers to choose from.
AROUND_THE_ANSWERS = """() => {
  const page = document.documentElement.cloneNode(true);
  page.querySelectorAll(".options, style").forEach((part) => part.remove());
  const asked = [".stem", ".asked"].map((name) => document.querySelector(name).textContent);
  return [...asked, page.outerHTML + document.title + location.href];
}"""
# Each answer as it is written on the page, without its words and its number.
MARKUP = """(all) => all.map((one) => one.outerHTML.replaceAll(/>[^<>]*</g, "><"))"""
# The session as the browser keeps it: each question with the order of its answers.
KEPT = "() => JSON.parse(localStorage.getItem('neuromap-practice-sessions'))[0].states.recall"
# The size of the smallest letters that are seen.
SMALLEST = """() => Math.min(...[...document.querySelectorAll(".practice *")]
  .filter((one) => one.checkVisibility() && [...one.childNodes].some((part) => part.nodeType === 3 && part.data.trim()))
  .map((one) => parseFloat(getComputedStyle(one).fontSize)))"""


def bank_of(app: ServedApp, view: str) -> dict[str, Item]:
    """Return the questions about a view, by what they are known by."""

    def answer(path: str) -> Any:
        with urllib.request.urlopen(f"{app.address}/neuromap/{path}") as found:
            return json.load(found)

    bank = answer(f"data/{answer('version')['edition']}/practice?{view}")
    return {item["id"]: item for item in bank["items"]}


def kept_session(page: Page, bank: dict[str, Item]) -> list[Item]:
    """Return the questions of the session that has begun on a page, in their order."""
    return [bank[item["id"]] for item in json.loads(page.evaluate(KEPT))["items"]]


def expect_masked(page: Page, item: Item) -> None:
    """Expect a question of which no word around the answers tells which is right, and none is written otherwise."""
    stem, question, around = page.evaluate(AROUND_THE_ANSWERS)
    assert (stem, question) == (re.sub("_{3,}", "", item["stem"]), item["question"])
    heard = page.locator("body").aria_snapshot().splitlines()
    around += "\n".join(line for line in heard if not line.lstrip().startswith("- button"))
    words = [] if item["fixed"] else [item["right"], *item["accepted"]]
    told = [word for word in words if re.search(rf"\b{re.escape(word)}\b", around)]
    told += [text for text in (item["feedback"], item["about"]) if text in around and item["kind"] != "definition"]
    assert (item["id"], told) == (item["id"], [])
    assert len(set(page.locator(".option").evaluate_all(MARKUP))) <= 1


def answered(page: Page, item: Item, place: int) -> str:
    """Answer in one of several ways, each by the keyboard; return what is said of it."""
    if page.locator(".option").count():
        page.keyboard.press("1")
    else:
        page.keyboard.type(item["right"] if place % 2 else "nothing that is known")
        page.keyboard.press("Enter")
    return page.get_by_test_id("answer").inner_text()


def pair_asked(url: str) -> tuple[str, ...]:
    """Return the pair of which a small map is asked for."""
    assert "/picture?" in url
    words = parse_qs(urlsplit(url).query)
    return words["from"][0], words["to"][0]
