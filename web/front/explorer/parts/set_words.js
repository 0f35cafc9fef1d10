// A sentence turns into the text of an element that a screen reader follows.

/** Write words only where they are others, so that a screen reader says them once; what is cut off is its title. */
export function setWords(element, words) {
  if (element.textContent !== words) element.textContent = words;
  element.title = words;
  element.hidden = !words;
}
