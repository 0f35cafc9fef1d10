// Choices turn into the answer to the question that they ask, over the relations of their levels and filters.

import { withStudies } from "./answer_studies.js";
import { passes } from "../parts/filters.js";
import { answerTo } from "../questions/answer.js";
import { signedEdges } from "../questions/signed_edges.js";
import { within } from "../parts/scope.js";

const latest = new WeakMap();

/** Return the question { kind, one, other, length, change } that is complete, or null; a story asks for itself. */
export function questionOf({ ask, from, to, length, change, waves, story }) {
  if (!ask || story) return null;
  if (ask === "loops") return { kind: ask, one: from };
  if (ask === "what if") return from ? { kind: ask, one: from, length: waves, change } : null;
  return from && to && from !== to ? { kind: ask, one: from, other: to, length } : null;
}

/** Return the answer to what is asked, null where nothing is; the same object as long as the same is asked. */
export function answered(library, choices) {
  const question = questionOf(choices);
  // Communities are no concepts that a question could be about.
  if (!question || library.part?.kind === "overview") return null;
  const key = JSON.stringify([question, choices.level, library.filters.map((facet) => choices[facet])]);
  if (latest.get(library)?.key !== key) latest.set(library, { key, answer: answerOver(library, choices, question) });
  return latest.get(library).answer;
}

function answerOver(library, choices, question) {
  const asked = within(library.relations, { level: choices.level, focus: "" }).filter((relation) =>
    passes(relation, choices, library.filters),
  );
  const graph = signedEdges(asked, library.concepts.map(({ name }) => name), library.questions);
  return withStudies(answerTo(question, graph, asked.length, library.questions), library);
}
