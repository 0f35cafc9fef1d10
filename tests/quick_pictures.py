"""A published site gets empty pictures, for the tests that are not about pictures."""

import pytest


@pytest.fixture(autouse=True)
def quick_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawing takes seconds, and what a picture shows is tested elsewhere."""
    monkeypatch.setattr("web.site.site_pictures._png", lambda *_: b"\x89PNG")
    monkeypatch.setattr("web.site.map_page.offline_page", lambda *_, **__: "<html/>")
    monkeypatch.setattr("web.site.site_pictures._svg", lambda *_: b"<svg/>")
