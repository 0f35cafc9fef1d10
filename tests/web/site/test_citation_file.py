"""The citation files keep to the Citation File Format; that of the project says what licence and changelog say."""

import re
from pathlib import Path
from typing import Any

import jsonschema
import yaml

from web.site.settings import Settings

from .conftest import NOON, Read, contents

ROOT = Path(__file__).parents[3]
# What the format asks for of these fields, and no field that it does not have.
SCHEMA = {
    "type": "object",
    "required": ["authors", "cff-version", "message", "title"],
    "properties": {
        "cff-version": {"const": "1.2.0"},
        "message": {"type": "string", "minLength": 1},
        "type": {"enum": ["dataset", "software"]},
        "title": {"type": "string", "minLength": 1},
        "authors": {
            "type": "array",
            "minItems": 1,
            "items": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
        },
        "version": {"type": "string"},
        "date-released": {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
        "license": {"type": "string"},
        "url": {"type": "string", "pattern": "^https?://"},
    },
    "additionalProperties": False,
}


def cited(content: bytes) -> dict[str, Any]:
    told: dict[str, Any] = yaml.safe_load(content)
    jsonschema.Draft202012Validator(SCHEMA).validate(told)
    return told


def test_the_project_is_cited_as_licence_and_changelog_have_it() -> None:
    told = cited((ROOT / "CITATION.cff").read_bytes())
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    released = re.findall(
        r"^## (\S+) - (\d{4}-\d{2}-\d{2})$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.M
    )
    assert [author["name"] for author in told["authors"]] == re.findall(r"^Copyright \(c\) \d+ (.+)$", licence, re.M)
    assert (told["version"], told["date-released"]) == released[0]
    assert told["license"] == licence.split()[0]


def test_a_site_is_cited_under_its_title_with_version_and_day_and_its_words_stay_text(read: Read) -> None:
    title = 'A: "map" # of {x}\n- y 🧠'
    told = cited(contents(read(), Settings(title, "https://example.org/m/", NOON))["CITATION.cff"])
    assert (told["title"], told["authors"]) == (title, [{"name": f"{title} contributors"}])
    assert (told["version"], told["date-released"]) == (read().version[:8], "2026-01-31")
