"""The table [auth] of secrets.toml turns into where one can log in, or into what is wrong with it."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

# st.login calls the provider that stands in [auth] itself by this name.
DEFAULT = "default"
PROVIDER_KEYS = ("client_id", "client_secret", "server_metadata_url")
CALLBACK = "/oauth2callback"
SHORTEST_SECRET = 32
# What a login says of a person and no header may say in its place.
CLAIMS = ("is_logged_in", "email", "email_verified", "iat")


@dataclass(frozen=True)
class Login:
    """Where one can log in, the address at which the map must be open for that, and what is wrong with the settings."""

    providers: tuple[str, ...] = ()
    origin: str = ""
    faults: tuple[str, ...] = ()


def login_of(auth: object, port: int, header_claims: Collection[str] = ()) -> Login | None:
    """Return the login that the table sets up, None without a table.

    `port` is the server's own, for which Streamlit lets `{port}` stand; `header_claims` are the claims that
    `server.trustedUserHeaders` takes from headers of the request.

    >>> login_of({"client_id": "map"}, 8501).faults[0]
    'redirect_uri is missing in [auth]'
    """
    if auth is None:
        return None
    if not isinstance(auth, Mapping):
        return Login(faults=("[auth] is not a table",))
    sections = dict(_sections(auth))
    address = str(auth.get("redirect_uri", "")).replace("{port}", str(port))
    faults = (
        *_redirect_faults(address),
        *_secret_faults(auth),
        *(f"server.trustedUserHeaders takes {claim} from a header" for claim in CLAIMS if claim in header_claims),
        *([] if sections else ["no provider is named in [auth]"]),
        *(fault for name, section in sections.items() for fault in _provider_faults(name, section)),
    )
    return Login(tuple(sections), _origin(address), faults)


def _sections(auth: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if any(key in auth for key in PROVIDER_KEYS):
        yield DEFAULT, auth
    for name, section in auth.items():
        if isinstance(section, Mapping) and name != "client_kwargs":
            yield name, section


def _redirect_faults(address: str) -> Iterator[str]:
    if not address:
        yield "redirect_uri is missing in [auth]"
    elif not _is_web_address(address) or not urlsplit(address).path.endswith(CALLBACK):
        yield f"redirect_uri in [auth] is not the address of the map followed by {CALLBACK}"
    elif not address.startswith(f"{_origin(address)}/"):
        yield f"redirect_uri in [auth] does not begin with {_origin(address)}/, as browsers write it"


def _secret_faults(auth: Mapping[str, Any]) -> Iterator[str]:
    secret = auth.get("cookie_secret", "")
    if not secret:
        yield "cookie_secret is missing in [auth]"
    elif not isinstance(secret, str) or len(secret) < SHORTEST_SECRET:
        yield f"cookie_secret in [auth] is shorter than {SHORTEST_SECRET} characters, so a login could be forged"


def _provider_faults(name: str, section: Mapping[str, Any]) -> Iterator[str]:
    table = "[auth]" if name == DEFAULT else f"[auth.{name}]"
    if "_" in name:
        yield f"the name in {table} has an underscore"
    for key in PROVIDER_KEYS:
        if not isinstance(section.get(key), str) or not section[key].strip():
            yield f"{key} is missing in {table}"
    metadata = section.get("server_metadata_url")
    if metadata and not _is_web_address(str(metadata)):
        yield f"server_metadata_url in {table} is not a web address"


def _origin(address: str) -> str:
    """Return the start of an address as a browser writes it: in small letters, without the usual port.

    >>> _origin("https://Map.example.org:443/oauth2callback")
    'https://map.example.org'
    """
    if not _is_web_address(address):
        return ""
    parts = urlsplit(address)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    usual = {"http": 80, "https": 443}[parts.scheme]
    return f"{parts.scheme}://{host}" if parts.port in (None, usual) else f"{parts.scheme}://{host}:{parts.port}"


def _is_web_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return False
