"""Text that comes out is dead: no tag, no Markdown, no LaTeX, no picture, no link."""

import html
import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ui.escape import as_html, as_label

LIVE = some.text(some.sampled_from("<>&\"'*_`[]()#$:@!\\~^|- \nabw./"), max_size=40)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("GABA", "GABA"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("a' onclick='b\" c", "a&#x27; onclick=&#x27;b&quot; c"),
        ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
    ],
)
def test_html_is_escaped_also_within_attributes(text: str, escaped: str) -> None:
    assert as_html(text) == escaped


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("T cell", "T cell"),
        ("神経 β", "神経 β"),
        ("*a* _b_", "\\*a\\* \\_b\\_"),
        ("$x^2$", "\\$x\\^2\\$"),
        ("<b>", "\\<b\\>"),
        ("![p](q)", "\\!\\[p\\]\\(q\\)"),
        (":smile:", "\\:\u2060smile\\:\u2060"),
        ("http://a.b", "http\\:\u2060\\/\\/a\\.b"),
        ("www.a.b", "www\u2060\\.a\\.b"),
        ("me@a.b", "me\\@\u2060a\\.b"),
        ("1. one\n\n- two", "1\\. one \\- two"),
        ("\\*", "\\\\\\*"),
    ],
)
def test_a_label_holds_no_live_markdown(text: str, label: str) -> None:
    assert as_label(text) == label


@given(some.one_of(LIVE, some.text()))
def test_any_text_comes_back_from_html_as_it_was(text: str) -> None:
    assert html.unescape(as_html(text)) == text
    assert not set(as_html(text)) & set("<>\"'")


@given(some.one_of(LIVE, some.text()))
def test_every_sign_of_a_label_has_its_backslash_and_none_is_lost(text: str) -> None:
    label = as_label(text)
    signs = re.escape(string.punctuation)
    bare = re.sub(rf"\\[{signs}]", "", label)
    assert not set(bare) & set(string.punctuation)
    unescaped = re.sub(rf"\\([{signs}])", r"\1", label).replace("\u2060", "")
    assert unescaped == " ".join(text.split()).replace("\u2060", "")
    assert not re.search(r"www\.|:\w|@\w|\n", label)
