// What is under the pointer turns into a small text beside it.

import { element, withAttributes } from "../shared/dom.js";
import { doubtBadge } from "./doubt_badge.js";
import { evidenceBadge } from "./evidence_badge.js";

/** @import { Tip, TipLine } from "./tip_lines.js" */

/**
 * Return { show(tip, x, y), hide() } for an element; x and y in its own pixels.
 * @param {HTMLElement} parent
 */
export function createTooltip(parent) {
  const [heading, body] = [element("strong"), element("div")];
  const box = withAttributes(element("div", "neuromap-tooltip", "", heading, body), { role: "tooltip" });
  parent.append(box);

  /** @type {(tip: Tip, x: number, y: number) => void} */
  function show({ title, lines }, x, y) {
    heading.textContent = title;
    body.replaceChildren(...lines.map(lineOf));
    box.classList.add("shown");
    const left = x + 16 + box.offsetWidth > parent.clientWidth ? x - box.offsetWidth - 12 : x + 16;
    const top = y + 18 + box.offsetHeight > parent.clientHeight ? y - box.offsetHeight - 12 : y + 18;
    box.style.left = `${Math.max(4, left)}px`;
    box.style.top = `${Math.max(4, top)}px`;
  }

  return { show, hide: () => box.classList.remove("shown") };
}

/** @param {TipLine} line */
function lineOf({ text, evidence }) {
  const badges = evidence ? [evidenceBadge(evidence), doubtBadge(evidence)] : [];
  return element("div", "", text, ...badges.flatMap((badge) => (badge ? [" ", badge] : [])));
}
