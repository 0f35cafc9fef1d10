"""A dataset and an address turn into a published site, or into the reason why nothing was published."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.dataset import Dataset
from graph.model.concepts import CONCEPTS_FILE
from graph.saving.replace_file import real_path
from web.publishing.errors import NotPublished, no_such_target, not_reached, reasons
from web.publishing.manifest import MANIFEST, Manifest, Written, as_bytes, read_manifest
from web.publishing.plan import Plan, begun, intact, plan
from web.publishing.target import Target, target_at
from web.site.build_site import REMEMBERED, Earlier, Stage, site
from web.site.settings import Settings

# How many files are made before they are written, so that pictures are there one by one.
_AT_ONCE = 40


@dataclass(frozen=True)
class Wish:
    """What is to be done: with `all_again` files are written that have not changed too, with `only_plan` none is."""

    settings: Settings
    all_again: bool = False
    only_plan: bool = False


Progress = Callable[[int, int], None]
PublishResult = Plan | NotPublished


def publish(dataset: Dataset, address: str, wish: Wish, progress: Progress = lambda done, all: None) -> PublishResult:
    """Publish a dataset that has relations, and return what was done or, if only that is wished, what would be.

    `progress` hears how many files of how many are written. What is cut off leaves a site whose pages all lead
    somewhere; the next publishing ends what it began.
    """
    try:
        target = target_at(address)
    except (ImportError, ValueError) as error:
        return no_such_target(address, error)
    try:
        return _publish(dataset, target, wish, progress)
    except reasons() as error:
        return not_reached(target, error)


def _publish(dataset: Dataset, target: Target, wish: Wish, progress: Progress) -> PublishResult:
    sizes = target.sizes()
    manifest = _manifest(target, sizes)
    if isinstance(manifest, NotPublished):
        return manifest
    digests = {} if wish.all_again else intact(manifest, sizes)
    stages = site(dataset, wish.settings, Earlier(_remembered(target, manifest, sizes), digests))
    planned = plan(stages, _forgetful(manifest) if wish.all_again else manifest, sizes)
    obstacle = _foreign(target, planned.foreign) or _the_data_themselves(dataset, target, planned)
    if obstacle or wish.only_plan:
        return obstacle or planned
    if planned.writes or planned.gone or not manifest.finished:
        _carry_out(planned, manifest, target, progress)
    return planned


def _manifest(target: Target, sizes: Mapping[str, int]) -> Manifest | NotPublished:
    """Return what was published there: nothing yet in a place that is empty but for hidden files."""
    if "" in sizes:
        return NotPublished(f"{target.address} is a file.", "Name a folder.")
    if MANIFEST in sizes:
        found = read_manifest(target.read(MANIFEST) or b"")
        damaged = f"{target.address} has a {MANIFEST} that cannot be read."
        return found or NotPublished(damaged, "Publish into a new place, or empty this one yourself.")
    if any(not path.startswith(".") for path in sizes):
        stranger = f"{target.address} holds files and no {MANIFEST}: publish did not make this place."
        return NotPublished(stranger, "Name a new or an empty folder. Files of others are never touched.")
    return Manifest()


def _remembered(target: Target, manifest: Manifest, sizes: Mapping[str, int]) -> Mapping[str, bytes]:
    ours = [path for path in REMEMBERED if path in manifest.files and path in sizes]
    return {path: target.read(path) or b"" for path in ours}


def _forgetful(manifest: Manifest) -> Manifest:
    return Manifest({path: Written("", file.size) for path, file in manifest.files.items()}, manifest.finished)


def _foreign(target: Target, paths: tuple[str, ...]) -> NotPublished | None:
    if not paths:
        return None
    more = f" and {len(paths) - 1} more" if len(paths) > 1 else ""
    reason = f"{target.address} has a file that publish did not write where the site has its own: {paths[0]}{more}."
    return NotPublished(reason, "Move it away, or publish into another place.")


def _the_data_themselves(dataset: Dataset, target: Target, planned: Plan) -> NotPublished | None:
    """Return why nothing is published over the tables that are published."""
    if not target.is_folder:
        return None
    tables = {real_path(dataset.path), real_path(dataset.path.parent / CONCEPTS_FILE)}
    hit = [path for path in planned.wanted if real_path(Path(target.root, path)) in tables]
    reason = f"{dataset.path} lies where the site would have its {', '.join(hit)}."
    return NotPublished(reason, "Keep the tables outside of the site.") if hit else None


def _carry_out(planned: Plan, manifest: Manifest, target: Target, progress: Progress) -> None:
    """Write what is new and what changed, then delete what is gone; the manifest knows of both before and after."""
    target.sweep([*planned.wanted, MANIFEST])
    target.write({MANIFEST: as_bytes(begun(manifest, planned))})
    written = {path: file for path, file in manifest.files.items() if path in planned.wanted}
    done = 0

    def count(files: int) -> None:
        nonlocal done
        done += files
        progress(done, planned.writes)

    for stage in planned.stages:
        for part in _batches(stage):
            contents = {file.path: file.make() for file in part}
            target.write(contents, count)
            written |= {file.path: Written(file.input_digest, len(contents[file.path])) for file in part}
    target.delete(planned.gone)
    target.write({MANIFEST: as_bytes(Manifest(written))})


def _batches(stage: Stage) -> Iterator[Stage]:
    for start in range(0, len(stage), _AT_ONCE):
        yield stage[start : start + _AT_ONCE]
