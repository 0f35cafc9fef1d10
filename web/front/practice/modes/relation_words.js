// A relation that may be seen turns into what stands behind it: evidence and species, who said it, and by which way.

import { doubtBadge } from "../../map/doubt_badge.js";
import { evidenceBadge } from "../../map/evidence_badge.js";
import { citationOf } from "../../explorer/citing/paper.js";
import { outwardLink } from "../../explorer/detail/outward_link.js";
import { make } from "../../explorer/parts/make.js";

/** Return the line with the evidence and the source of a relation. */
export function standingOf(relation, library) {
  const badges = [evidenceBadge(relation), doubtBadge(relation)].filter(Boolean);
  return make("p", { class: "standing" }, ...badges, " ", sourceOf(relation, library));
}

/** Return the evidence of a relation at a glance, and the way to its source, for words that name it themselves. */
export function evidenceLine(relation, library) {
  const address = library.paper(relation)?.address;
  const parts = [evidenceBadge(relation), doubtBadge(relation), address ? outwardLink("Open the source", address) : null].filter(Boolean);
  return parts.length ? make("p", { class: "standing" }, ...parts.flatMap((part) => [part, " "])) : null;
}

/** Return the paper of a relation as a link, or that none is given. */
function sourceOf(relation, library) {
  const paper = library.paper(relation);
  // A large file leaves sources out of its library; the map asks for them.
  if (!paper) return make("span", { class: "quiet" }, library.details === "asked" ? "Its source stands on the map." : "No source is given.");
  return make("cite", {}, outwardLink(citationOf({ ...paper, address: "" }), paper.address));
}
