"""A SCORM 1.2 package has the page and a manifest that names it, and no text in it is markup."""

from datetime import date
from io import BytesIO
from xml.etree.ElementTree import Element, fromstring
from zipfile import ZipFile

from graph.export.practice.scorm_package import MANIFEST, PACKAGE_NAMESPACE, PAGE, SCORM_NAMESPACE, scorm_package

DAY = date(2026, 1, 31)
HOSTILE = """</title><script>alert("1 & 2")</script>"""


def manifest_of(package: bytes) -> Element:
    with ZipFile(BytesIO(package)) as opened:
        return fromstring(opened.read(MANIFEST))


def named(root: Element, path: str) -> Element:
    found = root.find("/".join(f"{{{PACKAGE_NAMESPACE}}}{name}" for name in path.split("/")))
    assert found is not None, path
    return found


def test_the_manifest_leads_from_the_course_over_its_one_task_to_the_page() -> None:
    package = scorm_package("<p>é</p>", "Practise", "seed=1", DAY)
    with ZipFile(BytesIO(package)) as opened:
        assert {name: opened.read(name) for name in opened.namelist() if name != MANIFEST} == {
            PAGE: "<p>é</p>".encode()
        }
    root = manifest_of(package)
    assert [named(root, f"metadata/{name}").text for name in ("schema", "schemaversion")] == ["ADL SCORM", "1.2"]
    course = named(root, "organizations/organization")
    assert named(root, "organizations").get("default") == course.get("identifier")
    resource = named(root, "resources/resource")
    assert named(course, "item").get("identifierref") == resource.get("identifier")
    assert resource.get(f"{{{SCORM_NAMESPACE}}}scormtype") == "sco"
    assert [resource.get("href"), named(resource, "file").get("href")] == [PAGE, PAGE]


def test_no_text_is_markup() -> None:
    course = named(manifest_of(scorm_package("", HOSTILE, HOSTILE, DAY)), "organizations/organization")
    assert [named(course, "title").text, named(course, "item/title").text] == [HOSTILE, HOSTILE]
    assert [len(course), len(named(course, "item"))] == [2, 1]


def test_the_same_is_the_same_file_and_another_task_another_course() -> None:
    first = scorm_package("page", "Practise", "seed=1", DAY)
    assert first == scorm_package("page", "Practise", "seed=1", DAY)
    names = [
        manifest_of(scorm_package(page, "Practise", task, DAY)).get("identifier")
        for page, task in (("page", "seed=1"), ("newer page", "seed=1"), ("page", "seed=2"))
    ]
    assert [names[0] == names[1], names[0] == names[2]] == [True, False]
