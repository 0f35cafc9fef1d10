// The packed text of a page turns into the data and pictures that it holds; web/offline/packing.py is the way there.

const LISTS = ["nodes", "edges", "relations", "headings"];

/** Return a promise of the JSON value that a text of base 64 holds, deflated. */
export async function decompressed(text) {
  const bytes = Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(inflated).json();
}

/** Return a function from the number of a packed picture to the picture, each unpacked once. */
export function unpacker({ shared, pictures }) {
  const known = new Map();
  return (number) => {
    if (!known.has(number)) known.set(number, unpacked(pictures[number], shared));
    return known.get(number);
  };
}

/** Return the ids of the relations of a packed picture, in their order. */
export function relationIds({ relations }, shared) {
  return relations.id ? values(relations.id, shared) : [];
}

function unpacked(picture, shared) {
  const lists = LISTS.map((name) => [name, rows(picture[name], shared)]);
  return { ...picture, ...Object.fromEntries(lists) };
}

function rows(columns, shared) {
  const names = Object.keys(columns);
  const found = names.map((name) => values(columns[name], shared));
  const length = found[0]?.length ?? 0;
  return Array.from({ length }, (_, row) => Object.fromEntries(names.map((name, place) => [name, found[place][row]])));
}

function values(column, shared) {
  return column.length === 1 ? column[0] : column[1].map((number) => shared[number]);
}
