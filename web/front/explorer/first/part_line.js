// The part of a file that is shown turns into a line above the map: what it is of what, and the ways to its other parts.

import { button, make } from "../parts/make.js";
import { pressWord } from "../parts/press_word.js";
import { setWords } from "../parts/set_words.js";

/** Fill an element; returns a function that brings it up to date with a view. A file that is shown at once has no such line. */
export function partLineOn(element, { part, relations, enters }, act) {
  element.hidden = !part?.line && !part?.about;
  if (element.hidden) return () => {};
  const sentence = make("p", { class: "sentence" }, part.line);
  const hint = make("p", { class: "quiet" });
  const ways = make("div", { class: "ways" }, ...waysFrom(part, act), ...apart(enters, relations, act));
  element.append(make("div", { class: "told", role: "status" }, sentence, hint), ways, ...leftOut(part));
  return ({ choices }) => setWords(hint, [part.kind === "overview" ? `Open one by a ${pressWord()} or Enter.` : "", choices.ask && !choices.story ? "The answer is about the part that is shown." : ""].filter(Boolean).join(" "));
}

/** What is not shown, or not offered, is said on request: it is long, and the map is what one came for. */
function leftOut({ about }) {
  return about ? [make("details", { class: "left-out" }, make("summary", {}, "What is left out"), make("p", {}, about))] : [];
}

/** A community that nothing leads to is not on the map: a button opens it. */
function apart(enters, relations, act) {
  const linked = new Set(relations.flatMap(({ source, target }) => [source, target]));
  return [...(enters?.keys() ?? [])].filter((name) => !linked.has(name)).map((name) => button({ click: () => act.select(name) }, name));
}

/** The members of a community are turned like pages, those with most relations first. */
function waysFrom({ kind, page, pages, rest }, act) {
  if (kind !== "community") return [];
  const turn = (by, word) => button({ click: () => act.turnTo(page + by) }, word);
  const number = make("span", { class: "page-number" }, `page ${page.toLocaleString("en")} of ${pages.toLocaleString("en")}`);
  return [
    button({ class: "up", click: () => act.turnTo(0) }, "All communities"),
    page > 1 ? turn(-1, "Those before") : null,
    pages > 1 ? number : null,
    rest ? turn(1, `and ${rest.toLocaleString("en")} more`) : null,
  ].filter(Boolean);
}
