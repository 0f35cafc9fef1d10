// What changed since a link was made turns into a note that can be put away.

import { button, make } from "../parts/make.js";

/** Ask the host what changed since the link that led here was made, and show it in an element; nothing where it does not know. */
export async function ageNote(element, host) {
  if (!host.changes) return;
  const found = await host.changes(host.address.now());
  if (!found) return;
  const away = () => {
    element.replaceChildren();
    host.address.settle?.();
  };
  element.replaceChildren(make("div", { class: "age" }, found.known ? told(found) : make("p", { role: "status" }, found.headline), button({ click: away }, "OK")));
}

function told({ headline, groups }) {
  return make("details", {}, make("summary", {}, make("span", { role: "status" }, headline)), ...groups.flatMap(groupParts));
}

function groupParts({ heading, items, more }) {
  const rest = more ? [make("p", { class: "quiet" }, `and ${more} more`)] : [];
  return [make("p", { class: "group" }, heading), ...items.map(itemPart), ...rest];
}

function itemPart(item) {
  if (typeof item === "string") return make("p", {}, item);
  const { now, before, cells, unknown } = item;
  const lines = [before ? [`before: ${before}`] : null, unknown ? ["What it said before is not kept."] : null, ...(cells ?? []).map(cellParts)];
  return make("p", {}, now, ...lines.filter(Boolean).flatMap((line) => [make("br"), ...line]));
}

function cellParts([column, before, after]) {
  return [`${column}: `, make("del", {}, before), " → ", make("ins", {}, after)];
}
