"""A row turns into what can be asked of its pair: the phrase, the sign, what it rests on, whether the studies agree."""

from collections.abc import Iterable
from hashlib import sha256

from graph.model.contested import is_contested
from graph.practice.feedback import feedback_on, feedback_on_agreement, name_of_rows
from graph.practice.practice_item import Choice, PracticeItem
from graph.practice.relation_item import relation_item
from graph.practice.stems import agree_stem, evidence_stem, sign_question, sign_stem, stem, tells_setting
from graph.practice.truth import Row, Truth, direction_of, directions_of, tells_more_from_less
from graph.practice.wrong_phrases import WrongPhrases
from graph.reviews.claim_digest import DIGITS, claim_digest
from graph.views.evidence_grade import grade_of
from graph.vocabulary import GRADES, NO_DIRECTION, OVERVIEW, POLARITIES

YES, NO = "yes", "no"
_FEWEST_WRONG = 2
_ARTICLES = ("review", OVERVIEW)
_STUDIES = tuple(grade for grade in GRADES if grade not in _ARTICLES)


class PairQuestions:
    """Asks of a relation what hangs on all rows of its pair; a method returns None where that is no fair question."""

    def __init__(self, truth: Truth) -> None:
        self._truth = truth
        self._wrong = WrongPhrases(truth)
        self._tells_signs = len({truth.sign(row) for row in truth.rows} - {""}) > 1
        self._with_sign = self._first_rows_by_sign()

    def effect(self, row: Row) -> PracticeItem | None:
        """Ask for the phrase between the two, where their rows have one and the file others that contradict it."""
        forms = self._truth.phrase_forms
        if len({forms[one["effect"]] for one in self._truth.pair_in_any_spelling(row)}) > 1:
            return None
        wrong = self._wrong.instead_of(row)
        if len(wrong) < _FEWEST_WRONG:
            return None
        asked = (stem(row, "effect"), "In this map: which words belong in the gap?")
        return relation_item(row, "effect", asked, (row["effect"],), wrong, feedback_on(row, self._truth.pair(row)))

    def sign(self, row: Row) -> PracticeItem | None:
        """Ask for the sign, where the rows agree, no verb says otherwise and nothing of the kind contradicts it."""
        pair, sign = self._truth.pair_in_any_spelling(row), self._truth.sign(row)
        said = {self._truth.sign(one) for one in pair}
        disputed = is_contested({*directions_of(self._truth.pair_of_kin(row))})
        if not (sign and said == {sign} and self._tells_signs) or self._verbs_say_otherwise(pair, sign) or disputed:
            return None
        asked, words = (sign_stem(row), sign_question(row)), self._sign_answers()
        read = "" if self._truth.tells_polarities else f" The file has no listed polarity: “{sign}” is from the phrase."
        feedback = feedback_on(row, pair) + read
        return relation_item(row, "sign", asked, (sign,), self._other_signs(row, words, sign), feedback, words)

    def evidence(self, row: Row) -> PracticeItem | None:
        """Ask what the relation rests on, where that is known and the same for all rows of the pair."""
        pair, grade = self._truth.pair_in_any_spelling(row), _grade(row)
        if not grade or {_grade(one) for one in pair} != {grade} or tells_setting(row["effect"]):
            return None
        asked, words = (evidence_stem(row), "What does this rest on?"), _evidence_answers(row, pair, grade)
        # What another relation rests on says nothing about this one.
        wrong = tuple(Choice(word) for word in words if word != grade)
        return relation_item(row, "evidence", asked, (grade,), wrong, feedback_on(row, pair), words)

    def agree(self, row: Row) -> PracticeItem | None:
        """Ask of the first row of a pair whether the studies agree: they do not, or several papers point one way."""
        pair = self._truth.pair(row)
        if pair[0]["id"] != row["id"]:
            return None
        studies = name_of_rows(pair)
        disagree = is_contested({one["polarity"] for one in pair})
        one_way = len(directions_of(self._truth.pair_in_any_spelling(row))) == 1
        agree = one_way and tells_more_from_less(row) and studies != "findings"
        if not (disagree or agree):
            return None
        right, other = (NO, YES) if disagree else (YES, NO)
        asked = (agree_stem(row, studies), f"Do the {studies} agree?")
        feedback, digest = feedback_on_agreement(pair), _digest_of(pair)
        return relation_item(row, "agree", asked, (right,), (Choice(other),), feedback, (YES, NO), digest)

    def _verbs_say_otherwise(self, pair: Iterable[Row], sign: str) -> bool:
        read = frozenset() if self._truth.tells_polarities else frozenset({NO_DIRECTION})
        return directions_of(pair) - read != {direction_of(sign)}

    def _sign_answers(self) -> tuple[str, ...]:
        """Return the polarities to choose among; a verb alone does not tell what is made from what becomes more."""
        return tuple(word for word in POLARITIES if self._truth.tells_polarities or direction_of(word) == word)

    def _other_signs(self, row: Row, words: Iterable[str], sign: str) -> tuple[Choice, ...]:
        """Return the other signs, each with a relation of the same source or to the same target that has it."""
        ends, known = (("source", row["source"]), ("target", row["target"])), self._with_sign
        found = {word: next((known[*end, word]["id"] for end in ends if (*end, word) in known), "") for word in words}
        return tuple(Choice(word, relation) for word, relation in found.items() if word != sign)

    def _first_rows_by_sign(self) -> dict[tuple[str, str, str], Row]:
        """Return the first row that has an end and a sign, by (end, concept, sign)."""
        found: dict[tuple[str, str, str], Row] = {}
        for row in self._truth.rows:
            for end in ("source", "target"):
                found.setdefault((end, row[end], self._truth.sign(row)), row)
        return found


def _evidence_answers(row: Row, pair: Iterable[Row], grade: str) -> tuple[str, ...]:
    """Return the grades to choose among, one of review and overview: few can tell these apart by their names.

    A meta-analysis counts as a study of those whom it is about, and yet is a review: beside one stands neither. Which
    of the two stands beside another grade is drawn by the relation, so that neither is right whenever it is offered.
    """
    if any(one["evidence"] == "meta-analysis" for one in pair):
        return _STUDIES
    if grade in _STUDIES:
        return (*_STUDIES, _ARTICLES[sum(row["id"].encode()) % len(_ARTICLES)])
    return (*_STUDIES, grade)


def _grade(row: Row) -> str:
    return grade_of(row["evidence"], row["species"]).word


def _digest_of(pair: Iterable[Row]) -> str:
    """Return the digest of all rows of a pair, in whichever order they stand: another row may change the answer."""
    return "d" + sha256(" ".join(sorted(map(claim_digest, pair))).encode()).hexdigest()[:DIGITS]
