// Columns of shared values turn into the rows that they were made of; web/map/shared_columns.py is the way there.

/** Return the ids of the rows of columns, in their order. */
export function idsOf(columns, shared) {
  return columns.id ? valuesOf(columns.id, shared) : [];
}

/** Return the rows; one that lacks a column has no such property. */
export function tableRows(columns, shared) {
  const names = Object.keys(columns);
  const found = names.map((name) => valuesOf(columns[name], shared));
  return Array.from({ length: found[0]?.length ?? 0 }, (_, row) => rowAt(names, found, row));
}

function rowAt(names, found, row) {
  const record = {};
  for (let place = 0; place < names.length; place += 1) {
    const value = found[place][row];
    if (value !== null) record[names[place]] = value;
  }
  return record;
}

function valuesOf(column, shared) {
  return column.length === 1 ? column[0] : column[1].map((number) => (number === null ? null : shared[number]));
}
