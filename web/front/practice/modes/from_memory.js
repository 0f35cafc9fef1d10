// What somebody writes into an empty page turns into what came, what contradicts the map, what it lacks, and what did not come.

import { strongestFirst } from "../../map/evidence_badge.js";
import { capital } from "../../explorer/parts/press_word.js";
import { button, make } from "../../explorer/parts/make.js";
import { writtenLinks } from "./made_links.js";
import { matchSentences } from "./match_sentences.js";
import { onMap } from "./on_map.js";
import { standingOf } from "./relation_words.js";

const AT_FIRST = 8;
const ABSENT = "The file says nothing of these. That is no proof that they are wrong.";
const UNCOMPARED = "What you wrote was not compared. It is kept, so that you can go on.";
const UNREAD = "A sentence is read when it names two concepts of the map and what one does to the other.";

/** Open the mode in an element; returns the clean-up. */
export function openFromMemory(element, context) {
  const field = make("textarea", { class: "page", rows: "10", spellcheck: "true", "aria-labelledby": "from-memory-asked" });
  const compare = button({ class: "next", "data-testid": "compare", click: () => compared(element, context, field.value) }, "Compare");
  field.value = context.kept?.text ?? "";
  const typed = () => {
    compare.disabled = !field.value.trim();
    context.keep({ text: field.value });
  };
  field.addEventListener("input", typed);
  compare.disabled = !field.value.trim();
  context.unlit();
  context.progress(0, 0, () => stopWriting(context, field.value));
  element.replaceChildren(make("section", { class: "from-memory", "data-testid": "question", "aria-label": "From memory" },
    make("h2", { class: "stem long", id: "from-memory-asked" }, "Write what you remember of this view, one sentence for each relation."),
    make("p", { class: "quiet" }, "For example: “A raises B. B is lowered by C, which may worsen D.” Synonyms and small slips count."),
    field, make("div", { class: "acts" }, compare)));
  return () => element.replaceChildren();
}

/** End without an answer: what was written is kept. */
function stopWriting({ done }, text) {
  const isLeft = Boolean(text.trim());
  done({ mode: "from memory", answers: [], isStopped: true, isLeft, words: isLeft ? UNCOMPARED : "" });
}

function compared(element, context, text) {
  const { library, view } = context;
  context.progress();
  const found = matchSentences(text, library, view.relations);
  const title = make("h2", { class: "verdict", tabindex: "-1" }, headline(found, view.relations, library));
  const end = () => context.done({ mode: "from memory", answers: answersOf(found, view.relations, library), links: writtenLinks(found) });
  const done = button({ class: "next", "data-testid": "next", click: end }, "Done");
  const back = button({ click: () => openFromMemory(element, { ...context, kept: { text } }) }, "Write on");
  const show = { library, lit: context.lit, unlit: context.unlit };
  element.replaceChildren(make("section", { class: "from-memory", "data-testid": "answer", "aria-label": "Compared with the map" }, title,
    make("div", { class: "acts" }, done, back),
    group("What came", "came", found.came.map((matched) => matchedLine(matched, show)), "", pairsIn(found.came)),
    group("What contradicts the map", "contradicts", found.contradicts.map((matched) => matchedLine(matched, show)), "", pairsIn(found.contradicts)),
    group("Not in this map", "absent", found.absent.map(({ said, remark }) => make("li", {}, sentenceLine(said), quiet(capital(`${remark}.`)))), ABSENT),
    group("Not read", "unread", found.unread.map(unreadLine), UNREAD),
    missingGroup(found.missing, show)));
  context.say(title.textContent);
  title.focus();
}

function headline({ came, contradicts, missing }, ids, library) {
  const all = new Set(ids.map(library.relation).map(pairText)).size;
  const those = all - missing.length;
  const [right, wrong] = [pairsIn(came), pairsIn(contradicts)];
  const against = wrong ? ` ${wrong} ${wrong === 1 ? "contradicts" : "contradict"} the map.` : "";
  return `${right === 1 ? "1 statement" : `${right} statements`} came.${against} Of the ${all} pairs of this view you wrote about ${those}.`;
}

/** Return of how many pairs statements are: one that is made twice counts once. */
function pairsIn(matched) {
  return new Set(matched.map(({ relation }) => pairText(relation))).size;
}

function group(heading, name, lines, note = "", number = lines.length) {
  if (!lines.length) return null;
  const title = make("h3", { class: "kind" }, `${heading} (${number})`);
  return make("section", { class: `group ${name}`, "data-testid": name }, title, note ? quiet(note) : null, make("ul", {}, ...lines));
}

function matchedLine({ said, relation, remark }, show) {
  return make("li", {}, sentenceLine(said), remark ? make("p", { class: "remark" }, `${remark}:`) : null, ...relationParts(relation, show));
}

function unreadLine({ sentence, names }) {
  return make("li", {}, sentenceLine(sentence), quiet(names.length ? `Found only ${[...new Set(names)].join(", ")}.` : "No concept was found."));
}

function sentenceLine(text) {
  return make("p", { class: "sentence" }, text);
}

function quiet(text) {
  return make("p", { class: "quiet" }, text);
}

/** What did not come, of each pair what is strongest; the rest of a long list is made when somebody wants to see it. */
function missingGroup(missing, show) {
  const lineOf = (rows) => {
    const more = rows.length > 1 ? quiet(`and ${rows.length - 1} more of this pair`) : null;
    return make("li", {}, ...relationParts(strongestFirst(rows)[0], show), more);
  };
  const shown = group("What did not come", "missing", missing.slice(0, AT_FIRST).map(lineOf), "", missing.length);
  const rest = missing.slice(AT_FIRST);
  if (!rest.length) return shown;
  const list = make("ul");
  shown.append(make("details", { toggle: () => list.childElementCount || list.append(...rest.map(lineOf)) }, make("summary", {}, `${rest.length} more`), list));
  return shown;
}

function relationParts(relation, show) {
  return [make("p", { class: "file-says" }, relation.sentence, " ", onMap(relation, show)), standingOf(relation, show.library)];
}

/** Return an answer for each pair of the view that was written about or not: the relation that was compared, or its first. */
function answersOf({ came, contradicts, missing }, ids, library) {
  const inView = new Set(ids.map(library.relation).map(pairText));
  const written = [...came.map(({ relation }) => [relation, true]), ...contradicts.map(({ relation }) => [relation, false])];
  const all = [...written.filter(([relation]) => inView.has(pairText(relation))), ...missing.map(([relation]) => [relation, false])];
  const latest = new Map(all.map(([relation, right]) => [pairText(relation), { id: `${relation.id} memory`, right, sure: null }]));
  return [...latest.values()];
}

function pairText({ source, target }) {
  return JSON.stringify([source, target]);
}
