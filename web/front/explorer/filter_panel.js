// The words of the filters turn into pills with counts; a click chooses a word or takes it out.

import { button, make } from "./parts/make.js";

/** Add the filters to an element; returns a function that brings them up to date with a view. */
export function filterPanel(element, facets, toggle) {
  const pills = facets.flatMap(({ name, label, words }) => {
    const group = make("fieldset", { "data-facet": name }, make("legend", {}, label));
    const found = words.map(({ word, hint }) => pill(name, word, hint, toggle));
    group.append(...found.map(({ element }) => element));
    element.append(group);
    return found;
  });
  return ({ choices, counts }) => {
    for (const { facet, word, element, count } of pills) {
      const number = counts.get(facet).get(word);
      count.textContent = number;
      element.classList.toggle("none", !number);
      element.setAttribute("aria-pressed", String(choices[facet].includes(word)));
    }
  };
}

function pill(facet, word, hint, toggle) {
  const count = make("span", { class: "count" });
  const attributes = { class: "pill", title: hint || null, "data-facet": facet, "data-word": word, click: () => toggle(facet, word) };
  return { facet, word, count, element: button(attributes, `${word} `, count) };
}
