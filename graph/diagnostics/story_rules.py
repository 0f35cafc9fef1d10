"""From the code of a fault of a story to what it stands for."""

from collections.abc import Mapping
from types import MappingProxyType

from graph.diagnostics.rule import Rule

STORY_RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "bad-step": Rule(
            "error",
            "the cell is not the number of a step",
            "Write 1 for the first step of the story, 2 for the next one, up to 9999.",
        ),
        "duplicate-step": Rule(
            "warning",
            "two steps of a story have the same number; they follow each other as in the file",
            "Number the steps of each story 1, 2, 3.",
        ),
        "missing-step": Rule(
            "warning",
            "the numbers of a story's steps leave one out",
            "Number the steps of each story 1, 2, 3.",
        ),
        "bad-span": Rule(
            "warning",
            "the cell is neither a year nor a span of years, so the step shows what is known of any year",
            "Write a year such as 1994, or two with a hyphen between them, the earlier one first: 1987-1994.",
        ),
        "bad-next": Rule(
            "warning",
            "what should follow a step cannot be read; it is passed over",
            "Write numbers of steps with “;” between them, each with words if you like: 2: The gut; 5: The spleen. "
            "A step of another story has its id before it: other-story/3. “end” ends the story.",
        ),
        "unknown-step": Rule(
            "warning",
            "a step names a next one that is not there; it is passed over",
            "Write the number of a step as its row has it; before that of another story its id and “/”.",
        ),
        "unreachable-step": Rule(
            "warning",
            "no step leads to this one, so nobody comes to it who steps through the story",
            "Name its number in the cell `next` of a step, or delete the step.",
        ),
        "circular-story": Rule(
            "warning",
            "steps lead in a circle; that may be meant, and nobody is stopped",
            "Let one of them lead on elsewhere, or leave it so.",
        ),
        "unknown-choice": Rule(
            "warning",
            "a step chooses a word that is not listed, or that no relation of the map has; that word is passed over",
            "Write one of the listed words, or leave the cell blank.",
        ),
        "missing-concept": Rule(
            "warning",
            "a step names a concept that is not on the map; the step shows what it can without it",
            "Write the name as relations.csv has it, or a synonym of concepts.csv.",
        ),
        "missing-selection": Rule(
            "warning",
            "a step selects something that is neither a concept nor the sentence of a relation; it selects nothing",
            "Write the name of a concept, or a relation as its sentence: SOURCE effect TARGET.",
        ),
        "one-ended-path": Rule(
            "warning",
            "a step names one end of a path but not the other, or the same concept as both; it shows no path",
            "Fill in both from and to, with two different concepts, or leave both blank.",
        ),
        "no-path": Rule(
            "warning",
            "no path leads from one concept of a step to the other, so the step shows none",
            "Name other concepts, more levels or fewer filters, or leave from and to blank.",
        ),
        "empty-step": Rule(
            "warning",
            "no relation has all that a step asks for, so its map is empty",
            "Choose a focus with relations of that level, more steps around it, or fewer words in the other cells.",
        ),
        "hidden-selection": Rule(
            "warning",
            "a step selects something that it does not show",
            "Select something that the step shows, or let it show more.",
        ),
        "unknown-question": Rule(
            "warning",
            "a step asks the room in none of the known forms, so it asks nothing",
            "Write “sign”, “targets: A; B; C”, or a question with “?” and then its answers, as in “Which one? A; B”.",
        ),
        "bad-answers": Rule(
            "warning",
            "a question to the room has too few, too many, too long or repeated answers, so it is not asked",
            "Write 2 to 6 different answers with “; ” between them, of up to 120 letters, and a question of up to 300.",
        ),
        "question-about-nothing": Rule(
            "warning",
            "a step asks for the sign of a relation or for the targets of a concept but names none, so it asks nothing",
            "For “sign”, select a relation with a polarity; for “targets:”, name a concept in select or focus.",
        ),
        "hidden-answer": Rule(
            "warning",
            "a concept to choose from is not on the map of the step, so the question is not asked",
            "Let the step show more, or offer concepts that it shows.",
        ),
    }
)
