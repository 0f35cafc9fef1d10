// Choices turn into the part of a file that they show, where it has too much for one map: parts are asked for as they are looked at.

import { written } from "./asked_words.js";

const WHOLE = "whole=1";
const AROUND = ["focus", "depth", "direction", "grown"];
// Of a large file a question is answered over what is around its concept.
const ASKED = { depth: 2, grown: [] };

/**
 * Return the words of the part that choices show of the file of a library, null where it is shown at once; `first` are the
 * choices at first, `step` is the step of a story that is told, or null. A file that is not large is all there, but for its communities.
 */
export function partWords(library, choices, first, step = null) {
  if (!library.part) return null;
  const { focus, ask, story, select, community, page } = choices;
  const isElsewhere = community.length > 0 || page > 0;
  const isWhole = !library.part.large && (focus || ask || story || (select && library.part.kind === "whole" && !isElsewhere));
  if (isWhole) return WHOLE;
  if (tellsItself(step, choices)) return [String(new URLSearchParams({ story, step: String(choices.step) })), written(choices, first, ["level"])].filter(Boolean).join("&");
  if (!focus && ask && choices.from) return written({ ...choices, focus: choices.from, ...ASKED }, first, ["level", ...AROUND]);
  const shown = focus ? AROUND : ["community", "page"];
  return written(choices, first, ["level", ...shown]);
}

/** Return the words by which a server is asked where among the communities a concept is. */
export function placeWords(choices, first) {
  return [written(choices, first, ["level"]), new URLSearchParams({ concept: choices.focus })].filter(Boolean).join("&");
}

/** Return whether a step alone says what is shown: its paths, or what is around what it selects, as step_part.py has it. */
function tellsItself(step, { focus, ask, community, page, from, to, select }) {
  if (!step || focus) return false;
  const said = new URLSearchParams(step.address);
  if (ask) return Boolean(step.only) && said.get("from") === from && said.get("to") === to;
  return !community.length && !page && Boolean(select) && said.get("select") === select;
}

/** Return what is told of each concept of a file by its names: type, number of relations, synonyms. */
export function conceptsNamed({ terms, types, type, degree }) {
  const about = new Map();
  for (const [concept, via] of terms) {
    if (concept !== via) about.get(concept)?.synonyms.push(via);
    else about.set(concept, { type: types[type[about.size]], degree: degree[about.size], synonyms: [] });
  }
  return about;
}
