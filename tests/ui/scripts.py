"""A script turns into the app after its first run at an address, which must be without a fault."""

from collections.abc import Callable

from streamlit.testing.v1 import AppTest


def after(script: Callable[[], None], **address: str | list[str]) -> AppTest:
    app = AppTest.from_function(script, default_timeout=60)
    for name, words in address.items():
        app.query_params[name] = words
    app.run()
    assert [error.message for error in app.exception] == []
    return app
