// The cell that has the focus stays in sight when the table becomes lower, as where a fault opens a line below it.

/** @import { GridTable } from "./grid.js" */

const ROWS_BELOW = 2;

/** @typedef {{ top: number, height: number }} Span a stretch of the rows in pixels from the first on */

/**
 * Return how far to scroll so that a row and the two below it are in sight, the row before all. What was out of sight
 * stays so: the visitor looks at something else.
 * @param {Span} row
 * @param {Span} before what was in sight
 * @param {number} height of what is in sight now
 */
export function scrollFor(row, before, height) {
  const wasInSight = row.top + row.height > before.top && row.top < before.top + before.height;
  const lowest = row.top + row.height * (1 + ROWS_BELOW) - height;
  return wasInSight ? Math.min(row.top, Math.max(before.top, lowest)) : before.top;
}

/**
 * Keep the cell in sight; returns a clean-up.
 * @param {GridTable} table
 */
export function keepFocusInSight({ home, grid }) {
  const rows = home.querySelector(".ag-body-viewport");
  if (!rows) return () => {};
  let height = rows.clientHeight;
  const watch = new ResizeObserver(() => {
    const before = { top: rows.scrollTop, height };
    height = rows.clientHeight;
    const focus = grid.getFocusedCell();
    const node = focus && height < before.height ? grid.getDisplayedRowAtIndex(focus.rowIndex) : null;
    if (node) rows.scrollTop = scrollFor({ top: node.rowTop, height: node.rowHeight }, before, height);
  });
  watch.observe(rows);
  return () => watch.disconnect();
}
