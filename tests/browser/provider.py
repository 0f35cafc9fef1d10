"""A list of people turns into an OpenID Connect provider on this machine, where they log in by a click on their name.

It speaks the code flow as Authlib sends it: discovery, authorize with state, nonce and PKCE, token with the client's
secret, an id_token signed with RS256, and the public key. Whatever does not fit is refused, as a real provider does.
"""

import base64
import hashlib
import html
import json
import secrets
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import uvicorn
from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

CLIENT, SECRET = "neuromap", "known to the map and to the provider"
LIFETIME = 300


@dataclass(frozen=True)
class Grant:
    """What was granted to a code: who logged in, and with which question."""

    person: Mapping[str, Any]
    question: Mapping[str, str]


class Provider:
    """A running provider; `people` are the claims of all who can log in, `callback` is where they may be sent back."""

    def __init__(self, port: int, callback: str, people: list[Mapping[str, Any]]) -> None:
        self.address = f"http://localhost:{port}"
        self.callback, self.people = callback, people
        self.key = RSAKey.generate_key(2048, parameters={"kid": "one"})
        self.signing_key = self.key
        self.grants: dict[str, Grant] = {}
        self.issued: list[str] = []
        self.logged_out = 0
        routes = [
            Route("/.well-known/openid-configuration", self.discovery),
            Route("/jwks", self.jwks),
            Route("/authorize", self.authorize),
            Route("/as/{number:int}", self.log_in),
            Route("/token", self.token, methods=["POST"]),
            Route("/logout", self.log_out),
        ]
        config = uvicorn.Config(Starlette(routes=routes), host="127.0.0.1", port=port, log_level="warning")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)

    def stop(self) -> None:
        """End the server."""
        self._server.should_exit = True
        self._thread.join(10)

    async def discovery(self, _: Request) -> JSONResponse:
        return JSONResponse(
            {
                "issuer": self.address,
                "authorization_endpoint": f"{self.address}/authorize",
                "token_endpoint": f"{self.address}/token",
                "jwks_uri": f"{self.address}/jwks",
                "end_session_endpoint": f"{self.address}/logout",
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "code_challenge_methods_supported": ["S256"],
            }
        )

    async def jwks(self, _: Request) -> JSONResponse:
        return JSONResponse(KeySet([self.key]).as_dict(private=False))

    async def authorize(self, request: Request) -> Response:
        """Ask who it is, if the question is one that the map may ask."""
        asked = dict(request.query_params)
        faults = [
            asked.get("client_id") != CLIENT,
            asked.get("redirect_uri") != self.callback,
            asked.get("response_type") != "code",
            "openid" not in asked.get("scope", "").split(),
            not asked.get("state"),
            not asked.get("nonce"),
            asked.get("code_challenge_method") != "S256",
        ]
        if any(faults):
            return PlainTextResponse(f"invalid_request {faults}", 400)
        links = [
            f"<li><a href='/as/{number}?{html.escape(urlencode(asked))}'>{html.escape(person['name'])}</a>"
            for number, person in enumerate(self.people)
        ]
        return HTMLResponse(f"<title>Who are you?</title><link rel=icon href='data:,'><ul>{''.join(links)}</ul>")

    async def log_in(self, request: Request) -> Response:
        """Send the person back with a code."""
        asked = dict(request.query_params)
        code = secrets.token_urlsafe()
        self.grants[code] = Grant(self.people[request.path_params["number"]], asked)
        return RedirectResponse(f"{self.callback}?{urlencode({'code': code, 'state': asked['state']})}")

    async def token(self, request: Request) -> JSONResponse:
        """Give the tokens for a code, once, to the client that asked and that knows its secret and the verifier."""
        form = {name: str(value) for name, value in (await request.form()).items()}
        grant = self.grants.pop(form.get("code", ""), None)
        basic = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        if request.headers.get("authorization") != f"Basic {basic}":
            return JSONResponse({"error": "invalid_client"}, 401)
        if grant is None or form.get("redirect_uri") != self.callback or not _verified(grant, form):
            return JSONResponse({"error": "invalid_grant"}, 400)
        access = secrets.token_urlsafe()
        self.issued.append(self._id_token(grant, access))
        answer = {"access_token": access, "token_type": "Bearer", "expires_in": LIFETIME, "id_token": self.issued[-1]}
        return JSONResponse(answer, headers={"Cache-Control": "no-store"})

    def _id_token(self, grant: Grant, access: str) -> str:
        now = int(time.time())
        half = hashlib.sha256(access.encode()).digest()[:16]
        claims = {
            "iss": self.address,
            "sub": hashlib.sha256(grant.person["name"].encode()).hexdigest(),
            "aud": CLIENT,
            "iat": now,
            "exp": now + LIFETIME,
            "nonce": grant.question["nonce"],
            "at_hash": _base64url(half),
            **grant.person,
        }
        return jwt.encode({"alg": "RS256", "kid": "one"}, claims, self.signing_key)

    async def log_out(self, request: Request) -> Response:
        """Send back who asks with a token of ours, as the end of a session."""
        hint, back = (request.query_params.get(name) for name in ("id_token_hint", "post_logout_redirect_uri"))
        if hint not in self.issued or back != self.callback:
            return PlainTextResponse("invalid_request", 400)
        self.logged_out += 1
        return RedirectResponse(self.callback)


def _verified(grant: Grant, form: Mapping[str, str]) -> bool:
    digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
    return _base64url(digest) == grant.question["code_challenge"]


def _base64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def secrets_for(provider: Provider, cookie_secret: str, editors: list[str]) -> str:
    """Return the secrets.toml of a map whose editors log in at the provider."""
    return f"""[auth]
redirect_uri = "{provider.callback}"
cookie_secret = "{cookie_secret}"
client_id = "{CLIENT}"
client_secret = "{SECRET}"
server_metadata_url = "{provider.address}/.well-known/openid-configuration"

[editors]
emails = {json.dumps(editors)}
"""


if __name__ == "__main__":
    folk = [{"name": name, "email": f"{name.lower()}@example.org", "email_verified": True} for name in ("Ada", "Eve")]
    trial = Provider(8502, "http://localhost:8501/oauth2callback", folk)
    print(f"# For .streamlit/secrets.toml; the provider at {trial.address} runs until Ctrl+C.\n")
    print(secrets_for(trial, secrets.token_urlsafe(48), ["ada@example.org"]), flush=True)
    with suppress(KeyboardInterrupt):
        threading.Event().wait()
    trial.stop()
