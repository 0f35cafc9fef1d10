"""Practice items written by hand: one to choose, one with a fixed order, one to type, and hostile ones."""

from graph.export.practice.platform_question import PlatformQuestion, platform_questions
from graph.practice.practice_item import Choice, PracticeItem

POLARITIES = ("increases", "decreases", "modulates", "produces", "no clear effect")
REMARKS = {("r1 target", "IL-6"): "In this map: Cortisol raises IL-6."}

CHOSEN = PracticeItem(
    kind="target",
    about="r1",
    digest="d1",
    stem="GABA generally calms ____.",
    question="Which one is it?",
    right="Inflammation",
    accepted=("Inflammation", "inflammatory response"),
    wrong=(Choice("IL-6", "r2"), Choice("TNF"), Choice("Microglia"), Choice("Sleep")),
    fixed=(),
    source="GABA",
    pair=("GABA", "Inflammation"),
    feedback="GABA generally calms Inflammation. A review of many studies. Bhat 2010.",
)
ORDERED = PracticeItem(
    kind="sign",
    about="r1",
    digest="d1",
    stem="GABA ____ Inflammation.",
    question="What does it do?",
    right="decreases",
    accepted=("decreases",),
    wrong=tuple(Choice(word) for word in POLARITIES if word != "decreases"),
    fixed=POLARITIES,
    source="GABA",
    pair=("GABA", "Inflammation"),
    feedback="GABA generally calms Inflammation.",
)
TYPED = PracticeItem(
    kind="definition",
    about="Interleukin-6",
    digest="d2",
    stem="A signal that immune cells send.",
    question="What is it called?",
    right="Interleukin-6",
    accepted=("Interleukin-6", "IL-6"),
    wrong=(),
    fixed=(),
    source="Interleukin-6",
    pair=(),
    feedback="Interleukin-6: a signal that immune cells send.",
)
ITEMS = (CHOSEN, ORDERED, TYPED)

# Everything that some format reads as its own, at the start of a text and within it.
HOSTILE = (
    "=1+1 ~no {x} #1 a:b \\n 50% -> &&058; [html]<b>x</b> ::name:: // note",
    "[html]<script>alert(1)</script> &amp; ]]> <!-- {{Answer}} {{c1::x}} $$x$$ \\(y\\) [sound:a.mp3]",
    '"quoted" \t tab \n\n line \r\n @@PLUGINFILE@@ \x07\x1f \ufffe \U0001f9e0 * \\* %50% ####',
)


def hostile_items() -> tuple[PracticeItem, ...]:
    """Return an item to choose and one to type, every text of which is hostile."""
    first, second, third = HOSTILE
    chosen = PracticeItem(
        "effect",
        first,
        "",
        stem=first,
        question=second,
        right=third,
        accepted=(third,),
        wrong=(Choice(f"{first} 1", "r2"), Choice(f"{second} 2"), Choice(f"{third} 3")),
        fixed=(),
        source=first,
        pair=(first, second),
        feedback=f"{second} {third}",
    )
    typed = PracticeItem("source", second, "", first, third, first, (first, second, third), (), (), "", (), first)
    return chosen, typed


def questions() -> tuple[PlatformQuestion, ...]:
    return platform_questions(ITEMS, REMARKS)


def hostile_questions() -> tuple[PlatformQuestion, ...]:
    return platform_questions(hostile_items(), {"r2": HOSTILE[0]})
