// A picture that is on its way, or does not come, turns into a bar above the map and a sentence on it.

import { button, make } from "./parts/make.js";

// What comes sooner than this is not waited for in the eyes of a reader.
const MOMENT = 500;

/** Return { begin, end, fail(sentence, ways) } for the place of a map; `ways` are what helps, by the words of its button. */
export function waitingOn(place) {
  const note = make("div", { class: "unanswered", role: "alert", "data-testid": "fault", hidden: "" });
  place.append(note);
  let timer = 0;

  const end = () => {
    clearTimeout(timer);
    place.classList.remove("waiting");
    note.hidden = true;
  };
  const begin = () => {
    end();
    timer = setTimeout(() => place.classList.add("waiting"), MOMENT);
  };
  const fail = (sentence, ways) => {
    end();
    note.replaceChildren(make("b", {}, sentence), ...Object.entries(ways).map(([words, click]) => button({ click }, words)));
    note.hidden = false;
  };
  return { begin, end, fail };
}
