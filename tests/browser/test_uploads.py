"""A visitor brings in a file as large as can be read, and neither a larger one nor one after the other without end."""

from pathlib import Path

import pytest

from graph.reading.size_limits import LARGEST_UPLOAD

from .at_rest import at_rest, expect_text
from .conftest import Visit
from .served_app import ServedApp

pytestmark = pytest.mark.browser

# Puts files of a size beside one that the page has uploaded, as a page that is up to no good would.
PUT_MORE = """async ([address, size, number]) => {
    const token = document.cookie.split("; ").find((one) => one.startsWith("_streamlit_xsrf=")).split("=")[1];
    const found = [];
    for (let file = 0; file < number; file++) {
        const body = new FormData();
        body.append("file", new Blob([new Uint8Array(size)]), "more.csv");
        const headers = { "X-Xsrftoken": token };
        found.push((await fetch(`${address}${file}`, { method: "PUT", body, headers })).status);
    }
    return found;
}"""


def test_a_file_above_what_can_be_read_is_refused_by_the_page_itself(tmp_path: Path, visit: Visit) -> None:
    page = visit("edit?view=Try+a+file", waiting_for="or paste a table").page
    at_rest(page)
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))
    large = tmp_path / "large.csv"
    large.write_bytes(b"x" * 21 * 1024 * 1024)
    page.locator("input[type=file]").set_input_files([large])
    expect_text(page, "File must be 20.0MB or smaller.")
    assert [address for address in sent if "upload_file" in address] == []


def test_one_visitor_keeps_two_of_the_largest_files_and_no_third(shipped_copy: ServedApp, visit: Visit) -> None:
    page = visit("edit?view=Try+a+file", to=shipped_copy, waiting_for="or paste a table").page
    at_rest(page)
    small = {"name": "small.csv", "mimeType": "text/csv", "buffer": b"source,effect,target\nSleep,lifts,Mood\n"}
    with page.expect_response(lambda response: "upload_file" in response.url) as waiting:
        page.locator("input[type=file]").set_input_files([small])
    assert waiting.value.status == 204
    expect_text(page, "1 row read, 0 refused.")
    # What is refused there is no fault of the page that is watched. What is no page, such as JSON, may send nothing.
    beside = page.context.new_page()
    beside.goto(f"{shipped_copy.address}/follow/none")
    assert beside.evaluate(PUT_MORE, [waiting.value.url, LARGEST_UPLOAD - 1000, 4]) == [204, 204, 429, 429]
    beside.close()
