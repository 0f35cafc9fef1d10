// A relation turns into what is said about it: its sentence, ends, evidence and source, and what else is said of the pair.

import { button, make } from "../parts/make.js";

/** Return the parts of the details of the relation that is selected, null where there is none. */
export function relationDetails({ choices }, library, act, { sentences, edit }) {
  const relation = library.relation(choices.select);
  if (!relation) return null;
  const ends = [...new Set([relation.source, relation.target])];
  const others = library.relations.filter(({ id, source, target }) => id !== relation.id && ends.includes(source) && ends.includes(target));
  const change = edit ? [button({ title: "Edit this relation, or suggest a change", click: () => edit(relation.id) }, "Edit")] : [];
  return [
    make("h2", { class: "kind" }, "relation"),
    make("h3", { tabindex: "-1" }, relation.sentence),
    relation.summary ? make("p", {}, relation.summary) : "",
    make("div", { class: "actions" }, ...ends.map((name) => button({ click: () => act.select(name) }, name)), ...change),
    make("dl", {}, ...(relation.facts ?? []).flatMap(factParts)),
    relation.contested ? contestedNote() : "",
    others.length ? sentences([{ heading: "Also said of these two", items: others }]) : "",
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
