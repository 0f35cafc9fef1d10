"""Who may save is decided by the server at the moment of saving: at this machine, or by a login at a real provider."""

import base64
import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey
from playwright.sync_api import Browser, BrowserContext, Page, expect
from streamlit.web.server.starlette.starlette_app_utils import create_signed_value

from .at_rest import at_rest
from .clinic import ADA, BO, COOKIE_SECRET, EVE, MAL, Clinic
from .contexts import Contexts
from .forwarding import Forwarding
from .map_page import PATIENCE, READY, until
from .provider import Provider, secrets_for
from .served_app import ServedApp, app_port, copy_of_data, free_port

pytestmark = pytest.mark.browser

PAGE = "tests/browser/saving_app.py"
COOKIE = "_streamlit_user"


class Visitor:
    """One browser at the page with one button."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        context.set_default_timeout(PATIENCE * 1000)
        self.context, self.address = context, address
        self.page: Page = context.new_page()
        self.open()

    def open(self) -> None:
        """Open the page anew."""
        self.page.goto(self.address)
        self.settled()

    def expect_right(self, rule: str, *buttons: str) -> None:
        """Wait until a rule is shown, with these buttons beside it and no others."""
        expect(self.page.get_by_test_id("right")).to_have_attribute("data-rule", rule)
        self.settled()
        labels = self.page.locator(".st-key-rights").get_by_role("button").locator("p")
        expect(labels).to_have_text([*buttons])

    def log_in(self, name: str) -> None:
        """Log in at the provider."""
        self.page.get_by_role("button", name="Log in").click()
        self.page.get_by_role("link", name=name).click()
        self.settled()

    def settled(self) -> None:
        """Wait until the page is whole."""
        expect(self.page.get_by_test_id("right")).to_be_visible()
        at_rest(self.page)

    def save(self) -> str:
        """Press the button and return what the server says to it."""
        outcome = self.page.get_by_test_id("outcome")
        saves = int(outcome.get_attribute("data-saves") or 0)
        self.page.get_by_role("button", name="Save").click()
        expect(outcome).to_have_attribute("data-saves", str(saves + 1))
        return outcome.text_content() or ""

    def bring(self, cookie: str) -> None:
        """Open the page with another cookie than the one that a login gave."""
        self.context.clear_cookies(name=COOKIE)
        self.context.add_cookies([{"name": COOKIE, "value": cookie, "url": self.address}])
        self.open()

    def cookie(self) -> str:
        """Return the cookie of the login."""
        return next(found["value"] for found in self.context.cookies() if found["name"] == COOKIE)


Come = Callable[[str], Visitor]


@pytest.fixture(scope="module")
def shared_clinic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    """An app with a login for Ada and Bo."""
    found = Clinic(tmp_path_factory.mktemp("clinic"), PAGE)
    yield found
    found.stop()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedApp]:
    """An app without any login, which answers this machine alone."""
    folder = tmp_path_factory.mktemp("home")
    options = ("--secrets.files", str(folder / "none.toml"), "--server.enableCORS", "false")
    found = ServedApp(copy_of_data(folder), *options, script=PAGE, SAVED=str(folder / "saved.txt"))
    yield found
    found.stop()


@pytest.fixture
def come(contexts: Contexts) -> Iterator[Come]:
    """A function from an address to a fresh visitor there."""
    visitors: list[Visitor] = []

    def visitor(address: str) -> Visitor:
        visitors.append(Visitor(contexts.lend(), address))
        return visitors[-1]

    yield visitor
    for found in visitors:
        contexts.take_back(found.context)


def test_at_this_machine_everybody_saves(come: Come, home: ServedApp) -> None:
    visitor = come(home.address)
    visitor.expect_right("this-machine")
    assert visitor.save().startswith("saved by ")


@pytest.mark.parametrize(
    "headers",
    [
        {"X_Forwarded_For": "203.0.113.7"},
        pytest.param({"Forwarded": "for=203.0.113.7"}, marks=pytest.mark.wide),
        {"Host": "map.example.org"},
    ],
)
def test_a_proxy_at_this_machine_makes_nobody_an_editor(come: Come, home: ServedApp, headers: dict[str, str]) -> None:
    proxy = Forwarding(home.address, **headers)
    visitor = come(proxy.address)
    visitor.expect_right("served-to-others")
    assert visitor.save() == "refused: served-to-others"
    proxy.stop()


@pytest.mark.wide
def test_a_proxy_that_calls_the_map_localhost_is_known_by_the_page_that_asks(come: Come, home: ServedApp) -> None:
    proxy = Forwarding(home.address, Host=home.address.removeprefix("http://"))
    assert come(proxy.address).save() == "refused: served-to-others"
    proxy.stop()


@pytest.mark.wide
def test_another_name_for_the_address_of_this_machine_makes_nobody_an_editor(
    chromium: Browser, home: ServedApp
) -> None:
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    rules = "--host-resolver-rules=MAP map.example.org 127.0.0.1"
    browser = chromium.browser_type.launch(executable_path=path, args=["--disable-gpu", rules])
    visitor = Visitor(browser.new_context(), home.address.replace("localhost", "map.example.org"))
    assert visitor.save() == "refused: served-to-others"
    browser.close()


@pytest.mark.wide
def test_a_server_for_other_machines_without_a_login_lets_nobody_save(come: Come, tmp_path: Path) -> None:
    options = ("--secrets.files", str(tmp_path / "none.toml"), "--server.address", "0.0.0.0")
    app = ServedApp(copy_of_data(tmp_path), *options, script=PAGE, SAVED=str(tmp_path / "saved.txt"))
    visitor = come(app.address)
    visitor.expect_right("served-to-others")
    assert visitor.save() == "refused: served-to-others"
    assert not (tmp_path / "saved.txt").exists()
    app.stop()


def test_nobody_saves_without_a_login(come: Come, clinic: Clinic) -> None:
    before = clinic.names()
    visitor = come(clinic.app.address)
    visitor.expect_right("not-logged-in", "Log in")
    assert visitor.save() == "refused: not-logged-in"
    assert clinic.names() == before


@pytest.mark.parametrize("person", [ADA, pytest.param(BO, marks=pytest.mark.wide)])
def test_an_editor_logs_in_saves_and_logs_out(come: Come, clinic: Clinic, person: dict[str, str]) -> None:
    visitor = come(clinic.app.address)
    visitor.log_in(person["name"])
    visitor.expect_right("editor", "Log out")
    assert visitor.save() == f"saved by {person['email']}"
    assert clinic.names()[-1] == person["email"]
    ended = clinic.provider.logged_out
    visitor.page.get_by_role("button", name="Log out").click()
    # Asking for the rule leads the page on, which would cut off its way to the provider.
    until(lambda: clinic.provider.logged_out, ended + 1)
    visitor.expect_right("not-logged-in", "Log in")
    assert visitor.save() == "refused: not-logged-in"


@pytest.mark.parametrize(("person", "code"), [(EVE, "not-an-editor"), (MAL, "unverified-email")])
def test_somebody_else_logs_in_and_does_not_save(come: Come, clinic: Clinic, person: dict[str, str], code: str) -> None:
    before = clinic.names()
    visitor = come(clinic.app.address)
    visitor.log_in(person["name"])
    visitor.expect_right(code, "Log out")
    assert visitor.save() == f"refused: {code}"
    assert clinic.names() == before


@pytest.mark.wide
def test_an_editor_who_is_taken_off_the_list_does_not_save_from_a_page_still_open(come: Come, clinic: Clinic) -> None:
    visitor = come(clinic.app.address)
    visitor.log_in("Bo")
    visitor.expect_right("editor", "Log out")
    clinic.list_editors("ada@example.org")
    until(visitor.save, "refused: not-an-editor")
    clinic.restore()
    until(visitor.save, "saved by bo@example.org")


@pytest.mark.wide
def test_an_editor_at_another_address_is_told_where_the_login_works(come: Come, clinic: Clinic) -> None:
    visitor = come(clinic.app.address.replace("localhost", "127.0.0.1"))
    visitor.expect_right("other-address")
    expect(visitor.page.get_by_test_id("right")).to_contain_text(f"open the map as {clinic.app.address}.")


def test_a_cookie_that_was_changed_or_invented_is_no_login(come: Come, clinic: Clinic) -> None:
    visitor = come(clinic.app.address)
    visitor.log_in("Eve")
    _, _, signature = visitor.cookie().partition(".")
    before = clinic.names()
    claims = ada_since(time.time(), clinic)
    payload = base64.urlsafe_b64encode(json.dumps(json.dumps(claims)).encode()).decode().rstrip("=")
    for forged in (
        f"{payload}.{signature}",
        payload,
        json.dumps(claims),
        signed(claims, "another secret that is long enough"),
        signed(claims, COOKIE_SECRET, name="_streamlit_user_tokens"),
        signed(claims, ""),
    ):
        visitor.bring(forged)
        assert visitor.save() == "refused: not-logged-in"
    visitor.bring(signed(claims, COOKIE_SECRET))
    visitor.expect_right("editor", "Log out")
    assert clinic.names() == before


@pytest.mark.wide
def test_a_login_of_yesterday_has_to_be_made_again(come: Come, clinic: Clinic) -> None:
    visitor = come(clinic.app.address)
    visitor.bring(signed(ada_since(time.time() - 13 * 3600, clinic), COOKIE_SECRET))
    visitor.expect_right("login-expired", "Log in", "Log out")
    assert visitor.save() == "refused: login-expired"
    visitor.log_in("Ada")
    assert visitor.save() == "saved by Ada@example.org"


@pytest.mark.wide
def test_a_provider_that_signs_with_a_key_not_its_own_logs_nobody_in(come: Come, clinic: Clinic) -> None:
    clinic.provider.signing_key = RSAKey.generate_key(2048, parameters={"kid": "one"})
    visitor = come(clinic.app.address)
    visitor.log_in("Ada")
    clinic.provider.signing_key = clinic.provider.key
    visitor.expect_right("not-logged-in", "Log in")
    assert visitor.save() == "refused: not-logged-in"


@pytest.mark.wide
def test_the_map_itself_takes_a_login_beside_its_own_addresses(chromium: Browser, tmp_path: Path) -> None:
    port = app_port()
    provider = Provider(free_port(), f"http://localhost:{port}/oauth2callback", [ADA])
    text = secrets_for(provider, COOKIE_SECRET, [])
    (tmp_path / "secrets.toml").write_text(text, encoding="utf-8")
    app = ServedApp(copy_of_data(tmp_path), "--secrets.files", str(tmp_path / "secrets.toml"), port=port)
    context = chromium.new_context()
    context.set_default_timeout(PATIENCE * 1000)
    page = context.new_page()
    expires = {"provider": "default", "exp": int(time.time()) + 60}
    page.goto(
        f"{app.address}/auth/login?provider={jwt.encode({'alg': 'HS256'}, expires, OctKey.import_key(COOKIE_SECRET))}"
    )
    page.get_by_role("link", name="Ada").click()
    page.wait_for_selector(READY)
    assert page.url.partition("?")[0] == f"{app.address}/"
    assert COOKIE in {found["name"] for found in context.cookies()}
    context.close()
    app.stop()
    provider.stop()


def ada_since(moment: float, clinic: Clinic) -> dict[str, object]:
    """Return what a cookie says of Ada who logged in at a moment."""
    login = {"origin": clinic.app.address, "is_logged_in": True, "provider": "default"}
    return {**ADA, **login, "iat": int(moment)}


def signed(claims: dict[str, object], secret: str, name: str = COOKIE) -> str:
    """Return the claims as a cookie that whoever knows the secret can make."""
    return create_signed_value(secret, name, json.dumps(claims)).decode()
