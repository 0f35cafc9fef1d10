"""The words by which questions know how sure a phrase is, what a definition says first, and what gives it away."""

from collections.abc import Mapping
from types import MappingProxyType

# How an effect says that it is not sure or not always so, and how a sentence without the effect says it.
HEDGES: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("may", "might", "could", "possibly", "probably", "perhaps"), "possibly"),
        **dict.fromkeys(("seems", "seem", "appears", "appear", "thought", "believed", "said"), "possibly"),
        **dict.fromkeys(("can", "sometimes", "often", "usually", "generally", "mostly", "mainly"), "at times"),
    }
)
AS_A_LINK = "as a link"

# Words at which the first words of a definition end, those that say what its concept is a kind of.
WORDS_AFTER_A_GENUS = frozenset(
    (
        *("that", "which", "who", "whose", "where", "when", "in", "inside", "of", "with", "from", "for", "by", "on"),
        *("and", "or", "to", "as", "at", "against", "after", "before", "during", "between", "made", "used", "released"),
    )
)

# Words of an effect that give away in whom it was seen.
WORDS_OF_A_SETTING = frozenset(
    (
        *("mice", "mouse", "rat", "rats", "animal", "animals", "rodents", "people", "patients", "human", "humans"),
        *("volunteers", "men", "women", "children", "adults", "culture", "cultures", "dish", "vitro", "review"),
    )
)

# How the words of an effect begin that say several things of its target, of which a word for one would be half true.
STEMS_OF_SEVERAL_EFFECTS = (
    "both",
    "opposite",
    "mixed",
    "depend",
    "bidirectional",
    "biphasic",
    "dual",
    "varied",
    "variable",
)
