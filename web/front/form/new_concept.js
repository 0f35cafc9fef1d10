// A concept that concepts.csv does not list turns into a short form below the fields that adds it, type and synonyms.

/** @import { NewConcept } from "./form_types.js" */

import { button, element, withAttributes } from "../shared/dom.js";

/**
 * Return the place of the short forms; `show` gives it the names that are not listed now.
 * @param {Record<string, string>} types with their meanings
 * @param {(concept: NewConcept) => void} add
 * @param {() => HTMLElement} next where the keyboard goes on when the last short form is gone
 */
export function newConcepts(types, add, next) {
  const place = withAttributes(element("div", "unlisted"), { "aria-live": "polite" });
  /** @type {Map<string, HTMLElement>} */
  const shown = new Map();
  return {
    element: place,
    /** @param {string[]} names */
    show(names) {
      const gone = [...shown].filter(([name]) => !names.includes(name));
      const hadFocus = gone.some(([, part]) => part.contains(document.activeElement));
      for (const [name, part] of gone) part.remove(), shown.delete(name);
      for (const name of names) {
        if (shown.has(name)) continue;
        shown.set(name, conceptForm(name, types, add));
        place.append(/** @type {HTMLElement} */ (shown.get(name)));
      }
      if (hadFocus) (place.querySelector("select") ?? next()).focus();
    },
  };
}

/** @type {(name: string, types: Record<string, string>, add: (concept: NewConcept) => void) => HTMLElement} */
function conceptForm(name, types, add) {
  const type = withAttributes(element("select", "", "", element("option", "", "choose a type")), { "aria-label": `Type of ${name}` });
  type.options[0].value = "";
  for (const word of Object.keys(types)) type.append(Object.assign(element("option", "", word), { value: word }));
  const synonyms = withAttributes(element("input"), { type: "text", placeholder: "other names; several with ;", "aria-label": `Synonyms of ${name}` });
  const make = button("Add as a concept", () => add({ name, type: type.value, synonyms: synonyms.value.trim() }), `Add ${name} as a concept`);
  make.disabled = true;
  type.addEventListener("change", () => (make.disabled = !type.value));
  synonyms.addEventListener("keydown", (event) => event.key === "Enter" && make.click());
  return element("div", "concept", "", element("p", "", "", element("b", "", name), " is not in concepts.csv yet."), type, synonyms, make, joinedNote(synonyms));
}

/** Say, as the checks of concepts.csv do, that commas join names; a button puts semicolons there. @param {HTMLInputElement} synonyms */
function joinedNote(synonyms) {
  const note = withAttributes(element("p", "joined"), { role: "status" });
  const part = button("Write ; between them", () => {
    synonyms.value = parted(synonyms.value).join("; ");
    note.replaceChildren();
    synonyms.focus();
  });
  synonyms.addEventListener("input", () => {
    const names = parted(synonyms.value);
    note.replaceChildren(...(names.length > 1 ? [`This is read as one name, but looks like ${names.length}. `, part] : []));
  });
  return note;
}

/**
 * Return the names that commas or bars join, as graph/checks/several_names.py reads them; none where semicolons part them.
 * @param {string} text
 */
export function parted(text) {
  return text.includes(";") ? [] : text.split(/\s*(?:,\s+|\|)\s*/).filter(Boolean);
}
