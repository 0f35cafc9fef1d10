// A sentence turns into the text of an element that a screen reader follows.

/** Write a text only where it is another, so that a screen reader says it once. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Write words that may be cut off, which their title says whole; where there are none, nothing is shown. */
export function setWords(element, words) {
  setText(element, words);
  element.title = words;
  element.hidden = !words;
}
