"""The name of a command turns into the command, whose libraries are loaded only when it is called."""

from dataclasses import dataclass
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from commands.fix_option import CommandWithFix


@dataclass(frozen=True)
class CommandEntry:
    """Where a command is written, and what the list of commands says of it."""

    module: str
    function: str
    help: str
    cls: type[TyperCommand] | None = None


COMMANDS = {
    "check": CommandEntry(
        "check_command", "check", "List every fault of tables, and mend those chosen.", CommandWithFix
    ),
    "stats": CommandEntry("stats_command", "stats", "Print the numbers of the map that a file makes."),
    "paths": CommandEntry("paths_command", "print_paths", "Print the paths that lead from one concept to another."),
    "diff": CommandEntry("diff_command", "diff", "Print what differs between two tables, row by row."),
    "rename": CommandEntry("rename_command", "rename", "Rename a concept in every table, or make two one."),
    "stories": CommandEntry("stories_command", "stories", "List the stories beside a file."),
    "import": CommandEntry("import_command", "import_files", "Add the rows of other programs' files to a table."),
    "export": CommandEntry("export_command", "export_file", "Write a picture, data, slides, a hand-out or a page."),
    "practice": CommandEntry("practice_command", "practice", "Write questions for a learning platform."),
    "publish": CommandEntry("publish_command", "publish_site", "Write a web site of a file to a folder or a store."),
    "references": CommandEntry("references_command", "references", "List the papers that no relation uses yet."),
    "reviews": CommandEntry("review_commands", "reviews", "Print what second readers say; join their files."),
    "history": CommandEntry("history_commands", "history", "List, keep and bring back the versions of a file."),
}


class LazyGroup(TyperGroup):
    """A group that lists its commands without loading them."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        for name, entry in COMMANDS.items():
            self.add_command(TyperCommand(name, help=entry.help, rich_markup_mode=None), name)

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """Return the command that was typed, loaded, and the words after it."""
        name, command, rest = super().resolve_command(ctx, args)
        return name, loaded(name) if command and name else command, rest


def loaded(name: str) -> Any:
    """Return a command with everything that it needs."""
    entry = COMMANDS[name]
    written = getattr(import_module(f"commands.{entry.module}"), entry.function)
    if isinstance(written, typer.Typer):
        group = get_command(written)
        group.name = name
        return group
    alone = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
    alone.command(name, cls=entry.cls)(written)
    return get_command(alone)
