// A concept turns into what is said about it: names and ids, definition, wider and narrower concepts, and its relations as sentences.

import { button, make } from "../parts/make.js";
import { drawnElsewhere, foldButtons, rolledUp } from "./folded_parts.js";
import { groupsOf } from "./groups.js";
import { moreOf } from "./not_on_map.js";
import { outwardLink } from "./outward_link.js";

/** Return the parts of the details of the concept that is selected. */
export function conceptDetails(view, library, act, { sentences }) {
  const { choices, at } = view;
  const { name, type, synonyms, ids, definition } = library.concept(choices.select);
  const { own, hidden, words } = rolledUp(name, view, library);
  return [
    make("h2", { class: "kind" }, type),
    make("h3", { tabindex: "-1" }, name),
    synonyms.length ? make("p", { class: "synonyms" }, `also: ${synonyms.join(", ")}`) : "",
    ids?.length ? make("p", { class: "synonyms" }, "ids: ", ...idParts(ids)) : "",
    definition ? make("p", {}, definition) : make("p", { class: "quiet" }, "No definition is given."),
    ...widerAndNarrower(name, library, act),
    drawnElsewhere(name, view),
    words ? make("p", { class: "rolled-up" }, words) : "",
    make("div", { class: "actions" }, ...conceptActions(name, choices, act), ...foldButtons(name, view, library, act)),
    sentences(groupsOf(own, name, library.legend.signs, at)),
    ...(hidden > 0 ? moreOf(name, hidden, view, library, act, sentences) : []),
  ];
}

/** The concept that this one is a kind of, and those that are a kind of it: each leads to itself. */
function widerAndNarrower(name, library, act) {
  const wider = [library.concept(name).broader].filter(Boolean);
  const rows = [["wider", wider], ["narrower", library.narrowerThan(name)]].filter(([, names]) => names.length);
  const leadingTo = (other) => button({ click: () => act.select(other) }, other);
  return rows.map(([label, names]) => make("div", { class: "related" }, make("span", {}, label), ...names.map(leadingTo)));
}

/** An id of a list that is known leads there. */
function idParts(ids) {
  return ids.flatMap(([id, address], place) => [place ? ", " : "", outwardLink(id, address)]);
}

function conceptActions(name, { focus, grown }, act) {
  const found = focus === name ? [] : [button({ click: () => act.focusOn(name) }, "Focus")];
  if (!focus || focus === name) return found;
  const label = grown.includes(name) ? "Take back" : "Grow the map";
  return [...found, button({ click: () => act.grow(name) }, label)];
}
