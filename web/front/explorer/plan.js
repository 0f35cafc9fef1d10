// Choices turn into a plan: which relations are to be laid out, and what is asked of whoever has the picture of them.

import { firstChoices } from "./address.js";
import { answered } from "./ask/answered.js";
import { narrowedTo } from "./ask/answer_map.js";
import { foldedAround, UNFOLDED } from "./parts/folding.js";
import { within } from "./parts/scope.js";
import { written } from "./source/asked_words.js";
import { choicesAt, onlyOf } from "./story_choices.js";

const AROUND_A_FOCUS = ["focus", "depth", "direction", "grown"];
const OF_A_QUESTION = ["ask", "from", "to", "length", "change", "waves"];

/**
 * Return { choices, answer, scoped, at, narrowed, request } for the choices of a library: `scoped` are the relations that
 * are laid out, `at` says where folded concepts are drawn, `narrowed` that the relations are the answer's alone, and
 * `request` are the words by which a server knows them.
 */
export function planOf(library, choices) {
  const only = onlyOf(library, choices);
  const at = only ? UNFOLDED : foldedAround(library.wider, choices.folded, choices.focus);
  const laidOut = within(library.relations, { ...choices, only, at });
  const answer = answered(library, choices);
  const told = narrowedTo(answer, laidOut, library.questions.readable);
  return {
    choices, answer,
    scoped: told ? within(library.relations, { only: told }) : laidOut,
    at: told ? UNFOLDED : at,
    narrowed: told !== null,
    request: requestFor(library, choices, only, told),
  };
}

/** A step of a story asks with its own words: what its reader filters beside that only hides. */
function requestFor(library, choices, only, told) {
  if (told) return answerRequest(library, choices);
  return only ? answerRequest(library, { ...choicesAt(library, choices.story, choices.step), layout: choices.layout }) : scopeRequest(library, choices);
}

function scopeRequest(library, choices) {
  if (library.part && library.part.kind !== "whole") return partRequest(library, choices);
  return written(choices, firstChoices(library), ["level", ...(choices.focus ? AROUND_A_FOCUS : []), "folded", "layout"]);
}

/** A part has the relations of its levels only. */
function partRequest(library, choices) {
  const rest = written(choices, firstChoices(library), [...(choices.focus ? AROUND_A_FOCUS : []), "folded", "layout"]);
  return ["level=", rest].filter(Boolean).join("&");
}

function answerRequest(library, choices) {
  return `of=answer&${written(choices, firstChoices(library), ["level", ...library.filters, ...OF_A_QUESTION, "layout"])}`;
}
