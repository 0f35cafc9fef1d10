// A concept or relation that was clicked turns into a large card beside it, with its source.

import { button, element, withAttributes } from "../shared/dom.js";
import { doubtBadge } from "../map/doubt_badge.js";
import { evidenceBadge } from "../map/evidence_badge.js";
import { drawSentences } from "../map/sentences.js";

/** @import { Evidence, SentenceGroup } from "../shared/types.js" */
/** @import { Look } from "../shared/theme_choice.js" */

/**
 * What the server answers about a concept or a relation, or that it knows none.
 * @typedef {object} CardContent
 * @property {string} [error]
 * @property {string} [kind]
 * @property {string} [title]
 * @property {string} [also]
 * @property {string} [text]
 * @property {Evidence} [evidence]
 * @property {string} [warning]
 * @property {[name: string, text: string][]} [facts]
 * @property {[name: string, address: string][]} [links]
 * @property {SentenceGroup[]} [groups]
 * @property {string} [more]
 */

const AWAY = { error: "The server does not answer; the card comes when it does." };

/**
 * Return { open(id, address), close(), isOpen } for a card in the parent; `pick(id)` is called for a sentence on it.
 * @param {HTMLElement} parent
 * @param {Look} look
 * @param {(id: string) => void} pick
 */
export function createCard(parent, look, pick, ask = fetch) {
  const box = withAttributes(element("aside", "card"), { "aria-label": "Detail" });
  box.hidden = true;
  parent.append(box);
  let wanted = "";
  let stopHearing = () => {};

  /** @type {(id: string, address: string) => Promise<void>} */
  async function open(id, address) {
    wanted = id;
    const asked = new URLSearchParams(address);
    asked.set("id", id);
    const answer = await ask(new URL(`neuromap/card?${asked}`, document.baseURI)).catch(() => null);
    /** @type {CardContent} */
    const found = answer ? await answer.json() : AWAY;
    if (wanted !== id) return;
    const sentences = element("div");
    stopHearing();
    stopHearing = found.groups ? drawSentences(sentences, { groups: found.groups, level: "h3" }, look.theme(), pick) : () => {};
    const parts = found.error ? [element("p", "", found.error)] : partsOf(found, sentences);
    box.replaceChildren(button("×", () => pick(""), "Close"), ...parts);
    box.hidden = false;
    parent.classList.add("carded");
    box.scrollTop = 0;
  }

  function close() {
    stopHearing();
    wanted = "";
    box.hidden = true;
    parent.classList.remove("carded");
  }

  return { open, close, get isOpen() { return !box.hidden; } };
}

/**
 * @param {CardContent} found
 * @param {HTMLElement} sentences
 */
function partsOf({ kind, title, also, text, evidence, warning, facts, links, more }, sentences) {
  const badges = [evidenceBadge(evidence ?? {}), doubtBadge(evidence ?? {})].flatMap((badge) => (badge ? [badge, " "] : []));
  const parts = [
    element("p", "kind", kind),
    element("h2", "", title),
    also && element("p", "quiet", `also: ${also}`),
    badges.length > 0 && element("p", "standing", "", ...badges),
    text && element("p", "", text),
    warning && element("p", "warning", warning),
    facts && factList(facts, links ?? []),
    sentences,
    more && element("p", "quiet", more),
  ];
  return parts.filter((part) => part instanceof Node);
}

/**
 * @param {[name: string, text: string][]} facts
 * @param {[name: string, address: string][]} links
 */
function factList(facts, links) {
  const list = element("dl");
  for (const [name, text] of facts) list.append(element("dt", "", name), element("dd", "", text));
  for (const [name, address] of links) {
    const link = Object.assign(element("a", "", name), { href: address, target: "_blank", rel: "noopener noreferrer" });
    list.append(element("dd", "", "", link));
  }
  return list;
}
