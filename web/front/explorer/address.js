// The address of the page turns into what is chosen, and back, with the same names as in the app.

import { meant, proposed } from "./parts/find.js";

const LONGEST = 60;
const MOST_LISTED = 12;
const ASKED_WITH = {
  paths: ["from", "to", "length"], compare: ["from", "to"], "what if": ["from", "change", "waves"], loops: ["from"],
};
const OF_A_QUESTION = new Set(Object.values(ASKED_WITH).flat());

/** Return { choices, misread }: what an address chooses, and a sentence for each word that is not known. */
export function readAddress(text, data) {
  // Mail and chat programs make &amp; of each & of a link.
  const said = new URLSearchParams(text.replace(/&(?:amp;)+/g, "&"));
  const misread = [];
  const choices = { ...firstChoices(data) };
  for (const { name, words } of data.facets) {
    if (said.has(name)) choices[name] = knownWords(said.getAll(name), name, words, choices[name], misread);
  }
  for (const name of ["depth", "direction", "layout"]) {
    if (said.has(name)) choices[name] = knownOne(said.get(name), name, data.choices[name], choices[name], misread);
  }
  choices.focus = focusOf(said.get("focus") ?? "", data, misread);
  choices.grown = said.getAll("grown").filter((name) => isConcept(name, data, misread));
  choices.select = selectionOf(said.get("select") ?? "", data, misread);
  for (const [name, offered] of Object.entries(data.questions.offered)) {
    if (said.has(name)) choices[name] = knownOne(said.get(name), name, offered, choices[name], misread);
  }
  for (const name of ["from", "to"]) choices[name] = endOf(name, said.get(name) ?? "", data, misread);
  Object.assign(choices, storyOf(said, data, misread));
  return { choices, misread };
}

/** Return the address of choices: what is as at first is left out, and whether the drawer is `opened`. */
export function writeAddress(choices, data) {
  const first = firstChoices(data);
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(choices)) {
    if (name === "opened" || same(value, first[name]) || !isOfUse(name, choices)) continue;
    const words = Array.isArray(value) ? value : [value];
    for (const word of words.length ? words : [""]) said.append(name, word);
  }
  return said.toString();
}

/** Return what is chosen when the page opens without an address. */
export function firstChoices({ facets, choices, questions }) {
  const none = Object.fromEntries(facets.map(({ name }) => [name, []]));
  return {
    ...{ level: [], type: [], polarity: [], evidence: [], support: [], species: [] },
    ...none, ...choices.first, focus: "", grown: [], select: "",
    ask: "", from: "", to: "", ...questions.first, story: "", step: 0, opened: true,
  };
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

function knownOne(said, name, offered, first, misread) {
  const known = offered.find((one) => String(one) === said);
  if (known === undefined && said) misread.push(unknown(name, said, offered));
  return known ?? first;
}

function focusOf(typed, data, misread) {
  if (!typed) return "";
  const concept = meant(typed, data.search);
  if (!concept) misread.push(noConcept("focus", typed, data));
  return concept ?? "";
}

function endOf(name, typed, data, misread) {
  const concept = data.search.terms.find(([, via]) => via === typed)?.[0] ?? "";
  if (typed && !concept) misread.push(noConcept(name, typed, data));
  return concept;
}

/** Return whether what is chosen under a name changes anything beside the question that is asked. */
function isOfUse(name, { ask }) {
  return !OF_A_QUESTION.has(name) || (ASKED_WITH[ask] ?? []).includes(name);
}

function isConcept(name, data, misread) {
  const known = data.concepts.some((concept) => concept.name === name);
  if (!known) misread.push(noConcept("grown", name, data));
  return known;
}

function selectionOf(id, data, misread) {
  const known = data.concepts.some(({ name }) => name === id) || data.relations.some((relation) => relation.id === id);
  if (id && !known) misread.push(`The address selects “${short(id)}”, which this file does not have.`);
  return known ? id : "";
}

function storyOf(said, data, misread) {
  const story = said.get("story") ?? "";
  const known = (data.stories ?? []).find(({ id }) => id === story);
  if (story && !known) misread.push(`The address names the story “${short(story)}”, which this file does not have.`);
  if (!known) return {};
  const step = Math.min(Math.max(Math.trunc(Number(said.get("step")) || 1), 1), known.steps.length);
  return { story, step };
}

function unknown(name, word, offered) {
  const possible = offered.slice(0, MOST_LISTED).join(", ") || "none in this file";
  return `The address asks for ${name} “${short(word)}”; possible: ${possible}.`;
}

function noConcept(name, typed, { search }) {
  const similar = proposed(typed, search).join(", ");
  return `The address says ${name} “${short(typed)}”, but no concept is called so.${similar ? ` Did you mean ${similar}?` : ""}`;
}

// The app escapes in its addresses what Markdown would read.
function plain(word) {
  return word.replace(/[\\\u2060]/g, "");
}

function short(text) {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
