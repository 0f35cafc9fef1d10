// What is selected turns into a drawer over the side of the map that does not hold it.

import { mountSentences } from "../map/lists.js";
import { groupsOf } from "./groups.js";
import { button, make } from "./parts/make.js";

const PART = 0.38;

/** Add a drawer to an element; returns a function that brings it up to date with a view. */
export function drawerOn(element, library, act) {
  const drawer = make("aside", { class: "drawer", "data-testid": "detail", "aria-label": "Details", hidden: "" });
  drawer.addEventListener("keydown", ({ key }) => key === "Escape" && act.select(""));
  element.append(drawer);
  return (view) => {
    const held = drawer.contains(document.activeElement);
    const told = view.choices.opened ? parts(view, library, act) : null;
    drawer.hidden = !told;
    drawer.replaceChildren(...(told ? [closeButton(act), ...told] : []));
    if (!told) return;
    drawer.classList.toggle("left", freeSide(view) === "left");
    drawer.scrollTop = 0;
    if (held) drawer.querySelector("button").focus();
  };
}

/** Return the side on which a drawer hides fewer of the boxes that belong to the selection, never itself. */
export function freeSide({ picture, shown, choices: { select } }) {
  const places = new Map(picture.nodes.map(({ id, x }) => [id, x / picture.width]));
  const own = shown.filter(({ id, source, target }) => [id, source, target].includes(select));
  const weights = new Map([...own.flatMap(({ id, source, target }) => [id, source, target]).map((id) => [id, 1]), [select, 1000]]);
  const weigh = (isThere) =>
    [...weights].reduce((sum, [id, weight]) => sum + (isThere(places.get(id) ?? 0.5) ? weight : 0), 0);
  return weigh((place) => place < PART) < weigh((place) => place > 1 - PART) ? "left" : "right";
}

function parts(view, library, act) {
  return library.concept(view.choices.select) ? conceptParts(view, library, act) : relationParts(view, library, act);
}

function closeButton(act) {
  return button({ class: "close", "aria-label": "Close", title: "Close", click: () => act.select("") }, "✕");
}

function conceptParts({ choices, shown }, library, act) {
  const { name, type, synonyms, definition, degree } = library.concept(choices.select);
  const own = shown.filter(({ source, target }) => source === name || target === name);
  const hidden = degree - own.length;
  return [
    make("h2", { class: "kind" }, type),
    make("h3", {}, name),
    synonyms.length ? make("p", { class: "synonyms" }, `also: ${synonyms.join(", ")}`) : "",
    definition ? make("p", {}, definition) : make("p", { class: "quiet" }, "No definition is given."),
    make("div", { class: "actions" }, ...conceptActions(name, choices, act)),
    sentences(groupsOf(own, name, library.legend.signs), act),
    ...(hidden > 0 ? hiddenParts(name, hidden, act) : []),
  ];
}

function conceptActions(name, { focus, grown }, act) {
  const found = focus === name ? [] : [button({ click: () => act.focusOn(name) }, "Focus")];
  if (!focus || focus === name) return found;
  const label = grown.includes(name) ? "Take back" : "Grow the map";
  return [...found, button({ click: () => act.grow(name) }, label)];
}

function hiddenParts(name, number, act) {
  return [
    make("p", { class: "quiet" }, `${number} more relation${number > 1 ? "s" : ""} outside this view`),
    button({ click: () => act.showEverythingOf(name) }, "Show all its relations"),
  ];
}

function relationParts({ choices }, library, act) {
  const relation = library.relation(choices.select);
  if (!relation) return null;
  const ends = [relation.source, relation.target];
  const pair = library.relations.filter(({ source, target }) => ends.includes(source) && ends.includes(target));
  const others = pair.filter(({ id }) => id !== relation.id);
  return [
    make("h2", { class: "kind" }, "relation"),
    make("h3", {}, relation.sentence),
    relation.summary ? make("p", {}, relation.summary) : "",
    make("div", { class: "actions" }, ...ends.map((name) => button({ click: () => act.select(name) }, name))),
    make("dl", {}, ...relation.facts.flatMap(factParts)),
    relation.contested ? contestedNote() : "",
    others.length ? sentences([{ heading: "Also said of these two", items: others }], act) : "",
  ];
}

function factParts({ name, text, links }) {
  const lines = [text, ...links.map(([label, address]) => link(label, address))].filter((line) => line !== "");
  const parts = lines.flatMap((line, place) => (place ? [make("br"), line] : [line]));
  return [make("dt", {}, name), make("dd", {}, ...parts)];
}

function link(label, address) {
  return make("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, label);
}

function contestedNote() {
  const rest = " The rows for this pair point in different directions; both findings stay on the map.";
  return make("p", { class: "contested" }, make("b", {}, "Contested."), rest);
}

function sentences(groups, act) {
  const element = make("div");
  mountSentences({ parentElement: element, data: { groups }, setTriggerValue: (_, id) => act.select(id) });
  return element;
}
