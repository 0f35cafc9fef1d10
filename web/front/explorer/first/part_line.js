// The part of a file that is shown turns into a line above the map: what it is of what, and the ways to its other parts.

import { button, make } from "../parts/make.js";
import { pressWord } from "../parts/press_word.js";
import { setWords } from "../parts/set_words.js";
import { communityWay } from "./community_way.js";

/** Fill an element, where `addressOf(choices)` is the address of choices; returns a function that brings it up to date with a view. A file that is shown at once has no such line. */
export function partLineOn(element, library, act, addressOf) {
  const { part, relations, enters } = library;
  element.hidden = !part;
  if (!part) return () => {};
  const trail = make("div", { class: "community-trail" });
  const sentence = make("p", { class: "sentence" }, part.line);
  const hint = make("p", { class: "quiet" });
  const told = make("div", { class: "told", role: "status" }, sentence, hint);
  const unlinked = apart(enters, relations, act);
  const ways = make("div", { class: unlinked.length ? "ways many" : "ways" }, ...waysFrom(part, act), ...unlinked);
  element.append(trail, told, ways, ...leftOut(part));
  return ({ choices, place }) => {
    setWords(hint, [part.kind === "overview" ? `Open one by a ${pressWord()} or Enter.` : "", choices.ask && !choices.story ? "The answer is about the part that is shown." : ""].filter(Boolean).join(" "));
    told.hidden = !part.line && !hint.textContent;
    const nav = wayIn(part, place, { addressOf, choices, act });
    trail.replaceChildren(...nav);
    element.hidden = !part.line && !part.about && !nav.length;
  };
}

/** Return the way to the community that is shown, or to that of the concept in focus, in a list; none leads to the whole. */
function wayIn({ kind, way }, place, to) {
  const { focus } = to.choices;
  if (focus) return place ? [make("span", {}, "Found in "), communityWay(`Communities of ${focus}`, place.way, { page: place.page, select: focus }, to)] : [];
  return way.length && ["overview", "community"].includes(kind) ? [communityWay("Communities", way, { isHere: true }, to)] : [];
}

/** What is not drawn, and what is about the part alone, is said on request: it is long, and the map is what one came for. */
function leftOut({ about, undrawn }) {
  const number = undrawn.length.toLocaleString("en");
  return [
    undrawn.length ? folded("left-out over-map", `${number} more ${number === "1" ? "way" : "ways"} between them`, make("ul", {}, ...undrawn.map((way) => make("li", {}, way)))) : null,
    about ? folded("left-out", "What this part is", make("p", {}, about)) : null,
  ].filter(Boolean);
}

function folded(name, summary, told) {
  return make("details", { class: name }, make("summary", {}, summary), told);
}

/** A community that nothing leads to is not on the map: a button opens it. */
function apart(enters, relations, act) {
  const linked = new Set(relations.flatMap(({ source, target }) => [source, target]));
  return [...(enters?.keys() ?? [])].filter((name) => !linked.has(name)).map((name) => button({ click: () => act.select(name) }, name));
}

/** The members of a community are turned like pages; where it has communities, too, one way leads to the other. */
function waysFrom({ kind, page, pages, rest, parted }, act) {
  if (kind === "overview") return [button({ "data-turn": "list", click: () => act.turnTo(1) }, "List the concepts")];
  if (kind !== "community") return [];
  const turn = (by, word) => button({ "data-turn": `turn ${by}`, click: () => act.turnTo(page + by) }, word);
  const number = make("span", { class: "page-number" }, `page ${page.toLocaleString("en")} of ${pages.toLocaleString("en")}`);
  return [
    parted ? button({ "data-turn": "list", click: () => act.turnTo(0) }, "As communities") : null,
    page > 1 ? turn(-1, "Those before") : null,
    pages > 1 ? number : null,
    rest ? turn(1, `and ${rest.toLocaleString("en")} more`) : null,
  ].filter(Boolean);
}
