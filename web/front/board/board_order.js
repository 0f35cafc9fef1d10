// The column that is asked for turns into the order of the rows of the board.

/** @typedef {string | number} BoardCell */
/** @typedef {{ column: number, isDown: boolean } | null} BoardOrder */

/**
 * Return rows in order of a column, numbers by size and texts by their letters; blank cells come last either way, and rows
 * that are equal there stay as they were. Without an order they stay as they are.
 * @param {BoardCell[][]} rows
 * @param {BoardOrder} order
 */
export function ordered(rows, order) {
  if (!order) return rows;
  const { column, isDown } = order;
  return [...rows].sort((one, other) => compared(one[column], other[column], isDown));
}

/**
 * Return the order after a click on the head of a column: what matters first, then turned round, then that of the board.
 * @param {BoardOrder} order
 * @param {number} column
 * @param {boolean} isNumber
 * @returns {BoardOrder}
 */
export function nextOrder(order, column, isNumber) {
  if (order?.column !== column) return { column, isDown: isNumber };
  return order.isDown === isNumber ? { column, isDown: !isNumber } : null;
}

/** @type {(one: BoardCell, other: BoardCell, isDown: boolean) => number} */
function compared(one, other, isDown) {
  if (one === "" || other === "") return Number(one === "") - Number(other === "");
  const found = typeof one === "number" && typeof other === "number" ? one - other : String(one).localeCompare(String(other), "en");
  return isDown ? -found : found;
}
