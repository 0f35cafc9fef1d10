"""A reading turns into the files of its site, in the order in which they can be put in place without a broken link."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from graph.dataset import Reading
from graph.export.export import Order
from web.site.addresses import FEED, SITEMAP
from web.site.changelog import NEWS_FILE, TABLES, Entry, digest, news, read_news, tables_of, written
from web.site.contents import Book, book
from web.site.data_files import downloads
from web.site.feed import feed
from web.site.map_page import map_page
from web.site.pages import Pages
from web.site.settings import Settings
from web.site.site_file import Made, SiteFile, ready
from web.site.site_pictures import Picture, concept_picture, whole_picture
from web.site.sitemap import sitemap
from web.site.style import STYLE, STYLE_ADDRESS

# What the next publishing reads again, to know what is new.
REMEMBERED = (NEWS_FILE, *TABLES)
Stage = tuple[SiteFile, ...]


@dataclass(frozen=True)
class Earlier:
    """What was published before: the contents of REMEMBERED that are there, and from what each file was made."""

    contents: Mapping[str, bytes]
    made: Made


NOTHING = Earlier({}, {})


def site(reading: Reading, settings: Settings, earlier: Earlier = NOTHING) -> tuple[Stage, ...]:
    """Return the stages of the site of a reading that has relations: what a page needs comes before the page.

    The same data, settings and earlier site make the same files: dates are those at which data were published.
    """
    told = book(reading.model)
    order = Order(title=settings.title)
    tables = tables_of(downloads(told.model, order))
    entries = _entries(told, tables, settings, earlier)
    order = Order(title=settings.title, day=datetime.fromisoformat(entries[0].date).date())
    whole = whole_picture(told, order, earlier.made)
    pictures = _concept_pictures(told, order, settings)
    plan = map_page(reading, settings.title, order.day)
    pages = Pages(told, settings)
    files = downloads(told.model, order)
    seen = (*pages.concepts(pictures), *pages.relations())
    paths = frozenset(file.path for file in seen)
    drawn = [file for picture in (whole, *pictures.values()) for file in picture.files]
    lists = (pages.all_relations(), pages.changes(entries, paths))
    index = pages.index(reading.version, entries, files, whole)
    return (
        (ready(STYLE_ADDRESS, STYLE), *drawn, plan),
        seen,
        (*lists, ready(NEWS_FILE, written(entries))),
        tuple(ready(file.path, file.content) for file in files),
        (ready(FEED, feed(entries, paths, settings)), *_sitemap(settings, (index, *lists, *seen)), index),
    )


def _entries(told: Book, tables: Mapping[str, bytes], settings: Settings, earlier: Earlier) -> tuple[Entry, ...]:
    date = settings.now.astimezone(UTC).isoformat(timespec="seconds")
    published = {name: content for name, content in earlier.contents.items() if name in TABLES}
    before = read_news(earlier.contents.get(NEWS_FILE, b""))
    return news(before, published, tables, told, Entry(told.model.version, date, digest(tables), ""))


def _concept_pictures(told: Book, order: Order, settings: Settings) -> Mapping[str, Picture]:
    names = told.addresses if settings.concept_pictures else ()
    return {name: concept_picture(told, name, order) for name in names}


def _sitemap(settings: Settings, pages: tuple[SiteFile, ...]) -> Iterator[SiteFile]:
    """Yield a sitemap if the site knows its address: it may only hold full ones."""
    if settings.url:
        yield ready(SITEMAP, sitemap(settings.absolute(file.path) for file in pages))
