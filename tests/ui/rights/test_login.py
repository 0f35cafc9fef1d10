"""A table [auth] is either set up as it should be, or each fault is named without the value that is secret."""

from typing import Any

import pytest

from ui.rights.login import Login, login_of

PROVIDER = {
    "client_id": "map",
    "client_secret": "known to two",
    "server_metadata_url": "https://login.example.org/.well-known/openid-configuration",
}
SHARED = {"redirect_uri": "https://map.example.org/oauth2callback", "cookie_secret": "0123456789abcdef" * 2}
AUTH: dict[str, Any] = {**SHARED, **PROVIDER}
MAP = "https://map.example.org"


def test_without_the_table_there_is_no_login() -> None:
    assert login_of(None, 8501) is None


def test_one_provider_may_stand_in_the_table_itself_others_have_names() -> None:
    assert login_of(AUTH, 8501) == Login(("default",), MAP)
    named = {**SHARED, "google": PROVIDER, "clinic": PROVIDER, "client_kwargs": {"scope": "openid email"}}
    assert login_of(named, 8501) == Login(("google", "clinic"), MAP)
    assert login_of({**AUTH, "clinic": PROVIDER}, 8501) == Login(("default", "clinic"), MAP)


def test_the_port_of_the_server_may_be_left_to_streamlit() -> None:
    local = {**AUTH, "redirect_uri": "http://localhost:{port}/oauth2callback"}
    assert login_of(local, 8765) == Login(("default",), "http://localhost:8765")


def test_the_map_may_stand_in_a_folder_of_its_host() -> None:
    assert login_of({**AUTH, "redirect_uri": f"{MAP}/map/oauth2callback"}, 8501) == Login(("default",), MAP)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"redirect_uri": None}, "redirect_uri in [auth] is not the address of the map followed by /oauth2callback"),
        ({"redirect_uri": ""}, "redirect_uri is missing in [auth]"),
        ({"redirect_uri": MAP}, "redirect_uri in [auth] is not the address of the map followed by /oauth2callback"),
        (
            {"redirect_uri": "map.example.org/oauth2callback"},
            "redirect_uri in [auth] is not the address of the map followed by /oauth2callback",
        ),
        (
            {"redirect_uri": "https://Map.example.org:443/oauth2callback"},
            f"redirect_uri in [auth] does not begin with {MAP}/, as browsers write it",
        ),
        ({"cookie_secret": ""}, "cookie_secret is missing in [auth]"),
        (
            {"cookie_secret": "xxx"},
            "cookie_secret in [auth] is shorter than 32 characters, so a login could be forged",
        ),
        ({"cookie_secret": 7}, "cookie_secret in [auth] is shorter than 32 characters, so a login could be forged"),
        ({"client_secret": " "}, "client_secret is missing in [auth]"),
        ({"server_metadata_url": "login.example.org"}, "server_metadata_url in [auth] is not a web address"),
        ({"server_metadata_url": "http://[/"}, "server_metadata_url in [auth] is not a web address"),
        ({"my_clinic": PROVIDER}, "the name in [auth.my_clinic] has an underscore"),
        ({"clinic": {**PROVIDER, "client_id": 7}}, "client_id is missing in [auth.clinic]"),
    ],
)
def test_each_fault_is_named(change: dict[str, Any], fault: str) -> None:
    login = login_of({**AUTH, **change}, 8501)
    assert login is not None
    assert login.faults == (fault,)


def test_all_faults_are_named_at_once() -> None:
    assert login_of({}, 8501) == Login(
        faults=(
            "redirect_uri is missing in [auth]",
            "cookie_secret is missing in [auth]",
            "no provider is named in [auth]",
        )
    )
    assert login_of("secret", 8501) == Login(faults=("[auth] is not a table",))


def test_a_header_cannot_stand_for_what_a_login_says() -> None:
    login = login_of(AUTH, 8501, ["email", "team"])
    assert login is not None
    assert login.faults == ("server.trustedUserHeaders takes email from a header",)
