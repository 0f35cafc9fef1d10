// A stage turns into what its element says of it, to tests and to who does not see it.

import { standsFor } from "./visibility.js";

/** @import { Stage } from "./stage.js" */

/**
 * Write onto the element around a stage what is drawn there; `label` says it in words.
 * @param {HTMLElement} host
 * @param {Stage} stage
 * @param {string} label
 */
export function describe(host, { picture, visible, selected }, label) {
  host.dataset.layout = picture.kind;
  const concepts = picture.nodes.filter(({ id, kind }) => kind === "concept" && visible.boxes.has(id));
  host.dataset.concepts = String(new Set(concepts.map(standsFor)).size);
  host.dataset.relations = String(visible.relations.size);
  host.dataset.selected = selected;
  host.setAttribute("role", "group");
  host.setAttribute("aria-label", label);
}
