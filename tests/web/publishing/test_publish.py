"""What is published is whole wherever it lies, only changes are written, and nobody else's file is ever touched."""

import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import boto3
import pytest

from graph.dataset import load
from web.publishing.errors import NotPublished
from web.publishing.manifest import MANIFEST
from web.publishing.plan import Plan
from web.publishing.publish import Wish, publish
from web.publishing.target import Target, target_at
from web.site.build_site import site
from web.site.settings import Settings

from ...stores import StrictStore
from .conftest import HEADER, ROWS

WISH = Wish(Settings(now=datetime(2026, 1, 31, tzinfo=UTC)))
FURTHER = "Sleep,calms,Mood,decreases,core\n"


def published(table: Path, address: str, wish: Wish = WISH) -> Plan:
    done = publish(load(table), address, wish)
    assert isinstance(done, Plan), done
    return done


def refused(table: Path, address: str) -> NotPublished:
    done = publish(load(table), address, WISH)
    assert isinstance(done, NotPublished)
    return done


def found(address: str) -> Mapping[str, bytes]:
    there = target_at(address)
    return {path: there.read(path) or b"" for path in there.sizes()}


def expected(table: Path) -> Mapping[str, bytes]:
    return {file.path: file.make() for stage in site(load(table), WISH.settings) for file in stage}


def test_the_whole_site_is_there_and_the_second_time_nothing_is_written(table: Path, address: str) -> None:
    first = published(table, address)
    there = found(address)
    assert {path: there[path] for path in there if path != MANIFEST} == expected(table)
    assert set(first.new) == set(first.wanted)
    second = published(table, address)
    assert (second.writes, second.gone, second.same) == (0, (), len(first.wanted))
    assert found(address) == there


def test_only_pages_that_changed_are_written_and_pages_that_went_are_deleted(table: Path, address: str) -> None:
    published(table, address)
    table.write_text(HEADER + ROWS[0] + FURTHER, encoding="utf-8")
    done = published(table, address)
    assert {path.split("-r")[0] for path in done.new} == {
        "concepts/mood.html",
        "concepts/sleep.html",
        "relations/sleep-calms-mood",
    }
    assert {path.split("-r")[0] for path in done.gone} == {"concepts/t-cell.html", "relations/stress-wakes-t-cell"}
    assert "concepts/gaba.html" not in done.changed
    assert "concepts/stress.html" in done.changed
    assert set(found(address)) == set(done.wanted) | {MANIFEST}


def test_a_plan_alone_writes_nothing(table: Path, address: str) -> None:
    plan = published(table, address, Wish(WISH.settings, only_plan=True))
    assert set(plan.new) == set(plan.wanted)
    assert found(address) == {}


def test_files_that_were_lost_or_cut_short_are_written_again(table: Path, address: str) -> None:
    published(table, address)
    whole, there = found(address), target_at(address)
    there.delete(["index.html"])
    there.write({"concepts/gaba.html": b"half"})
    assert published(table, address).writes == 2
    assert found(address) == whole


def test_all_are_written_again_if_that_is_wished(table: Path, address: str) -> None:
    first = published(table, address)
    again = published(table, address, Wish(WISH.settings, all_again=True))
    assert again.writes == len(first.wanted)


def test_files_of_others_stay(table: Path, address: str) -> None:
    published(table, address)
    there = target_at(address)
    strangers = {"CNAME": b"map.example.org", "concepts/own.html": b"mine", ".nojekyll": b"x"}
    there.write(strangers)
    table.write_text(HEADER + FURTHER, encoding="utf-8")
    published(table, address)
    assert {path: there.read(path) for path in strangers} == strangers


def test_a_place_with_files_of_others_is_left_alone(table: Path, address: str) -> None:
    there = target_at(address)
    there.write({"thesis.txt": b"years of work"})
    assert "holds files and no neuromap-site.json" in refused(table, address).reason
    assert found(address) == {"thesis.txt": b"years of work"}


def test_a_page_does_not_take_the_place_of_a_file_of_others(table: Path, address: str) -> None:
    published(table, address)
    target_at(address).write({"concepts/sleep.html": b"mine"})
    before = found(address)
    table.write_text(HEADER + FURTHER, encoding="utf-8")
    assert "concepts/sleep.html" in refused(table, address).reason
    assert found(address) == before


def test_a_damaged_list_of_files_stops_publishing(table: Path, address: str) -> None:
    published(table, address)
    target_at(address).write({MANIFEST: b'{"files": {"../outside": ["", 1]}, "finished": true, "format": 1}'})
    assert "cannot be read" in refused(table, address).reason


class CutOffError(Exception):
    """Stands for a killed process, a pulled plug or a lost network."""


def cut_off(monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """Let the place break down after so many steps of writing and deleting."""
    left = [after]

    def breaking(step: Callable[..., None]) -> Callable[..., None]:
        def broken(*arguments: object) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise CutOffError
            step(*arguments)

        return broken

    monkeypatch.setattr(Target, "write", breaking(Target.write))
    monkeypatch.setattr(Target, "delete", breaking(Target.delete))


def broken_links(files: Mapping[str, bytes]) -> list[tuple[str, str]]:
    from tests.web.site.test_build_site import links, resolved, trees

    return [
        (page, address)
        for page, tree in trees(files)
        for address in links(tree)
        if "://" not in address and not address.startswith("#") and resolved(page, address) not in files
    ]


@pytest.mark.parametrize("steps", range(12))
def test_a_site_that_was_cut_off_works_and_is_mended_by_the_next_publishing(
    steps: int, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = str(tmp_path / "site")
    published(table, address)
    table.write_text(HEADER + ROWS[0] + FURTHER, encoding="utf-8")
    with monkeypatch.context() as broken:
        cut_off(broken, steps)
        try:
            publish(load(table), address, WISH)
        except CutOffError:
            assert broken_links(found(address)) == []
    done = published(table, address)
    there = found(address)
    assert set(there) == set(done.wanted) | {MANIFEST}
    assert published(table, address).writes == 0
    fresh = str(tmp_path / "fresh")
    published(table, fresh)
    pages = {path for path in there if path.startswith(("concepts/", "relations/"))}
    assert {path: there[path] for path in pages} == {path: found(fresh)[path] for path in pages}


def test_the_first_publishing_that_was_cut_off_is_taken_up_again(
    table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = str(tmp_path / "site")
    with monkeypatch.context() as broken:
        cut_off(broken, 3)
        with pytest.raises(CutOffError):
            publish(load(table), address, WISH)
    published(table, address)
    assert set(found(address)) == set(expected(table)) | {MANIFEST}


def test_the_tables_that_are_published_are_never_written_over(table: Path) -> None:
    site = str(table.parent / "site")
    published(table, site)
    inside = Path(site, "relations.csv")
    before = inside.read_bytes()
    assert "lies where the site would have its relations.csv" in refused(inside, site).reason
    assert inside.read_bytes() == before


def test_a_store_is_told_what_each_file_is_and_how_long_it_holds(table: Path, bucket: str, at_s3: StrictStore) -> None:
    published(table, f"s3://{bucket}")
    store = boto3.client("s3", endpoint_url=at_s3.address)

    def headers(path: str) -> tuple[str, str]:
        said = store.head_object(Bucket=bucket, Key=path)
        return said["ContentType"], said["CacheControl"]

    [style] = [path for path in expected(table) if path.startswith("style-")]
    minutes = "public, max-age=300"
    assert {path: headers(path) for path in ("index.html", "concepts/gaba.html", "feed.xml", style, MANIFEST)} == {
        "index.html": ("text/html; charset=utf-8", minutes),
        "concepts/gaba.html": ("text/html; charset=utf-8", minutes),
        "feed.xml": ("application/atom+xml; charset=utf-8", minutes),
        style: ("text/css; charset=utf-8", "public, max-age=31536000, immutable"),
        MANIFEST: ("application/json", "no-cache"),
    }


def test_a_bucket_that_is_not_there_is_named(table: Path, at_s3: StrictStore) -> None:
    assert refused(table, "s3://no-such-bucket-here/map") == NotPublished(
        "s3://no-such-bucket-here/map: there is no such bucket.", "Make it first, or look at its name."
    )


def test_missing_credentials_are_named(table: Path, bucket: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    said = refused(table, f"s3://{bucket}/map")
    assert said.reason == f"s3://{bucket}/map: there are no credentials for it."
    assert "AWS_ACCESS_KEY_ID" in said.help


def test_a_missing_right_is_named(table: Path, bucket: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: object) -> None:
        raise PermissionError("Access Denied")

    monkeypatch.setattr(Target, "_put", denied)
    said = refused(table, f"s3://{bucket}/map")
    assert said.reason == f"s3://{bucket}/map: not allowed (Access Denied)."
    assert "s3:PutObject" in said.help


def test_a_missing_library_is_named_with_the_way_to_it(table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "s3fs", None)
    monkeypatch.delitem(sys.modules["fsspec.registry"]._registry, "s3", raising=False)
    assert refused(table, "s3://bucket/map") == NotPublished(
        "s3:// needs the library s3fs, which is not installed.",
        'Install it with: pip install "neuroimmune-map[s3]"',
    )


def test_a_scheme_that_nothing_knows_and_a_file_are_refused(table: Path) -> None:
    assert refused(table, "foo://x").reason == "foo://x cannot be written to: Protocol not known: foo"
    assert refused(table, str(table)).reason == f"{table} is a file."


def test_a_folder_that_may_not_be_written_is_named(
    table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Target, "_put_in_folder", denied)
    address = str(tmp_path / "site")
    assert refused(table, address).reason == f"{address} cannot be written: Permission denied"
