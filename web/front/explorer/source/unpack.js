// The packed text of a page turns into the data and pictures that it holds; web/offline/packing.py is the way there.

import { idsOf, tableRows } from "./columns.js";

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
  return idsOf(relations, shared);
}

function unpacked(picture, shared) {
  const lists = LISTS.map((name) => [name, tableRows(picture[name], shared)]);
  return { ...picture, ...Object.fromEntries(lists) };
}
