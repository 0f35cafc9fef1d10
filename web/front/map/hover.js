// What is pointed at in one place of the page is lit in the others: the map and the lists of sentences.

const board = new EventTarget();

/** Tell everybody that `{ box }` or `{ relations }` is pointed at, or nothing with null. */
export function tellPointed(pointed, teller) {
  board.dispatchEvent(new CustomEvent("pointed", { detail: { pointed, teller } }));
}

/** Call `hear(pointed)` when another than the teller points; returns a clean-up. */
export function hearPointed(listener, hear) {
  const pass = ({ detail }) => detail.teller !== listener && hear(detail.pointed);
  board.addEventListener("pointed", pass);
  return () => board.removeEventListener("pointed", pass);
}
