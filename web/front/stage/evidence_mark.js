// The evidence of a relation turns into dots below its phrase, as many full as in the badge beside its sentence.

import { disc } from "./marks/disc.js";
import { dotsOf } from "../shared/evidence_grade.js";
import { pageColours } from "../shared/palette.js";

/** @import { Theme } from "../shared/types.js" */
/** @import { createLighting } from "./lighting.js" */
/** @import { PlaceOf } from "./painting.js" */
/** @import { ViewState } from "./view_state.js" */

const RADIUS = 2.2;
const STEP = 7;
// The lower side of a phrase may be all that parts it from the frame of the next.
const ABOVE_THE_SIDE = 0.8;

/**
 * Draw the dots of each phrase that is visible, on top of all boxes, where phrases wear them.
 * @param {CanvasRenderingContext2D} context
 * @param {ViewState} view
 * @param {ReturnType<typeof createLighting>["boxStyle"]} styleOf
 * @param {PlaceOf} placeOf
 */
export function drawAllEvidence(context, { graded, picture, relationOf }, styleOf, placeOf) {
  if (!graded) return;
  for (const box of picture.nodes) {
    const style = box.kind === "phrase" ? styleOf(box.id) : null;
    if (!style) continue;
    const { x, y } = placeOf(box.id);
    context.globalAlpha = style.alpha;
    drawEvidence(context, box, x, y, relationOf.get(box.id)?.grade, style.theme);
  }
  context.globalAlpha = 1;
}

/**
 * Draw the dots of a grade on the lower side of a box; none where it is not known.
 * @param {CanvasRenderingContext2D} context
 * @param {{ height: number }} box
 * @param {number} x
 * @param {number} y
 * @param {string | undefined} grade
 * @param {Theme} theme
 */
export function drawEvidence(context, { height }, x, y, grade, theme) {
  const dots = dotsOf(grade);
  if (!dots) return;
  const { text, background } = pageColours(theme);
  const [first, below] = [x - ((dots.of - 1) * STEP) / 2, y + height / 2 - ABOVE_THE_SIDE];
  context.save();
  context.lineWidth = 1;
  context.strokeStyle = text;
  for (let place = 0; place < dots.of; place += 1) {
    disc(context, first + place * STEP, below, RADIUS + 1.2, background);
    disc(context, first + place * STEP, below, RADIUS, place < dots.full ? text : background);
    context.stroke();
  }
  context.restore();
}
