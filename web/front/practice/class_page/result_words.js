// A result of a class turns into words: what it is about, where that comes from, and what was commonly said instead.

import { citationOf } from "../../explorer/citing/paper.js";

const KINDS = {
  target: "what it leads to", source: "where it starts", effect: "the words between", sign: "the sign", evidence: "what it rests on",
  agree: "whether studies agree", definition: "the concept", point: "which box it is", predict: "a prediction", link: "a link that was made",
};

/** Return the sentence that a result is about. */
export function sentenceOf({ of, about }, library) {
  if (of === "definition") return `What ${about} is.`;
  if (of === "relation") return library.relation(about).sentence;
  const rows = about.split(" ").map((id) => library.relation(id));
  return `Path: ${[rows[0].source, ...rows.map(({ target }) => target)].join(" → ")}.`;
}

/** Return the source of what a result is about, "" where none is known or several are. */
export function sourceOf({ of, about }, library) {
  const paper = of === "relation" ? library.paper(library.relation(about)) : null;
  return paper ? citationOf(paper) : "";
}

/** Return what a wrong answer was asked for, "" for a kind that nobody knows. */
export function kindWords({ kind }) {
  return Object.hasOwn(KINDS, kind) ? KINDS[kind] : "";
}

/** Return a share as a percentage. */
export function percent(share) {
  return `${Math.round(100 * share)} %`;
}

/** Return a number with the word for it. */
export function numbered(number, one, several = `${one}s`) {
  return `${number} ${number === 1 ? one : several}`;
}
