// The address of the page turns into what is chosen, and back, with the same names as in the app.

import { meant, proposed } from "../shared/find.js";
import { shortened } from "./parts/shortened.js";
import { spanOf } from "./parts/year_span.js";

const AROUND_A_FOCUS = new Set(["depth", "direction", "grown"]);
const FINGERPRINT = /^[0-9a-f]{8}(?:\.(?:[\w-]{5}){0,40})?$/;
const MOST_LISTED = 12;
const ASKED_WITH = {
  paths: ["from", "to", "length"], compare: ["from", "to"], "what if": ["from", "change", "waves"], loops: ["from"],
};
const OF_A_QUESTION = new Set(Object.values(ASKED_WITH).flat());

/**
 * Return { choices, misread }: what an address chooses, and a sentence for each word that is not known, once. Where it names a
 * step of a story, the step counts for what the address does not say.
 */
export function readAddress(text, data) {
  // Mail and chat programs make &amp; of each & of a link.
  const said = new URLSearchParams(text.replace(/&(?:amp;)+/g, "&"));
  const misread = [];
  const told = storyOf(said, data, misread);
  const choices = { ...choicesOfStep(told, data), ...told };
  for (const { name, words } of data.facets) {
    if (said.has(name)) choices[name] = knownWords(said.getAll(name), name, words, choices[name], misread);
  }
  for (const [name, offered] of Object.entries({ ...oneOf(data.choices), ...data.questions.offered })) {
    if (said.has(name)) choices[name] = knownOne(lastOf(said, name), name, offered, choices[name], misread, data.choices.first[name]);
  }
  if (data.part) Object.assign(choices, partOf(said, data, misread));
  if (said.has("until")) choices.until = untilOf(lastOf(said, "until"), misread);
  if (said.has("focus")) choices.focus = focusOf(lastOf(said, "focus"), data, misread);
  if (said.has("grown")) choices.grown = said.getAll("grown").map((name) => endOf("grown", name, data, misread)).filter(Boolean);
  if (said.has("folded")) choices.folded = said.getAll("folded").map((name) => foldedOf(name, data, misread)).filter(Boolean);
  if (said.has("select")) choices.select = selectionOf(lastOf(said, "select"), data, misread);
  for (const name of ["from", "to"]) if (said.has(name)) choices[name] = endOf(name, lastOf(said, name), data, misread);
  misread.push(...noFingerprint(lastOf(said, "data")));
  return { choices, misread: [...new Set(misread)] };
}

/**
 * Return the address of choices: what is as at first is left out, and whether the panel is `opened`. Beside a step of a
 * story all is said that the step says, too.
 */
export function writeAddress(choices, data) {
  const first = firstChoices(data);
  const told = choicesOfStep(choices, data);
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(choices)) {
    if (name === "opened" || !isOfUse(name, choices) || (same(value, first[name]) && same(told[name], first[name]))) continue;
    const words = Array.isArray(value) ? value : [value];
    for (const word of words.length ? words : [""]) said.append(name, word);
  }
  return said.toString();
}

/** Return the names under which an address says what is chosen. */
export function addressNames(data) {
  return Object.keys(firstChoices(data)).filter((name) => name !== "opened");
}

/** Return what is chosen when the page opens without an address. */
export function firstChoices({ facets, choices, questions, part }) {
  const none = Object.fromEntries(facets.map(({ name }) => [name, []]));
  return {
    ...{ level: [], type: [], polarity: [], evidence: [], support: [], species: [], reading: [], until: [] },
    ...none, ...choices.first, focus: "", grown: [], folded: [], select: "",
    ask: "", from: "", to: "", ...questions.first, story: "", step: 0, memory: "", opened: true,
    ...(part ? { community: [], page: 0 } : {}),
  };
}

/** Return what is said last under a name that has one value, as Python reads it; "" where nothing is. */
function lastOf(said, name) {
  return said.getAll(name).at(-1) ?? "";
}

function knownWords(said, name, offered, first, misread) {
  const meantBy = new Map(offered.flatMap(({ word }) => [[plain(word), word], [word, word]]));
  const asked = said.filter((word) => word);
  const known = asked.map((word) => meantBy.get(word) ?? meantBy.get(plain(word))).filter((word) => word !== undefined);
  for (const word of asked) {
    if (!meantBy.has(word) && !meantBy.has(plain(word))) misread.push(unknown(name, word, offered.map((one) => one.word)));
  }
  return known.length || !asked.length ? [...new Set(known)] : first;
}

/** Return the offered value that is said; what is chosen at first may be said, too, where it is none of those. */
function knownOne(said, name, offered, first, misread, usual) {
  const known = [...offered, usual].find((one) => one !== undefined && String(one) === said);
  if (known === undefined && said) misread.push(unknown(name, said, offered));
  return known ?? first;
}

/** Return the way to a community, by a concept of each from the outermost on as far as these are known, and the page of its members. */
function partOf(said, data, misread) {
  const known = said.getAll("community").map((name) => endOf("community", name, data, misread));
  const end = known.indexOf("");
  const page = Number(lastOf(said, "page"));
  return { community: end < 0 ? known : known.slice(0, end), page: Number.isInteger(page) && page > 0 ? page : 0 };
}

function focusOf(typed, data, misread) {
  if (!typed || isUnnamed(data)) return typed;
  const concept = meant(typed, data.search);
  if (!concept) misread.push(noConcept("focus", typed, data));
  return concept ?? "";
}

/** Return the year, or the span of years to play, by whose end something is to be known. */
function untilOf(typed, misread) {
  if (typed && !spanOf(typed)) misread.push(`The address asks for what was known until “${shortened(typed)}”, which is no year such as 1994.`);
  return spanOf(typed) ? [typed] : [];
}

/** Return whether the names of a file of which this is a part are still on their way: what the address says is taken as it is. */
function isUnnamed(data) {
  return data.isNamed ? !data.isNamed() : false;
}

function endOf(name, typed, data, misread) {
  if (isUnnamed(data)) return typed;
  const concept = data.search.terms.find(([, via]) => via === typed)?.[0] ?? "";
  if (typed && !concept) misread.push(noConcept(name, typed, data));
  return concept;
}

/** Return a concept that can be folded, because others are narrower; "" where there is no such. */
function foldedOf(typed, data, misread) {
  const concept = endOf("folded", typed, data, misread);
  if (!concept || data.concepts.some(({ broader }) => broader === concept)) return concept;
  misread.push(`The address asks to fold “${shortened(concept)}”, but no concept is narrower.`);
  return "";
}

/** Return whether what is chosen under a name changes anything beside the focus and the question that is asked. */
function isOfUse(name, { ask, focus }) {
  if (name === "page" || name === "community") return !focus;
  if (AROUND_A_FOCUS.has(name)) return Boolean(focus);
  return !OF_A_QUESTION.has(name) || (ASKED_WITH[ask] ?? []).includes(name);
}

function selectionOf(id, data, misread) {
  // What another part has is known when that is there.
  const isElsewhere = data.part && data.part.kind !== "whole";
  const known = isElsewhere || data.concepts.some(({ name }) => name === id) || data.relations.some((relation) => relation.id === id);
  if (id && !known) misread.push(`The address selects “${shortened(id)}”, which the file does not have, or no longer.`);
  return known ? id : "";
}

/** Return what is said of a selection that the part of a file which an address shows does not have. */
export function notInPart(select) {
  return `The address selects “${shortened(select)}”, which is in no line or box of this part of the file. A search finds every concept.`;
}

/** Return what is said of a way of communities that leads on from one which has no such community in it. */
export function notWithin(concept) {
  return `The address leads on to the community of “${shortened(concept)}”, which is none of those here. The map shows the last that was found.`;
}

/** Return the step that is told, the nearest where the story has no such; nothing where no story is. */
function storyOf(said, data, misread) {
  const [story, asked] = [lastOf(said, "story"), lastOf(said, "step")];
  const steps = stepsOf({ story }, data);
  if (story && !steps.length) misread.push(`There is no story “${shortened(story)}” here, or no longer.`);
  if (!steps.length) return {};
  const step = Math.min(Math.max(Math.trunc(Number(asked) || 1), 1), steps.length);
  if (asked && asked !== String(step)) misread.push(`The story has no step “${shortened(asked)}”, or no longer.`);
  return { story, step };
}

/** Return what a step chooses, else what is chosen at first. */
function choicesOfStep({ story, step }, data) {
  const told = stepsOf({ story }, data)[step - 1];
  return told ? readAddress(told.address, data).choices : firstChoices(data);
}

function stepsOf({ story }, data) {
  return (data.stories ?? []).find(({ id }) => id === story)?.steps ?? [];
}

function noFingerprint(text) {
  if (!text || FINGERPRINT.test(text)) return [];
  return [`The address says that it was made with data “${shortened(text)}”, which is no version of any data.`];
}

function oneOf({ depth, direction, layout }) {
  return { depth, direction, layout, memory: ["on"] };
}

function unknown(name, word, offered) {
  const possible = offered.slice(0, MOST_LISTED).join(", ") || "none in this file";
  return `The address asks for ${name} “${shortened(word)}”; possible: ${possible}.`;
}

function noConcept(name, typed, { search }) {
  const similar = proposed(typed, search).join(", ");
  return `The address says ${name} “${shortened(typed)}”, but no concept is called so.${similar ? ` Did you mean ${similar}?` : ""}`;
}

// The app escapes in its addresses what Markdown would read.
function plain(word) {
  return word.replace(/[\\\u2060]/g, "");
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
