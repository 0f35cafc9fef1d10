// The types and signs on the map turn into a legend whose entries filter at a click.

import { dashes, drawHead } from "./arrow_head.js";
import { traceOutline } from "./outline.js";
import { pageColours, signColour, typeColours } from "../shared/palette.js";

const WIDTH = 26;
const HEIGHT = 16;

/** Draw the entries { facet, mark, word, tone, count, chosen } into the element; `pick(entry)` is called at a click on one with a facet. */
export function drawLegend(element, { entries }, theme, pick) {
  const list = document.createElement("div");
  list.className = "neuromap-legend";
  list.setAttribute("role", "group");
  list.setAttribute("aria-label", "Legend: click an entry to filter");
  entries.forEach((entry, place) => {
    if (place && entries[place - 1].facet !== entry.facet) list.append(divider());
    list.append(entryButton(entry, theme, pick));
  });
  element.replaceChildren(list);
}

function entryButton(entry, theme, pick) {
  const element = document.createElement(entry.facet ? "button" : "span");
  element.className = "entry";
  element.title = entry.hint;
  element.append(swatch(entry, theme), document.createTextNode(entry.word));
  if (entry.facet) makeButton(element, entry, pick);
  return element;
}

function makeButton(element, entry, pick) {
  const count = document.createElement("span");
  count.className = "count";
  count.textContent = entry.count;
  element.append(count);
  element.type = "button";
  element.setAttribute("aria-pressed", String(entry.chosen));
  element.addEventListener("click", () => pick(entry));
}

function swatch({ mark, tone }, theme) {
  const canvas = document.createElement("canvas");
  const density = globalThis.devicePixelRatio || 1;
  canvas.width = WIDTH * density;
  canvas.height = HEIGHT * density;
  canvas.setAttribute("aria-hidden", "true");
  const context = canvas.getContext("2d");
  context.scale(density, density);
  SWATCHES[mark](context, tone, theme);
  return canvas;
}

function drawBox(context, tone, theme) {
  const { fill, border } = typeColours(tone, theme);
  traceOutline(context, tone, WIDTH / 2, HEIGHT / 2, WIDTH - 3, HEIGHT - 3);
  context.fillStyle = fill;
  context.strokeStyle = border;
  context.lineWidth = 1.4;
  context.fill();
  context.stroke();
}

function drawLine(context, sign, theme) {
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

function drawFrame(context, sign, theme) {
  context.strokeStyle = signColour(sign, theme);
  context.setLineDash([3, 2.5]);
  context.lineWidth = 1.2;
  context.strokeRect(1.5, 2.5, WIDTH - 3, HEIGHT - 5);
}

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

function divider() {
  const line = document.createElement("span");
  line.className = "divider";
  return line;
}
