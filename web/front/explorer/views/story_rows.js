// Kept views turn into the rows of a stories.csv: each a step that shows the same, as far as a step can.

/** @import { KeptView } from "./kept_views.js" */

const COLUMNS = ["story", "step", "title", "text", "focus", "depth", "level", "layout", "select", "from", "to", "polarity", "type", "until", "speaker_note"];
const NO_STEP_HAS = ["evidence", "support", "species", "reading"];
// What a spreadsheet would run as a formula.
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Return { text, leftOut }: the file, and a sentence for each view that has what no step can hold.
 * @param {readonly KeptView[]} views @param {any} library @param {any} addresses those of the page @param {string} story
 */
export function storyRows(views, library, { read, first }, story) {
  const steps = views.map(({ name, address }, place) => ({ name, place, choices: read(address).choices }));
  const rows = steps.map(({ name, place, choices }) => ({ story, step: String(place + 1), title: name, ...cellsOf(choices, first, library) }));
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ""))];
  const text = `${lines.map((cells) => cells.map(written).join(",")).join("\n")}\n`;
  const lacking = steps.map(({ name, choices }) => [name, lackedOf(choices)]).filter(([, lacked]) => lacked.length);
  return { text, leftOut: lacking.map(([name, lacked]) => `${name}: ${lacked.join(", ")}`) };
}

function cellsOf(choices, first, library) {
  const paths = choices.ask === "paths";
  const focus = paths ? "" : choices.focus;
  const all = library.facets.find(({ name }) => name === "level").words.map(({ word }) => word);
  const levels = choices.level.length ? choices.level : all;
  const isFirst = sameWords(levels, first.level.length ? first.level : all);
  return {
    focus,
    depth: focus && choices.depth !== first.depth ? String(choices.depth) : "",
    level: isFirst ? "" : levels.join("; "),
    layout: choices.layout === first.layout ? "" : choices.layout,
    select: selected(choices.select, library),
    from: paths ? choices.from : "",
    to: paths ? choices.to : "",
    polarity: choices.polarity.join("; "),
    type: choices.type.join("; "),
    until: choices.until.join(""),
  };
}

/** A concept by its name, a relation by its sentence, which is found wherever its row moves. */
function selected(select, library) {
  const found = library.relation(select);
  return found ? `${found.source} ${found.effect} ${found.target}` : select;
}

function lackedOf(choices) {
  const lacked = NO_STEP_HAS.filter((name) => choices[name]?.length);
  if (choices.direction !== "both") lacked.push("direction");
  if (choices.grown.length) lacked.push("what was grown");
  if (choices.folded.length) lacked.push("what was folded");
  if (choices.community?.length) lacked.push("the community");
  if (choices.ask && choices.ask !== "paths") lacked.push(`the question (${choices.ask})`);
  return lacked;
}

function sameWords(one, other) {
  return one.length === other.length && one.every((word) => other.includes(word));
}

/** @param {string} cell */
function written(cell) {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
