"""A page that asks a task turns into a SCORM 1.2 package: the page, and a manifest by which a platform opens it."""

from datetime import date
from xml.etree.ElementTree import Element, SubElement, tostring

from graph.content_hash import VERSION_DIGITS, content_hash
from graph.export.zip_dates import zipped

MANIFEST, PAGE = "imsmanifest.xml", "index.html"
PACKAGE_NAMESPACE = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
SCORM_NAMESPACE = "http://www.adlnet.org/xsd/adlcp_rootv1p2"
_SCHEMA_LOCATION = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"
_SCHEMAS = f"{PACKAGE_NAMESPACE} imscp_rootv1p1p2.xsd {SCORM_NAMESPACE} adlcp_rootv1p2.xsd"
_COURSE, _ITEM, _RESOURCE = "course", "task", "page"


def scorm_package(page: str, title: str, task: str, day: date) -> bytes:
    """Return the zip file as of a day; the same task is the same course, also of other data."""
    manifest = tostring(_manifest(title, task), "utf-8", xml_declaration=True) + b"\n"
    return zipped({MANIFEST: manifest, PAGE: page.encode()}, day)


def _manifest(title: str, task: str) -> Element:
    name = f"neuromap-{content_hash(f'{title} {task}'.encode())[:VERSION_DIGITS]}"
    manifest = Element("manifest", {"identifier": name, "version": "1.0", _SCHEMA_LOCATION: _SCHEMAS})
    manifest.set("xmlns", PACKAGE_NAMESPACE)
    manifest.set("xmlns:adlcp", SCORM_NAMESPACE)
    metadata = SubElement(manifest, "metadata")
    SubElement(metadata, "schema").text = "ADL SCORM"
    SubElement(metadata, "schemaversion").text = "1.2"
    course = SubElement(SubElement(manifest, "organizations", default=_COURSE), "organization", identifier=_COURSE)
    SubElement(course, "title").text = title
    item = SubElement(course, "item", identifier=_ITEM, identifierref=_RESOURCE, isvisible="true")
    SubElement(item, "title").text = title
    launched = {"identifier": _RESOURCE, "type": "webcontent", "adlcp:scormtype": "sco", "href": PAGE}
    SubElement(SubElement(SubElement(manifest, "resources"), "resource", launched), "file", href=PAGE)
    return manifest
