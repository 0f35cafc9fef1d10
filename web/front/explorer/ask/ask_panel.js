// A question turns into the panel beside the map: a sentence to fill in, its answer, and the ways on where there is none.

import { citeSeveral } from "../citing/cite_parts.js";
import { button, make } from "../parts/make.js";
import { segments } from "../parts/segments.js";
import { setText } from "../parts/set_words.js";
import { answerList } from "./answer_list.js";
import { questionOf } from "./answered.js";
import { sentenceForm } from "./sentence_form.js";

/** Add the panel to an element and its button to a toolbar; returns a function that brings both up to date with a view. */
export function askPanel(element, toolbar, library, act, asking) {
  const kinds = segments("ask", "Kind of question", library.questions.offered.ask, asking.begin);
  const fill = (changes) => {
    asking.fill(changes);
    result.check({ ...now, ...changes });
    if (Object.values(changes).every(Boolean)) goOn();
  };
  const forms = new Map(library.questions.offered.ask.map((kind) => [kind, sentenceForm(kind, library, fill)]));
  const result = resultParts(library, act, asking);
  const opener = button({ class: "asker", click: () => begin() }, "Ask");
  const stop = button({ class: "stop", click: () => leave() }, "Stop asking");
  let now = { ask: "" };

  const goOn = () => forms.get(now.ask)?.firstEmpty()?.focus();
  const leave = () => {
    asking.stop();
    opener.focus();
  };
  const begin = () => {
    asking.begin(library.questions.offered.ask[0]);
    goOn();
  };
  // Whoever types asks about something else, and may end with a name that nothing has.
  element.addEventListener("input", () => result.check({}));
  element.append(make("div", { class: "head" }, make("h2", {}, "Ask the map"), stop), kinds.element, ...[...forms.values()].map((form) => form.element), ...result.elements);
  toolbar.querySelector("[data-testid=search]").after(opener);

  return ({ choices, answer }) => {
    now = choices.story ? { ask: "" } : choices;
    element.hidden = !now.ask;
    element.parentElement.classList.toggle("asking", Boolean(now.ask) && !element.closest(".embedded"));
    opener.hidden = Boolean(now.ask);
    kinds.update(now.ask);
    forms.forEach((form, kind) => {
      form.element.hidden = kind !== now.ask;
      form.update(choices);
    });
    result.update(now, answer);
  };
}

/** The parts below the sentence: what is wrong with the question, its answer in words, the ways on, and the sentences. */
function resultParts(library, act, asking) {
  const problem = make("p", { class: "problem", role: "alert" });
  const headline = make("p", { class: "headline" });
  const why = make("p");
  const ways = make("div", { class: "actions" });
  const starters = startersOf(library.openings, act);
  const list = answerList(act.select);
  const cite = citeSeveral(library);
  const told = make("div", { role: "status", class: "told", "data-testid": "answer" }, headline, why);

  const check = (choices) => setText(problem, faultOf(choices));
  const update = (choices, answer) => {
    check(choices);
    setText(headline, answer?.headline ?? "");
    setText(why, answer ? [answer.why, notAsked(library, answer)].filter(Boolean).join(" ") : "");
    ways.replaceChildren(...(answer ? waysOn(library, choices, answer, act, asking) : []));
    starters.hidden = Boolean(answer) || Boolean(choices.from) || !library.openings.length;
    list.update(answer, choices.select);
    cite.update((answer?.told ?? []).map(library.relation), `${[choices.ask, choices.from, choices.to].filter(Boolean).join(" ")}`);
  };
  return { elements: [problem, told, ways, list.element, cite.element, starters], update, check };
}

/** Return what is wrong with a question, "" where nothing is. */
export function faultOf({ ask, from, to }) {
  const same = from && from === to && ["paths", "compare"].includes(ask);
  return same ? `Choose two different concepts; both are ${from}.` : "";
}

function notAsked({ relations }, { asked }) {
  const hidden = relations.length - asked;
  if (!hidden) return "";
  return `${hidden} more ${hidden === 1 ? "relation is hidden by level or filters and was" : "relations are hidden by level or filters and were"} not asked.`;
}

function waysOn(library, choices, answer, act, asking) {
  const { kind, one, other, length } = questionOf(choices);
  const found = library.relations.length > answer.asked ? [button({ click: asking.askAll }, "Ask all relations")] : [];
  if (kind !== "paths" || answer.groups.length) return found;
  const longest = library.questions.offered.length.at(-1);
  if (length < longest) found.push(button({ click: () => asking.fill({ length: longest }) }, `Up to ${longest} steps`));
  found.push(button({ click: asking.turnRound }, `The other way: ${other} to ${one}`));
  return [...found, ...answer.nearby.map((name) => button({ click: () => act.focusOn(name) }, `Near both: ${name}`))];
}

function startersOf(openings, act) {
  const questions = openings.map(({ question, concept }) => button({ click: () => act.showEverythingOf(concept) }, question));
  return make("div", { class: "starters" }, make("h2", {}, "Or begin with"), ...questions);
}
