"""The browser's FSRS says of 10,000 random histories what the library of its authors says."""

import json
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from math import isclose
from pathlib import Path
from random import Random

from fsrs import Card, Rating, Scheduler, State

HISTORIES = Path(__file__).with_name("fsrs_histories.js")
NUMBER = 10_000
# Both calculate with the same 64 bits; their powers may differ in the last one.
TOLERANCE = 1e-12
LATER = timedelta(days=20)
BEGIN = datetime(2026, 1, 5, 9, tzinfo=UTC)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
PAUSES = (timedelta(minutes=20), timedelta(hours=30), timedelta(days=40), timedelta(days=900))
STATES = {State.Learning: "learning", State.Review: "review", State.Relearning: "relearning"}

Answer = tuple[int, datetime]
# The state, step, due moment and moment of an answer; then stability, difficulty and how likely it is known later.
Told = tuple[tuple[str, int, int, int], tuple[float, float, float]]


def milliseconds(moment: datetime) -> int:
    return (moment - EPOCH) // timedelta(milliseconds=1)


def history(random: Random) -> list[Answer]:
    """Return up to ten answers with pauses of minutes to years, and some exactly when they are due."""
    moment, answers = BEGIN, []
    for _ in range(random.randint(1, 10)):
        answers.append((random.randint(1, 4), moment))
        pause = (
            random.choice(PAUSES) * random.random() if random.random() < 0.9 else timedelta(days=random.randint(0, 3))
        )
        moment = EPOCH + timedelta(milliseconds=milliseconds(moment + pause))
    return answers


def told_by_the_library(answers: list[Answer]) -> list[Told]:
    scheduler, card, told = Scheduler(enable_fuzzing=False), Card(card_id=1, due=BEGIN), []
    for grade, moment in answers:
        card, _ = scheduler.review_card(card, Rating(grade), moment)
        known = scheduler.get_card_retrievability(card, moment + LATER)
        moments = milliseconds(card.due), milliseconds(moment)
        told.append(((STATES[card.state], card.step or 0, *moments), (card.stability, card.difficulty, known)))
    return told


def told_by_the_browser(histories: list[list[Answer]]) -> list[list[Told]]:
    node = shutil.which("node")
    assert node, "the tests of the front end need Node.js"
    asked = {
        "histories": [[(grade, milliseconds(moment)) for grade, moment in answers] for answers in histories],
        "later": LATER // timedelta(milliseconds=1),
    }
    done = subprocess.run([node, str(HISTORIES)], input=json.dumps(asked), capture_output=True, text=True, check=True)
    return [[((*plan,), (*memory,)) for plan, memory in cards] for cards in json.loads(done.stdout)]


def test_ten_thousand_random_histories_give_the_cards_of_the_library() -> None:
    random = Random(12)
    histories = [history(random) for _ in range(NUMBER)]
    for answers, here in zip(histories, told_by_the_browser(histories), strict=True):
        there = told_by_the_library(answers)
        assert [plan for plan, _ in here] == [plan for plan, _ in there], answers
        assert all(map(are_close, (memory for _, memory in here), (memory for _, memory in there))), answers


def are_close(numbers: tuple[float, ...], others: tuple[float, ...]) -> bool:
    return all(isclose(one, other, rel_tol=TOLERANCE) for one, other in zip(numbers, others, strict=True))
