// What is typed into a field is remembered until the field has sent it, and the page is not left before that unasked.

/** @type {Set<EventTarget>} */
const unsent = new Set();

/**
 * Return whether something was typed into a field that the server does not know yet.
 * @param {EventTarget} field
 */
export function isUnsent(field) {
  return unsent.has(field);
}

/** Watch the fields of the page; may be called again and again, and returns how it ends. */
export function watchTyping() {
  document.addEventListener("input", noteTyped);
  document.addEventListener("focusout", noteSent);
  document.addEventListener("keydown", noteEntered);
  globalThis.addEventListener("beforeunload", holdBack);
  return () => {
    document.removeEventListener("input", noteTyped);
    document.removeEventListener("focusout", noteSent);
    document.removeEventListener("keydown", noteEntered);
    globalThis.removeEventListener("beforeunload", holdBack);
  };
}

/** @param {Event} event */
function noteTyped({ target }) {
  if (target) unsent.add(target);
}

/** @param {Event} event */
function noteSent({ target }) {
  if (target) unsent.delete(target);
}

/** @param {KeyboardEvent} event */
function noteEntered({ key, ctrlKey, metaKey, target }) {
  const isLine = target instanceof HTMLInputElement;
  if (target && key === "Enter" && (isLine || ctrlKey || metaKey)) unsent.delete(target);
}

/**
 * A field sends what was typed when it loses the focus; while the browser asks whether to leave, that arrives.
 * @param {BeforeUnloadEvent} event
 */
function holdBack(event) {
  const left = [...unsent].filter((field) => field instanceof HTMLElement && field.isConnected);
  unsent.clear();
  if (!left.length) return;
  left.forEach((field) => field instanceof HTMLElement && field.blur());
  event.preventDefault();
}
