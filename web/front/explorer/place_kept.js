// Where a reader is on a page that is drawn anew turns into the same place afterwards: scrolled, typed and in focus.

const SCROLLED = "aside";
const TYPED = "input";

/** Note where the reader is in an element; returns a function that brings them back there. */
export function keepPlace(element) {
  const scrolled = [...element.querySelectorAll(SCROLLED)].map(({ scrollTop }) => scrollTop);
  const held = heldIn(element);
  return () => {
    [...element.querySelectorAll(SCROLLED)].forEach((part, place) => (part.scrollTop = scrolled[place] ?? 0));
    const part = held && element.querySelectorAll(held.tag)[held.place];
    if (!part) return;
    if (held.tag === TYPED) Object.assign(part, { value: held.value });
    part.focus({ preventScroll: true });
    if (held.tag === TYPED) part.setSelectionRange(held.start, held.end);
  };
}

function heldIn(element) {
  const part = document.activeElement;
  if (!part || part === element || !element.contains(part)) return null;
  const tag = part.localName;
  const place = [...element.querySelectorAll(tag)].indexOf(part);
  return { tag, place, value: part.value, start: part.selectionStart, end: part.selectionEnd };
}
