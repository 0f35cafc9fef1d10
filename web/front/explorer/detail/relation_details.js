// A relation turns into what is said about it: its sentence, ends, evidence and source, and what else is said of the pair.

import { doubtBadge } from "../../map/doubt_badge.js";
import { evidenceBadge } from "../../map/evidence_badge.js";
import { citeRelation } from "../citing/cite_parts.js";
import { rememberedWords } from "../memory/remembered_words.js";
import { button, make } from "../parts/make.js";
import { samePair, sameTwo } from "./contested_sides.js";
import { contestedTable } from "./contested_table.js";
import { notHere } from "./not_on_map.js";
import { outwardLink } from "./outward_link.js";

/** Return the parts of the details of the relation that is selected, null where there is none. */
export function relationDetails(view, library, act, { sentences, edit }) {
  const relation = library.relation(view.choices.select);
  if (!relation) return null;
  const ends = [...new Set([relation.source, relation.target])];
  const change = edit ? [button({ title: `Edit this relation, or suggest a change: line ${relation.line} of the file`, click: () => edit(relation.id) }, "Edit")] : [];
  return [
    make("h2", { class: "kind" }, "relation"),
    make("h3", { tabindex: "-1" }, relation.sentence),
    ...notHere(relation, view, library, act),
    standing(relation),
    rememberedWords(relation, view),
    relation.summary ? make("p", {}, relation.summary) : "",
    relation.quote ? make("blockquote", { title: "The sentence of the source that this rests on" }, relation.quote) : "",
    make("div", { class: "actions" }, ...ends.map((name) => button({ click: () => act.select(name) }, name)), ...change),
    ...pairParts(relation, library, act, sentences),
    make("dl", {}, ...(relation.facts ?? []).flatMap(factParts)),
    citeRelation(library, relation),
    alsoSaid(relation, library, sentences),
  ];
}

/** What stands behind a relation, at a glance. */
function standing(relation) {
  const doubt = doubtBadge(relation);
  const badges = [evidenceBadge(relation), isOverview(relation) && " · a claim of the overview article", doubt && " ", doubt].filter(Boolean);
  return badges.length ? make("p", { class: "standing" }, ...badges) : "";
}

function isOverview({ words }) {
  return words.evidence?.[0] === "overview";
}

/** What other rows say of the same pair: both sides of a contested one, and the research behind a claim of the overview. */
function pairParts(relation, library, act, sentences) {
  const pair = samePair(relation, library.relations);
  const research = isOverview(relation) ? pair.filter((other) => !isOverview(other)) : [];
  return [
    research.length ? sentences([{ heading: `Research on this pair (${research.length})`, items: research }]) : "",
    relation.contested ? contestedTable(pair, relation.id, library, act.select) : "",
  ];
}

/** What is said of the two concepts and stands nowhere above. */
function alsoSaid(relation, library, sentences) {
  const isAbove = (other) =>
    other.source === relation.source && (relation.contested || (isOverview(relation) && !isOverview(other)));
  const others = sameTwo(relation, library.relations).filter((other) => other.id !== relation.id && !isAbove(other));
  const heading = relation.source === relation.target ? "Also said of how it acts on itself" : "Also said of these two";
  return others.length ? sentences([{ heading, items: others }]) : "";
}

function factParts({ name, text, links }) {
  const lines = [text, ...links.map(([label, address]) => outwardLink(label, address))].filter((line) => line !== "");
  const parts = lines.flatMap((line, place) => (place ? [make("br"), line] : [line]));
  return [make("dt", {}, name), make("dd", {}, ...parts)];
}
