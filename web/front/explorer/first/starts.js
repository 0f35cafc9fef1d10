// The first questions and the stories of a library turn into rows to begin with, each a way to a small map.

import { button, make } from "../parts/make.js";
import { ofConcept } from "../parts/scope.js";

/** Return the rows under their headings; `go()` is called before one is followed. */
export function startRows({ openings, stories, relations }, act, tell, go) {
  const questions = openings.map(({ question, concept }) => row(question, aboutConcept(relations, concept), () => act.showEverythingOf(concept), go));
  const told = stories.map(({ id, title, steps }) => row(title, steps.length === 1 ? "1 step" : `${steps.length} steps`, () => tell(id, 1), go));
  return [...listOf("Questions", questions), ...listOf("Stories", told)];
}

/** Return how many relations of which levels the map of a concept has. */
export function aboutConcept(relations, concept) {
  const own = ofConcept(relations, concept);
  const levels = [...new Set(own.map(({ words }) => words.level[0]))].sort();
  return `${own.length === 1 ? "1 relation" : `${own.length} relations`} · ${levels.join(", ")}`;
}

function listOf(heading, rows) {
  return rows.length ? [make("p", { class: "kind" }, heading), make("ul", {}, ...rows)] : [];
}

function row(words, about, follow, go) {
  const click = () => {
    go();
    follow();
  };
  return make("li", {}, button({ click }, make("span", {}, words), make("small", {}, about), make("span", { class: "onward", "aria-hidden": "true" }, "›")));
}
