// Where a reader is on a page that is drawn anew turns into the same place afterwards: scrolled, typed and in focus.

const SCROLLED = "aside";
const TYPED = "input";
const MAP = "[role=application]";
const WAYS = "[data-testid=part]";

/** Note where the reader is in an element; returns a function that brings them back there. */
export function keepPlace(element) {
  const scrolled = [...element.querySelectorAll(SCROLLED)].map(({ scrollTop }) => scrollTop);
  const held = heldIn(element);
  return () => {
    [...element.querySelectorAll(SCROLLED)].forEach((part, place) => (part.scrollTop = scrolled[place] ?? 0));
    const part = held && (held.part.isConnected ? held.part : standingFor(held, element));
    if (!part) return;
    if (held.tag === TYPED) Object.assign(part, { value: held.value });
    part.focus({ preventScroll: true });
    if (held.tag === TYPED) part.setSelectionRange(held.start, held.end);
  };
}

/**
 * Return what stands for a part that is gone: that of the same words, else what is at its place. Where a way to another part
 * of a file led there, and leads no further, what is at its place is another way: the map takes the focus then.
 */
function standingFor({ tag, place, words, isWay }, element) {
  const parts = [...element.querySelectorAll(tag)];
  const same = parts.filter((part) => wordsOf(part) === words);
  if (same.length) return same.includes(parts[place]) ? parts[place] : same[0];
  return isWay ? element.querySelector(MAP) : parts[place];
}

/** Return what a part says, or how far it turns. */
function wordsOf({ dataset, textContent }) {
  return dataset.turn ?? textContent;
}

function heldIn(element) {
  const part = document.activeElement;
  if (!part || part === element || !element.contains(part)) return null;
  const tag = part.localName;
  const place = [...element.querySelectorAll(tag)].indexOf(part);
  return { part, tag, place, words: wordsOf(part), isWay: part.closest(WAYS) !== null, value: part.value, start: part.selectionStart, end: part.selectionEnd };
}
