// A sentence with the concepts that it names turns into clauses: which concept does what to which other one.

import { mentionsIn } from "./mentions.js";

/**
 * The concepts in the order of the sentence, what stands between them in small letters, and the words from the first to the
 * last of them as they were typed.
 * @typedef {{ source: string, phrase: string, target: string, typed: string }} Clause
 */

const JOINING = /^(?:and|or|as|well|both|the|a|an|with|plus|&)$/;
const SAME_SUBJECT = /^(?:and|or|but|then|while|also)$/;
const OTHER_SUBJECT = /^(?:which|that|who|this|these|it|they)$/;

/**
 * Return the clauses of a sentence. Of a list of concepts each takes part; "and lowers" goes on with the same subject,
 * "which lowers" with what stands before it, and of "B and C lowers D" the last one is the new subject.
 */
export function clausesOf(sentence, library) {
  const { words, mentions } = mentionsIn(sentence, library);
  const groups = grouped(mentions, words);
  const clauses = [];
  let subject = groups[0] ?? { names: [], starts: [] };
  groups.slice(1).forEach((group, place) => {
    const phrase = bare(words.slice(groups[place].end, group.start));
    const begin = phrase[0] ?? "";
    if (place && !SAME_SUBJECT.test(begin)) subject = newSubject(groups[place], begin, clauses);
    const said = phrase.slice(SAME_SUBJECT.test(begin) || OTHER_SUBJECT.test(begin) ? 1 : 0).join(" ");
    const typed = words.slice(subject.starts[0], group.end).join(" ").replace(/[.,;:!?]+$/, "");
    for (const source of subject.names) for (const target of group.names) if (source !== target) clauses.push({ source, phrase: said, target, typed });
  });
  return { clauses, names: mentions.map(({ concept }) => concept) };
}

/** Return the subject after a group. Where a list goes straight on to a verb its last member begins a sentence of its own. */
function newSubject(group, begin, clauses) {
  const { names, starts } = group;
  if (OTHER_SUBJECT.test(begin) || names.length < 2) return group;
  const place = clauses.findLastIndex(({ target }) => target === names.at(-1));
  if (place >= 0) clauses.splice(place, 1);
  return { names: names.slice(-1), starts: starts.slice(-1) };
}

/** Concepts with only commas and "and" between them are one group. */
function grouped(mentions, words) {
  const groups = [];
  for (const { concept, start, end } of mentions) {
    const last = groups.at(-1);
    const isListed = last && bare(words.slice(last.end, start)).every((word) => JOINING.test(word));
    if (isListed) Object.assign(last, { names: [...last.names, concept], starts: [...last.starts, start], end });
    else groups.push({ names: [concept], starts: [start], start, end });
  }
  return groups;
}

/** Return words in small letters without the signs around them, and without those that are only signs. */
function bare(words) {
  return words.map((word) => word.toLowerCase().replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}&]+$/gu, "")).filter(Boolean);
}
