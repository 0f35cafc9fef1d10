"""The metadata of a site keep to RO-Crate 1.1, and every part they name is a file of the site as large as they say."""

import json

import jsonschema

from web.site.settings import Settings

from .conftest import NOON, Read, contents

REFERENCE = {
    "type": "object",
    "required": ["@id"],
    "additionalProperties": False,
    "properties": {"@id": {"type": "string"}},
}
DESCRIPTOR = {
    "type": "object",
    "required": ["@id", "@type", "about", "conformsTo"],
    "properties": {
        "@id": {"const": "ro-crate-metadata.json"},
        "@type": {"const": "CreativeWork"},
        "about": {"const": {"@id": "./"}},
        "conformsTo": {"const": {"@id": "https://w3id.org/ro/crate/1.1"}},
    },
}
ROOT = {
    "type": "object",
    "required": ["@id", "@type", "name", "description", "datePublished", "hasPart"],
    "properties": {
        "@id": {"const": "./"},
        "@type": {"const": "Dataset"},
        "datePublished": {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}"},
        "hasPart": {"type": "array", "items": REFERENCE, "minItems": 1},
    },
}
FILE = {
    "type": "object",
    "required": ["@id", "@type", "name", "encodingFormat"],
    "properties": {"@type": {"const": "File"}, "contentSize": {"type": "string", "pattern": r"^\d+$"}},
}
# What the specification says that a crate must have.
SCHEMA = {
    "type": "object",
    "required": ["@context", "@graph"],
    "properties": {
        "@context": {"const": "https://w3id.org/ro/crate/1.1/context"},
        "@graph": {"type": "array", "prefixItems": [DESCRIPTOR, ROOT], "items": FILE},
    },
    "additionalProperties": False,
}


def test_a_site_is_a_crate_whose_parts_are_its_data_files(read: Read) -> None:
    files = contents(read(), Settings("My <map>", "https://example.org/m/", NOON))
    crate = json.loads(files["ro-crate-metadata.json"])
    jsonschema.Draft202012Validator(SCHEMA).validate(crate)
    _, root, *parts = crate["@graph"]
    assert (root["name"], root["url"]) == ("My <map>", "https://example.org/m/")
    assert [part["@id"] for part in root["hasPart"]] == [part["@id"] for part in parts]
    assert {part["@id"]: int(part["contentSize"]) for part in parts} == {
        name: len(files[name]) for name in ("relations.csv", "concepts.csv", "data.json")
    }


def test_the_same_data_make_the_same_crate_and_without_an_address_it_has_none(read: Read) -> None:
    one, other = (contents(read(), Settings(now=NOON))["ro-crate-metadata.json"] for _ in range(2))
    assert one == other
    assert b'"url"' not in one
