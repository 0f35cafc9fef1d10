"""A small dataset becomes an app that answers for it, as a server does."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from graph.dataset import Dataset, load
from tests.web.asked import Answer, ask
from web.served.editions import Editions
from web.served.file_routes import FileRoutes
from web.served.library_routes import LibraryRoutes
from web.served.practice_routes import PracticeRoutes

TABLE = (
    "source,effect,target,polarity,level,source_type\n"
    "GABA,calms,Stress,decreases,core,transmitter\nStress,raises,Cortisol,increases,research,\n"
)
STORIES = "story,step,title,text,focus\nCalm,1,GABA calms,It calms.,GABA\n"


@dataclass
class Served:
    """An app that serves a dataset, and the edition of it."""

    dataset: Dataset
    editions: Editions
    app: Starlette
    edition: str

    def get(self, rest: str, edition: str = "", **headers: str) -> Answer:
        """Return the answer to a request for something of the edition that is served, or of another."""
        return asyncio.run(ask(self.app, "GET", f"/{edition or self.edition}/{rest}", **headers))

    def draft(self, text: str) -> str:
        """Return the edition of a draft that says something else."""
        path = self.dataset.path.with_name("draft.csv")
        path.write_text(text, encoding="utf-8")
        return self.editions.of_draft(load(path))


@pytest.fixture
def served(tmp_path: Path) -> Served:
    path = tmp_path / "relations.csv"
    path.write_text(TABLE, encoding="utf-8")
    path.with_name("stories.csv").write_text(STORIES, encoding="utf-8")
    dataset = load(path)
    editions = Editions("program", lambda: dataset)
    shown, taken = LibraryRoutes(editions), FileRoutes(editions)
    answers: dict[str, Callable[[Request], Response]] = {
        **{"library": shown.library, "names": shown.names, "picture": shown.picture, "details": shown.details},
        **{"references": shown.references, "file/{kind}": taken.file, "changes": taken.changes},
        "practice": PracticeRoutes(editions).bank,
    }
    routes = [Route(f"/{{edition}}/{name}", _in_thread(answer)) for name, answer in answers.items()]
    return Served(dataset, editions, Starlette(routes=routes), editions.of_served(dataset))


def _in_thread(answer: Callable[[Request], Response]) -> Callable[[Request], object]:
    async def answer_from_thread(request: Request) -> Response:
        return await run_in_threadpool(answer, request)

    return answer_from_thread
