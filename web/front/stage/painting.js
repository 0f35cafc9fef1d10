// All of a view turns into strokes on another canvas than that of the screen: no camera and no window cut anything off.

import { boxRenderer, drawHeadings } from "./boxes.js";
import { drawRoutes } from "./routes.js";

/** @import { Box, Theme } from "../shared/types.js" */
/** @import { createLighting } from "./lighting.js" */
/** @typedef {Parameters<typeof drawRoutes>[2]} PlaceOf */
/** @import { ViewState } from "./view_state.js" */

/**
 * Return paint(context): draw what is visible of a view, in the units of its picture.
 * @param {ViewState} view
 * @param {() => Theme} theme
 * @param {PlaceOf} placeOf
 * @param {ReturnType<typeof createLighting>} lighting
 */
export function painter(view, theme, placeOf, lighting) {
  const render = boxRenderer((id) => /** @type {Box} */ (view.byId.get(id)), lighting.boxStyle, () => {});
  return (/** @type {CanvasRenderingContext2D} */ ctx) => {
    lighting.renew();
    drawHeadings(ctx, view.picture.headings, theme());
    drawRoutes(ctx, view.picture.edges, placeOf, lighting.edgeStyle);
    for (const { id } of view.picture.nodes) {
      const { x, y } = placeOf(id);
      render({ ctx, id, x, y }).drawNode();
    }
  };
}
