// The text of a file turns into the numbers of its lines beside it, and the caret into the line and column that it is in.

const AREA = ".st-key-text_field textarea";
const NUMBERS = ".text-lines";
const CARET = ".text-caret";

/**
 * Return the numbers of the lines of a text, below each other.
 * @param {string} text
 */
export function lineNumbers(text) {
  return text.split("\n").map((_, place) => place + 1).join("\n");
}

/**
 * Return in which line and at which character a place in a text is, both from 1.
 * @param {string} text
 * @param {number} place
 */
export function lineOf(text, place) {
  const before = text.slice(0, place).split("\n");
  return { line: before.length, character: before[before.length - 1].length + 1 };
}

/** Keep the numbers beside the text of the page, whenever it has one; returns a clean-up. */
export function watchLines() {
  const stop = new AbortController();
  // Streamlit draws the text anew after an undo, and no event tells of that.
  const watch = new MutationObserver(show);
  watch.observe(document.body, { childList: true, subtree: true });
  for (const name of ["input", "selectionchange", "scroll"]) document.addEventListener(name, show, { capture: true, signal: stop.signal });
  show();
  return () => {
    stop.abort();
    watch.disconnect();
  };
}

function show() {
  const area = document.querySelector(AREA);
  const numbers = document.querySelector(NUMBERS);
  const caret = document.querySelector(CARET);
  if (!(area instanceof HTMLTextAreaElement) || !numbers || !caret) return;
  write(numbers, lineNumbers(area.value));
  numbers.scrollTop = area.scrollTop;
  const { line, character } = lineOf(area.value, area.selectionStart);
  write(caret, document.activeElement === area ? `line ${line}, character ${character}` : "");
}

/** What is written there already is no news, and would be heard of again. @type {(element: Element, text: string) => void} */
function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
