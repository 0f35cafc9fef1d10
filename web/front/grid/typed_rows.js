// The rows of a table as they were shown turn into what typing has made of them, and into the record of that for Python.

/** @import { CellWrite, GridRow, ShownRows, TypedRecord, TypedRow } from "./grid_types.js" */

/**
 * Return the rows to type into. A row's key is its number among those that were shown; those of new rows begin with "+".
 * @param {ShownRows} shown
 */
export function typedRows(shown) {
  /** @type {Map<string, string[]>} */
  const cells = new Map(shown.rows.map((row, number) => [String(number), row]));
  let added = 0;
  let count = 0;
  /** The record in which a row that was typed into is told, by its key. @type {Map<string, number>} */
  const toldIn = new Map();

  /** @param {CellWrite[]} writes */
  const write = (writes) => {
    for (const { key, column, text } of writes) {
      const row = cells.get(key);
      if (row) cells.set(key, row.with(column, text));
      toldIn.set(key, count + 1);
    }
  };
  /** @param {string[]} row */
  const add = (row) => {
    const key = `+${(added += 1)}`;
    cells.set(key, row);
    toldIn.set(key, count + 1);
    return key;
  };
  /** @param {Iterable<string>} keys */
  const remove = (keys) => {
    for (const key of keys) cells.delete(key);
  };
  /** @returns {GridRow[]} */
  const all = () => [...cells].map(([key, row]) => ({ key, line: isNew(key) ? null : shown.lines[Number(key)], cells: row }));
  const row = (/** @type {string} */ key) => cells.get(key);
  /** @param {number} heard */
  const unheard = (heard) => typedOf(shown, new Map([...cells].filter(([key]) => (toldIn.get(key) ?? 0) > heard)));
  const record = () => ({ ...recordOf(shown, cells), count: (count += 1) });
  return { id: shown.id, row, write, add, remove, all, count: () => cells.size, unheard, record };
}

/** @typedef {ReturnType<typeof typedRows>} TypedRows */

/** @type {(shown: ShownRows, cells: Map<string, string[]>) => Omit<TypedRecord, "count">} */
function recordOf(shown, cells) {
  /** @type {Omit<TypedRecord, "count">} */
  const record = { id: shown.id, changed: {}, added: [], removed: [] };
  shown.rows.forEach((before, number) => {
    const after = cells.get(String(number));
    if (!after) record.removed.push(number);
    else if (after !== before) Object.assign(record.changed, changedCells(String(number), before, after));
  });
  for (const [key, row] of cells) if (isNew(key)) record.added.push(row);
  return record;
}

/** @type {(shown: ShownRows, cells: Map<string, string[]>) => TypedRow[]} */
function typedOf(shown, cells) {
  const rows = [...cells].map(([key, row]) => ({ before: isNew(key) ? row.map(() => "") : shown.rows[Number(key)], cells: row, isNew: isNew(key) }));
  return rows.filter(({ before, cells: row }) => row.some((text, column) => text !== before[column]));
}

/** @type {(key: string, before: string[], after: string[]) => Record<string, Record<string, string>>} */
function changedCells(key, before, after) {
  const changed = after.flatMap((text, column) => (text === before[column] ? [] : [[String(column), text]]));
  return changed.length ? { [key]: Object.fromEntries(changed) } : {};
}

/**
 * Return whether a row is none of those that were shown.
 * @param {string} key
 */
function isNew(key) {
  return key.startsWith("+");
}
