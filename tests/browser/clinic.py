"""A folder turns into an app whose editors Ada and Bo log in at a provider of its own, and Eve who is no editor."""

from pathlib import Path

from .provider import Provider, secrets_for
from .served_app import ServedApp, app_port, copy_of_data, free_port

COOKIE_SECRET = "a secret of the tests, long enough to be one"
ADA = {"name": "Ada", "email": "Ada@example.org", "email_verified": True}
BO = {"name": "Bo", "email": "bo@example.org"}
EVE = {"name": "Eve", "email": "eve@example.org", "email_verified": True}
MAL = {"name": "Mal", "email": "ada@example.org", "email_verified": False}
EDITORS = ("ada@example.org", "bo@example.org")


class Clinic:
    """An app that asks for a login, its provider, its secrets, and the file with the names of those who saved."""

    def __init__(self, folder: Path, script: str = "app.py") -> None:
        port = app_port()
        self.secrets, self.saved = folder / "secrets.toml", folder / "saved.txt"
        self.provider = Provider(free_port(), f"http://localhost:{port}/oauth2callback", [ADA, BO, EVE, MAL])
        self.list_editors(*EDITORS)
        options = ("--secrets.files", str(self.secrets))
        self.app = ServedApp(copy_of_data(folder), *options, script=script, port=port, SAVED=str(self.saved))

    def list_editors(self, *emails: str) -> None:
        """Write secrets.toml with these editors."""
        text = secrets_for(self.provider, COOKIE_SECRET, [*emails])
        # A page that is open notices each time the file is written.
        if not self.secrets.exists() or self.secrets.read_text(encoding="utf-8") != text:
            self.secrets.write_text(text, encoding="utf-8")

    def restore(self) -> None:
        """Have the editors and the key of the beginning, whatever a test that failed has left."""
        self.provider.signing_key = self.provider.key
        self.list_editors(*EDITORS)

    def names(self) -> list[str]:
        """Return who has saved."""
        return self.saved.read_text(encoding="utf-8").splitlines() if self.saved.exists() else []

    def stop(self) -> None:
        """End the app and the provider."""
        self.app.stop()
        self.provider.stop()
