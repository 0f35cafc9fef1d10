// The address of this module turns into AG Grid, which comes from beside it.

/** @import { AgGrid } from "./grid.js" */

/**
 * Return AG Grid, which a package of Python brings along.
 * @returns {Promise<AgGrid>}
 */
export async function loadGrid() {
  const found = () => /** @type {{ agGrid?: AgGrid }} */ (globalThis).agGrid;
  if (!found()) await import(new URL("ag-grid-community.min.noStyle.js", import.meta.url).href);
  return /** @type {AgGrid} */ (found());
}
