// A server that does not answer turns into a small note in the corner of the window; the map stays usable with what is known.

import { make } from "../parts/make.js";
import { setText } from "../parts/set_words.js";

const WORDS = "The server does not answer now. What this page knows can still be explored.";
// One question that is lost on the way is nothing to speak of.
const ENOUGH = 2;
const TITLE = "Connection error";

/** Return { heard(answers), close() }: say each time whether the server answered, and clean up. */
export function serverNote() {
  const note = make("p", { class: "server-note", role: "status", "data-testid": "server-note", hidden: "" });
  document.body.append(note);
  const stop = keepDialogAway();
  let missed = 0;
  const heard = (answers) => {
    missed = answers ? 0 : missed + 1;
    const words = missed >= ENOUGH ? WORDS : "";
    setText(note, words);
    note.hidden = !words;
  };
  const close = () => {
    stop();
    note.remove();
  };
  return { heard, close };
}

/** Close Streamlit's own dialog about the same as soon as it opens, for it lies over the map; returns a clean-up. */
function keepDialogAway() {
  const look = () => {
    for (const dialog of document.querySelectorAll("[role=dialog]")) {
      if (dialog.textContent.trimStart().startsWith(TITLE)) dialog.querySelector("button[aria-label=Close]")?.click();
    }
  };
  const watching = new MutationObserver(look);
  watching.observe(document.body, { childList: true, subtree: true });
  return () => watching.disconnect();
}
