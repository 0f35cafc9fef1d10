// The entries of the legend turn into filters below the map; what has no symbol on it unfolds beside them.

import { knownTheme } from "../../shared/theme.js";
import { drawSymbol } from "../../map/legend.js";
import { button, make } from "../parts/make.js";
import { pressWord } from "../parts/press_word.js";
import { setWords } from "../parts/set_words.js";
import { memoryLine } from "../memory/memory_line.js";
import { yearBar } from "../years/year_bar.js";
import { foldingLine } from "./folding_line.js";
import { tooLarge, tooMany } from "./answer_line.js";

const unit = ({ enters }) => `Filter by a ${pressWord()}; numbers are ${enters?.size ? "lines" : "relations"}`;
// Of a word of more letters two lines are seen; all of it stands in its title.
const LONGEST = 60;
const IN_THE_LEGEND = ["type", "polarity"];

/**
 * Fill an element with the legend and the further filters, and with why the atlas stands above it; returns { legend,
 * update(view), close() }. `act` toggles a word of a facet, and takes off all that is chosen;
 * `revising` is for the line of the memory.
 */
export function filterBar(element, library, act, revising) {
  const state = { symbols: [], contested: null, drawn: "" };
  const parts = partsOf(library, act, state);
  const memory = memoryLine(act, revising);
  element.append(...parts.elements);
  // In the row that is in sight with the map, which keeps its height.
  parts.elements[0].append(memory.element);
  const redraw = () => {
    drawSymbols(state, theme.now());
    memory.draw(theme.now());
  };
  const theme = knownTheme(element, redraw);
  const update = (view) => {
    parts.words.forEach((found) => showWord(found, view));
    parts.plain.forEach((entry, place) => showPlain(entry, view.legend.at(place - parts.plain.length)));
    parts.groups.forEach((group) => (group.hidden = [...group.children].every((entry) => entry.hidden)));
    parts.reset.classList.toggle("idle", !isFiltered(library, view.choices));
    parts.reset.disabled = !isFiltered(library, view.choices);
    setWords(parts.tooMany, (library.enters?.size ? "" : tooMany(view)) || tooLarge(view, globalThis));
    parts.folding.update(view);
    memory.update(view);
    parts.years.update(view);
    if (state.contested) state.contested.entry = library.legend.contested[view.picture.kind];
    redraw();
  };
  return { legend: parts.legend, update, close: () => closeAll(theme, parts.years) };
}

function closeAll(theme, years) {
  theme.stop();
  years.close();
}

function partsOf(library, act, state) {
  // The lines of an overview are drawn alike, whatever the relations say that they stand for.
  const inLegend = library.enters?.size ? [] : [...library.legend.counted, library.legend.contested.map];
  const symbolOf = (facet, word) => inLegend.find((entry) => entry.facet === facet && entry.word === word);
  const filters = library.facets.flatMap(({ name, words }) => words.map((found) => wordButton(name, found, symbolOf(name, found.word), act.toggle, state)));
  const [shown, further] = [filters.filter(({ symbol }) => symbol), filters.filter(({ symbol }) => !symbol)];
  const plain = [plainEntry(library.legend.repeated.colour, state), plainEntry(library.legend.beside, state), plainEntry(library.legend.unstated, state), plainEntry(library.legend.thickness.map, state)];
  state.contested = shown.find(({ facet, word }) => facet === "support" && word === library.legend.contested.map.word)?.symbol ?? null;
  const groups = [...IN_THE_LEGEND.map((facet) => groupOf(shown, facet)), make("span", { class: "group" }, ...elementsOf(shown, "support"), ...plain.map(({ element }) => element))];
  const legend = make("div", { class: "legend", "data-testid": "legend", role: "group", "aria-label": `Legend. ${unit(library)}` }, ...groups);
  const rows = make("div", { class: "rows", id: "neuromap-more-filters", hidden: "" }, ...rowsOf(library, further));
  const reset = button({ class: "reset idle", title: "Take all filters off", click: act.resetFilters }, "Reset");
  const why = make("p", { class: "too-many", "data-testid": "too-many", role: "status" });
  const folding = foldingLine(library, act);
  const years = yearBar(act);
  const head = make("div", { class: "filter-head" }, make("span", { class: "unit" }, unit(library)), unfolding(rows), reset, years.element, folding.element, why);
  return { words: filters, plain, groups, reset, folding, years, legend, tooMany: why, elements: [head, legend, rows] };
}

/** Return a filter of a word: its facet, word and parts; a `symbol` is drawn anew when the theme or the kind of map changes. */
function wordButton(facet, { word, hint }, entry, toggle, state) {
  const count = make("span", { class: "count" });
  const canvas = entry ? make("canvas", { "aria-hidden": "true" }) : null;
  const attributes = { class: "entry", title: hint || (word.length > LONGEST ? word : null), "data-facet": facet, "data-word": word, click: () => toggle(facet, word) };
  const symbol = entry ? { entry, canvas } : null;
  if (symbol) state.symbols.push(symbol);
  return { facet, word, count, symbol, element: button(attributes, canvas, make("span", { class: "word" }, word), count) };
}

function plainEntry(entry, state) {
  const [canvas, word] = [make("canvas", { "aria-hidden": "true" }), make("span")];
  const symbol = { entry, canvas };
  state.symbols.push(symbol);
  return { word, symbol, element: make("span", { class: "entry plain" }, canvas, word) };
}

function elementsOf(filters, facet) {
  return filters.filter((filter) => filter.facet === facet).map(({ element }) => element);
}

function groupOf(filters, facet) {
  return make("span", { class: "group" }, ...elementsOf(filters, facet));
}

/** Return a row for each facet that has words without a symbol. */
function rowsOf({ facets }, further) {
  return facets
    .map(({ name, label }) => make("fieldset", { "data-facet": name }, make("legend", {}, label), ...elementsOf(further, name)))
    .filter((row) => row.children.length > 1);
}

/** Return the button that unfolds the further filters; in a narrow window it unfolds the legend, too. */
function unfolding(rows) {
  const words = [make("span", { class: "on-wide" }, "More filters"), make("span", { class: "on-narrow" }, "Legend, filters")];
  const turn = () => {
    rows.hidden = !rows.hidden;
    rows.parentElement.classList.toggle("unfolded", !rows.hidden);
    element.setAttribute("aria-expanded", String(!rows.hidden));
    // Where all of it is too much for a window, the map above stays in sight.
    if (!rows.hidden && rows.parentElement.offsetHeight < innerHeight / 2) rows.scrollIntoView({ block: "nearest" });
  };
  const attributes = { class: `more-filters${rows.children.length ? "" : " on-narrow"}`, "aria-expanded": "false", "aria-controls": rows.id, click: turn };
  const element = button(attributes, ...words);
  return element;
}

function showWord({ facet, word, count, symbol, element }, { choices, counts, legend }) {
  const number = counts.get(facet).get(word);
  count.textContent = number;
  element.classList.toggle("none", !number);
  element.setAttribute("aria-pressed", String(choices[facet].includes(word)));
  if (symbol) element.hidden = !legend.find((entry) => entry.facet === facet && entry.word === word)?.isThere;
}

function showPlain({ element, word, symbol }, { isThere, ...entry }) {
  const { word: text, hint } = symbol.entry = entry;
  element.hidden = !isThere;
  element.title = hint ?? "";
  word.textContent = text;
}

function isFiltered({ filters, choices: { first } }, choices) {
  const isSame = choices.level.length === first.level.length && choices.level.every((word) => first.level.includes(word));
  return !isSame || filters.some((facet) => choices[facet].length > 0);
}

/** Draw the symbols anew, unless they look as they did. */
function drawSymbols(state, theme) {
  const look = [theme, ...state.symbols.map(({ entry }) => entry.mark), globalThis.devicePixelRatio].join();
  if (state.drawn === look) return;
  state.drawn = look;
  state.symbols.forEach(({ canvas, entry }) => drawSymbol(canvas, entry, theme));
}
