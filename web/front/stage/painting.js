// All of a view turns into strokes: on another canvas than that of the screen, or, of a matrix, on that of the screen.

import { boxRenderer, drawHeadings } from "./boxes.js";
import { drawAllEvidence } from "./evidence_mark.js";
import { shiftFor } from "./matrix.js";
import { drawMatrix } from "./matrix_drawing.js";
import { drawRoutes } from "./routes.js";

/** @import { Box, Theme } from "../shared/types.js" */
/** @import { createLighting } from "./lighting.js" */
/** @import { Sides } from "./matrix.js" */
/** @import { ViewState } from "./view_state.js" */
/** @typedef {Parameters<typeof drawRoutes>[2]} PlaceOf */

const EVERYTHING = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/**
 * Return { paint(context), paintMatrix(context, window) }: draw what is visible of a view, in the units of its picture, where no
 * camera and no window cut anything off; draw a matrix that is seen in a window.
 * @param {ViewState} view
 * @param {() => Theme} theme
 * @param {PlaceOf} placeOf
 * @param {ReturnType<typeof createLighting>} lighting
 */
export function painter(view, theme, placeOf, lighting) {
  const render = boxRenderer((id) => /** @type {Box} */ (view.byId.get(id)), lighting.boxStyle, () => {});

  function paint(/** @type {CanvasRenderingContext2D} */ ctx) {
    lighting.renew();
    if (view.picture.kind === "matrix") {
      drawMatrix(ctx, view, { theme: theme(), lighting, render, placeOf: (box) => box, shift: { x: 0, y: 0 }, window: EVERYTHING });
      return;
    }
    drawHeadings(ctx, view.picture.headings, theme());
    drawRoutes(ctx, view.picture.edges, placeOf, lighting.edgeStyle);
    for (const { id } of view.picture.nodes) {
      const { x, y } = placeOf(id);
      render({ ctx, id, x, y }).drawNode();
    }
    drawAllEvidence(ctx, view, lighting.boxStyle, placeOf);
  }

  function paintMatrix(/** @type {CanvasRenderingContext2D} */ context, /** @type {Sides} */ window) {
    view.shift = shiftFor(window);
    const drawing = { theme: theme(), lighting, render, shift: view.shift, window };
    view.drawn = drawMatrix(context, view, { ...drawing, placeOf: ({ id }) => placeOf(id) });
  }

  return { paint, paintMatrix };
}
