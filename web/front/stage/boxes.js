// A node of the payload turns into its box on the canvas: a concept in its outline, a phrase as coloured text.

import { drawGlow } from "./glow.js";
import { drawMarkOf } from "./marks/memory_mark.js";
import { traceOutline } from "./outline.js";
import { lineColour, pageColours, signColour, typeColours } from "../shared/palette.js";

/** @import { Box, Heading, Outcome, Theme } from "../shared/types.js" */
/** @import { PlacedBox } from "./hit_test.js" */
/** @typedef {(drawing: import("../shared/ambient.js").Drawing) => import("../shared/ambient.js").Drawn} BoxRenderer */
/** @typedef {{ theme: Theme, alpha: number, selected: boolean, lit: boolean, outcome?: Outcome, known?: number, glow?: number, dim: boolean, agreed?: boolean }} BoxStyle `known` is how likely a relation is still known, `dim` whether others are lit, `agreed` whether its pair is not contested yet */
/** @typedef {(context: CanvasRenderingContext2D, node: Box, x: number, y: number, style: BoxStyle) => void} DrawBox */

const FONT = '"Source Sans", sans-serif';
const LINE_HEIGHT = 1.25;
const STACKED = 2.5;
// What would happen to a concept, and what has happened to a concept or a relation since another version.
/** @type {Record<Outcome, { sign: number, text: string }>} */
const OUTCOMES = {
  rise: { sign: 0, text: "↑" },
  fall: { sign: 1, text: "↓" },
  undetermined: { sign: 2, text: "?" },
  added: { sign: 3, text: "+" },
  removed: { sign: 1, text: "−" },
  changed: { sign: 5, text: "~" },
};

/**
 * Return a vis-network renderer, which leaves out boxes without a style. `noteDrawn` hears of each box with its position, in the order in which they are drawn.
 * @param {(id: string) => Box} nodeOf
 * @param {(id: string) => BoxStyle | null} styleOf
 * @param {(box: PlacedBox) => void} noteDrawn
 * @returns {BoxRenderer}
 */
export function boxRenderer(nodeOf, styleOf, noteDrawn) {
  return ({ ctx, id, x, y }) => {
    const node = nodeOf(id);
    const { width, height } = node;
    const drawNode = () => {
      const style = styleOf(id);
      if (!style) return;
      drawBox(ctx, node, x, y, style);
      noteDrawn({ id, x, y, width, height });
    };
    return { drawNode, nodeDimensions: { width, height } };
  };
}

/**
 * Draw the heading of each column of the atlas, or what says how a matrix is read.
 * @param {CanvasRenderingContext2D} context
 * @param {Heading[]} headings
 * @param {Theme} theme
 */
export function drawHeadings(context, headings, theme) {
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  for (const { text, x, y, font, hue } of headings) {
    context.fillStyle = typeof hue === "number" ? typeColours(hue, theme).border : pageColours(theme).quiet;
    context.font = `600 ${font}px ${FONT}`;
    context.fillText(text, x, y);
  }
}

/** @type {DrawBox} */
function drawBox(context, node, x, y, style) {
  if (style.glow) drawGlow(context, node, x, y, { theme: style.theme, glow: style.glow });
  context.globalAlpha = style.alpha;
  if (node.turned) drawTurned(context, node, x, y, style);
  else if (node.kind === "concept") drawConcept(context, node, x, y, style);
  else drawPhrase(context, node, x, y, style);
  if (style.known !== undefined && node.kind === "phrase") drawMarkOf(context, node, x, y, style.known, style);
  if (style.outcome) drawOutcome(context, node, x, y, style.outcome, style.theme);
  context.globalAlpha = 1;
}

/** @type {DrawBox} Draw a concept whose text runs upwards. */
function drawTurned(context, node, x, y, style) {
  context.save();
  context.translate(x, y);
  context.rotate(-Math.PI / 2);
  drawConcept(context, { ...node, width: node.height, height: node.width }, 0, 0, style);
  context.restore();
}

/** @type {DrawBox} */
function drawConcept(context, node, x, y, { theme, selected, lit }) {
  const { fill, border } = typeColours(node.tone, theme);
  if (selected) halo(context, node, x, y, border);
  if (node.folds) stack(context, node, x, y, border, theme);
  traceOutline(context, node.tone, x, y, node.width, node.height);
  context.fillStyle = pageColours(theme).background;
  context.fill();
  context.fillStyle = node.beside ? pageColours(theme).background : fill;
  context.fill();
  context.strokeStyle = border;
  context.lineWidth = selected || lit ? 2.2 : 1.4;
  context.stroke();
  context.fillStyle = pageColours(theme).text;
  drawLines(context, node, x, y);
}

/**
 * Draw the edges of two more boxes behind one that narrower concepts are folded into.
 * @type {(context: CanvasRenderingContext2D, node: Box, x: number, y: number, border: string, theme: Theme) => void}
 */
function stack(context, node, x, y, border, theme) {
  context.strokeStyle = border;
  context.lineWidth = 1.2;
  context.fillStyle = pageColours(theme).background;
  for (const step of [2, 1]) {
    traceOutline(context, node.tone, x + step * STACKED, y + step * STACKED, node.width, node.height);
    context.fill();
    context.stroke();
  }
}

/**
 * Draw a round badge on the corner of a box: an arrow up or down, or a question mark, never colour alone.
 * @type {(context: CanvasRenderingContext2D, node: Box, x: number, y: number, outcome: Outcome, theme: Theme) => void}
 */
function drawOutcome(context, node, x, y, outcome, theme) {
  const { sign, text } = OUTCOMES[outcome];
  const radius = Math.max(8, node.size * 0.55);
  const [left, top] = [x + node.width / 2 - radius * 0.4, y - node.height / 2 + radius * 0.2];
  context.beginPath();
  context.arc(left, top, radius, 0, 2 * Math.PI);
  context.fillStyle = signColour(sign, theme);
  context.fill();
  context.fillStyle = pageColours(theme).background;
  context.font = `700 ${radius * 1.35}px ${FONT}`;
  context.fillText(text, left, top + radius * 0.08);
}

/** @type {(context: CanvasRenderingContext2D, node: Box, x: number, y: number, border: string) => void} */
function halo(context, node, x, y, border) {
  context.save();
  traceOutline(context, node.tone, x, y, node.width + 9, node.height + 9);
  context.strokeStyle = border;
  context.globalAlpha = 0.35;
  context.lineWidth = 5;
  context.stroke();
  context.restore();
}

/** @type {DrawBox} */
function drawPhrase(context, node, x, y, { theme, selected, agreed }) {
  const isContested = node.contested && !agreed;
  const colour = lineColour(node.tone, node.hue, theme);
  context.fillStyle = pageColours(theme).background;
  context.fillRect(x - node.width / 2, y - node.height / 2, node.width, node.height);
  if (selected || isContested) frame(context, node, x, y, selected ? colour : signColour(5, theme), selected);
  context.fillStyle = colour;
  drawLines(context, node, x, y);
}

/** @type {(context: CanvasRenderingContext2D, node: Box, x: number, y: number, colour: string, selected: boolean) => void} */
function frame(context, node, x, y, colour, selected) {
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = selected ? 2 : 1;
  context.setLineDash(selected ? [] : [3, 2.5]);
  context.beginPath();
  context.roundRect(x - node.width / 2 + 0.5, y - node.height / 2 + 0.5, node.width - 1, node.height - 1, 4);
  context.stroke();
  context.restore();
}

/** @type {(context: CanvasRenderingContext2D, node: Box, x: number, y: number) => void} */
function drawLines(context, node, x, y) {
  context.font = `${node.weight} ${node.size}px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const step = node.size * LINE_HEIGHT;
  const first = y - ((node.lines.length - 1) / 2) * step + node.size * 0.04;
  node.lines.forEach((line, place) => context.fillText(line, x, first + place * step));
}
