"""A dataset turns into the files of its site, in the order in which they can be put in place without a broken link."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from graph.dataset import Dataset
from graph.export.export_request import ExportRequest
from graph.reviews.reading_counts import reading_counts
from web.site.addresses import FEED, SITEMAP
from web.site.changelog import NEWS_FILE, TABLES, ChangelogEntry, digest, news, read_news, tables_of, written
from web.site.citation_file import CITATION, citation_file
from web.site.contents import SiteContents, site_contents
from web.site.data_files import downloads
from web.site.feed import feed
from web.site.map_page import map_page
from web.site.pages import Pages
from web.site.research_object import CRATE, ro_crate
from web.site.settings import Settings
from web.site.site_file import InputDigests, SiteFile, ready
from web.site.site_pictures import SitePicture, concept_picture, whole_picture
from web.site.sitemap import sitemap
from web.site.style import STYLE, STYLE_ADDRESS

# What the next publishing reads again, to know what is new.
REMEMBERED = (NEWS_FILE, *TABLES)
Stage = tuple[SiteFile, ...]


@dataclass(frozen=True)
class Earlier:
    """What was published before: the contents of REMEMBERED that are there, and from what each file was made."""

    contents: Mapping[str, bytes]
    digests: InputDigests


NOTHING = Earlier({}, {})


def site(dataset: Dataset, settings: Settings, earlier: Earlier = NOTHING) -> tuple[Stage, ...]:
    """Return the stages of the site of a dataset that has relations: what a page needs comes before the page.

    The same data, settings and earlier site make the same files: dates are those at which data were published.
    """
    contents = site_contents(dataset.model)
    request = ExportRequest(title=settings.title)
    tables = tables_of(downloads(contents.model, request))
    entries = _entries(contents, tables, settings, earlier)
    request = ExportRequest(title=settings.title, day=datetime.fromisoformat(entries[0].date).date())
    whole = whole_picture(contents, request, earlier.digests)
    pictures = _concept_pictures(contents, request, settings)
    plan = map_page(dataset, settings.title, request.day)
    pages = Pages(contents, settings, _health(dataset))
    files = downloads(contents.model, request)
    seen = (*pages.concepts(pictures), *pages.relations())
    paths = frozenset(file.path for file in seen)
    drawn = [file for picture in (whole, *pictures.values()) for file in picture.files]
    lists = (pages.all_relations(), pages.changes(entries, paths))
    citation = ready(CITATION, citation_file(entries[0], settings))
    crate = ro_crate(entries, files, settings, pages.summary)
    index = pages.index(dataset.version, entries, files, whole)
    return (
        (ready(STYLE_ADDRESS, STYLE), *drawn, plan),
        seen,
        (*lists, ready(NEWS_FILE, written(entries))),
        (*(ready(file.path, file.content) for file in files), ready(CRATE, crate), citation),
        (ready(FEED, feed(entries, paths, settings)), *_sitemap(settings, (index, *lists, *seen)), index),
    )


def _health(dataset: Dataset) -> str:
    if dataset.graph is None or dataset.reviews is None:
        return ""
    return reading_counts(dataset.graph, dataset.reviews).line


def _entries(
    contents: SiteContents, tables: Mapping[str, bytes], settings: Settings, earlier: Earlier
) -> tuple[ChangelogEntry, ...]:
    date = settings.now.astimezone(UTC).isoformat(timespec="seconds")
    published = {name: content for name, content in earlier.contents.items() if name in TABLES}
    before = read_news(earlier.contents.get(NEWS_FILE, b""))
    return news(before, published, tables, contents, ChangelogEntry(contents.model.version, date, digest(tables), ""))


def _concept_pictures(contents: SiteContents, request: ExportRequest, settings: Settings) -> Mapping[str, SitePicture]:
    names = contents.addresses if settings.concept_pictures else ()
    return {name: concept_picture(contents, name, request) for name in names}


def _sitemap(settings: Settings, pages: tuple[SiteFile, ...]) -> Iterator[SiteFile]:
    """Yield a sitemap if the site knows its address: it may only hold full ones."""
    if settings.url:
        yield ready(SITEMAP, sitemap(settings.absolute(file.path) for file in pages))
