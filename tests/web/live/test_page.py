"""A light page holds the addresses of its front end and nothing that runs by itself."""

from web.live.page import SECURITY, light_page

FILES = {"icon": "a/icon.svg", "style": "a/light.css", "script": "a/light.js"}


def test_a_page_names_itself_and_its_files() -> None:
    page = light_page("follow", "Follow & <b>", "../", FILES)
    assert '<html lang="en" data-page="follow">' in page
    assert '<base href="../">' in page
    assert "<title>Follow &amp; &lt;b&gt;</title>" in page
    assert [name for name in FILES.values() if f'"{name}"' in page] == list(FILES.values())
    assert page.count("<script") == 1


def test_only_scripts_and_connections_of_the_server_are_allowed() -> None:
    rules = dict(rule.strip().split(" ", 1) for rule in SECURITY["Content-Security-Policy"].split(";"))
    assert (rules["default-src"], rules["script-src"], rules["connect-src"]) == ("'none'", "'self'", "'self'")
