"""The files of a site and those that are there turn into what is to be written, deleted and left alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from web.publishing.manifest import MANIFEST, Manifest, Written
from web.site.build_site import Stage
from web.site.site_file import SiteFile


@dataclass(frozen=True)
class Plan:
    """What a publishing does; paths in the order in which it does it.

    `stages` are the files to write, `wanted` says of all files of
    the site from what they are made. `foreign` are files of others where the site would have its own.
    """

    stages: tuple[Stage, ...]
    wanted: Mapping[str, str]
    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]
    same: int
    foreign: tuple[str, ...]

    @property
    def writes(self) -> int:
        """The number of files to write."""
        return sum(map(len, self.stages))


def plan(stages: Sequence[Stage], manifest: Manifest, sizes: Mapping[str, int]) -> Plan:
    """Return the plan; a file is written again if it is made from something else, or is not there as it was written.

    In each stage new files come first, so that no changed page leads to one that is not there yet.
    """
    there = intact(manifest, sizes)
    wanted = [file for stage in stages for file in stage]
    due = {file.path for file in wanted if there.get(file.path) != file.input_digest}
    kept = {file.path for file in wanted} | {MANIFEST}
    return Plan(
        stages=tuple(part for stage in stages for part in _new_first(stage, due, sizes) if part),
        wanted={file.path: file.input_digest for file in wanted},
        new=tuple(file.path for file in wanted if file.path in due and file.path not in sizes),
        changed=tuple(file.path for file in wanted if file.path in due and file.path in sizes),
        gone=tuple(path for path in manifest.files if path not in kept and path in sizes),
        same=len(wanted) - len(due),
        foreign=tuple(file.path for file in wanted if file.path in sizes and file.path not in manifest.files),
    )


def intact(manifest: Manifest, sizes: Mapping[str, int]) -> Mapping[str, str]:
    """Return from what each file was made that is still there in the size in which it was written."""
    return {
        path: file.input_digest
        for path, file in manifest.files.items()
        if file.input_digest and sizes.get(path) == file.size
    }


def begun(manifest: Manifest, plan: Plan) -> Manifest:
    """Return the manifest for the time of writing: it knows what may become of it, should it be cut off."""
    planned = {file.path: Written() for stage in plan.stages for file in stage}
    return Manifest({**manifest.files, **planned}, finished=False)


def _new_first(stage: Stage, due: set[str], sizes: Mapping[str, int]) -> tuple[tuple[SiteFile, ...], ...]:
    files = [file for file in stage if file.path in due]
    return tuple(file for file in files if file.path not in sizes), tuple(file for file in files if file.path in sizes)
