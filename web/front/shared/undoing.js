// An undo that is on its way turns into a mark on the page, for whoever must not type into what it is about to change.

export const UNDONE = "neuromap-undone";
const MARK = "data-neuromap-undoing";

/** Mark the page until `endUndoing`. */
export function beginUndoing() {
  document.documentElement.setAttribute(MARK, "");
}

/** Say that what was undone is on the page. */
export function endUndoing() {
  if (!isUndoing()) return;
  document.documentElement.removeAttribute(MARK);
  document.dispatchEvent(new CustomEvent(UNDONE));
}

/** Return whether something is about to be undone or redone. */
export function isUndoing() {
  return document.documentElement.hasAttribute(MARK);
}
