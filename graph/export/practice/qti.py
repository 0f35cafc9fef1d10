"""Questions turn into a QTI 2.1 package: a manifest, a test, and an assessment item for each."""

from collections.abc import Sequence
from datetime import date
from xml.etree.ElementTree import Element, SubElement, tostring

from graph.export.practice.platform_question import PlatformQuestion
from graph.export.practice.qti_item import ITEM_NAMESPACE, QTI_SCHEMA, SCHEMA_LOCATION, assessment_item
from graph.export.zip_dates import zipped

MANIFEST, TEST = "imsmanifest.xml", "test.xml"
PACKAGE_NAMESPACE = "http://www.imsglobal.org/xsd/imscp_v1p1"
_PACKAGE_SCHEMA = f"{PACKAGE_NAMESPACE} http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd"
_TEST_NAME = "practice"


def qti_package(questions: Sequence[PlatformQuestion], title: str, day: date) -> bytes:
    """Return the zip file as of a day."""
    files = {
        MANIFEST: _manifest(questions),
        TEST: _test(questions, title),
        **{_path(question): assessment_item(question) for question in questions},
    }
    written = {name: tostring(root, "utf-8", xml_declaration=True) + b"\n" for name, root in files.items()}
    return zipped(written, day)


def _path(question: PlatformQuestion) -> str:
    return f"items/{question.key}.xml"


def _manifest(questions: Sequence[PlatformQuestion]) -> Element:
    head = {"xmlns": PACKAGE_NAMESPACE, SCHEMA_LOCATION: _PACKAGE_SCHEMA, "identifier": f"{_TEST_NAME}-package"}
    manifest = Element("manifest", head)
    metadata = SubElement(manifest, "metadata")
    SubElement(metadata, "schema").text = "QTIv2.1 Package"
    SubElement(metadata, "schemaversion").text = "1.0.0"
    SubElement(manifest, "organizations")
    resources = SubElement(manifest, "resources")
    test = _resource(resources, _TEST_NAME, "imsqti_test_xmlv2p1", TEST)
    for question in questions:
        SubElement(test, "dependency", identifierref=question.key)
        _resource(resources, question.key, "imsqti_item_xmlv2p1", _path(question))
    return manifest


def _resource(resources: Element, name: str, kind: str, path: str) -> Element:
    resource = SubElement(resources, "resource", identifier=name, type=kind, href=path)
    SubElement(resource, "file", href=path)
    return resource


def _test(questions: Sequence[PlatformQuestion], title: str) -> Element:
    head = {"xmlns": ITEM_NAMESPACE, SCHEMA_LOCATION: QTI_SCHEMA}
    test = Element("assessmentTest", {**head, "identifier": _TEST_NAME, "title": title})
    part = SubElement(test, "testPart", identifier="part", navigationMode="nonlinear", submissionMode="individual")
    SubElement(part, "itemSessionControl", maxAttempts="1", showFeedback="true")
    section = SubElement(part, "assessmentSection", identifier="section", title=title, visible="true")
    for question in questions:
        SubElement(section, "assessmentItemRef", identifier=question.key, href=_path(question))
    return test
