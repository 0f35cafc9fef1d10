// The types and signs on the map turn into a legend whose entries filter at a click.

import { dashes, drawHead } from "../stage/arrow_head.js";
import { traceOutline } from "../stage/outline.js";
import { button, element, withAttributes } from "../shared/dom.js";
import { pageColours, signColour, typeColours } from "../shared/palette.js";

/** @import { LegendEntry, Point, Theme } from "../shared/types.js" */

const WIDTH = 26;
const HEIGHT = 16;

/**
 * Draw the entries into an element; `pick(entry)` is called at a click on one with a facet.
 * @param {HTMLElement} parent
 * @param {{ entries: LegendEntry[] }} legend
 * @param {Theme} theme
 * @param {(entry: LegendEntry) => void} pick
 */
export function drawLegend(parent, { entries }, theme, pick) {
  const list = withAttributes(element("div", "neuromap-legend"), {
    role: "group",
    "aria-label": "Legend: click an entry to filter",
  });
  entries.forEach((entry, place) => {
    if (place && entries[place - 1].facet !== entry.facet) list.append(element("span", "divider"));
    list.append(entry.facet ? filterButton(entry, theme, pick) : plainEntry(entry, theme));
  });
  parent.replaceChildren(list);
}

/**
 * @param {LegendEntry} entry
 * @param {Theme} theme
 */
function plainEntry(entry, theme) {
  const plain = element("span", "entry", "", swatch(entry, theme), entry.word);
  plain.title = entry.hint;
  return plain;
}

/**
 * @param {LegendEntry} entry
 * @param {Theme} theme
 * @param {(entry: LegendEntry) => void} pick
 */
function filterButton(entry, theme, pick) {
  const filter = button("", () => pick(entry));
  filter.className = "entry";
  filter.title = entry.hint;
  filter.append(swatch(entry, theme), entry.word, element("span", "count", String(entry.count)));
  return withAttributes(filter, { "aria-pressed": String(entry.chosen) });
}

/**
 * @param {LegendEntry} entry
 * @param {Theme} theme
 */
function swatch({ mark, tone }, theme) {
  const canvas = withAttributes(element("canvas"), { "aria-hidden": "true" });
  const density = globalThis.devicePixelRatio || 1;
  canvas.width = WIDTH * density;
  canvas.height = HEIGHT * density;
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.scale(density, density);
  SWATCHES[mark](context, tone, theme);
  return canvas;
}

/** @typedef {(context: CanvasRenderingContext2D, tone: number, theme: Theme) => void} DrawSymbol */

/** @type {DrawSymbol} */
function drawBox(context, tone, theme) {
  const { fill, border } = typeColours(tone, theme);
  traceOutline(context, tone, WIDTH / 2, HEIGHT / 2, WIDTH - 3, HEIGHT - 3);
  context.fillStyle = fill;
  context.strokeStyle = border;
  context.lineWidth = 1.4;
  context.fill();
  context.stroke();
}

/** @type {DrawSymbol} */
function drawLine(context, sign, theme) {
  /** @type {Point[]} */
  const [start, end] = [[1, HEIGHT / 2], [WIDTH - 2, HEIGHT / 2]];
  context.strokeStyle = context.fillStyle = signColour(sign, theme);
  context.lineWidth = 1.8;
  context.setLineDash(dashes(sign));
  context.beginPath();
  context.moveTo(...start);
  context.lineTo(...end);
  context.stroke();
  drawHead(context, sign, start, end, 9);
}

/** @type {DrawSymbol} */
function drawFrame(context, sign, theme) {
  context.strokeStyle = signColour(sign, theme);
  context.setLineDash([3, 2.5]);
  context.lineWidth = 1.2;
  context.strokeRect(1.5, 2.5, WIDTH - 3, HEIGHT - 5);
}

/** @type {DrawSymbol} */
function drawWedge(context, _, theme) {
  context.fillStyle = pageColours(theme).text;
  context.beginPath();
  context.moveTo(1, HEIGHT / 2 - 0.5);
  context.lineTo(WIDTH - 1, HEIGHT / 2 - 2.5);
  context.lineTo(WIDTH - 1, HEIGHT / 2 + 2.5);
  context.lineTo(1, HEIGHT / 2 + 0.5);
  context.fill();
}

const SWATCHES = { box: drawBox, line: drawLine, frame: drawFrame, wedge: drawWedge };
