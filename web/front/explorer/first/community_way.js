// The communities on the way to one turn into links, from all of them down to it: each has its address.

import { make } from "../parts/make.js";
import { focusing } from "../parts/showing.js";
import { shortened } from "../parts/shortened.js";

/**
 * Return the links as a navigation under a label. `way` are the communities, each { name, by }; the last one is no link where
 * it `isHere`. `page` is that of the members on which a concept is, 0 where there is one, and `select` what is selected there.
 */
export function communityWay(label, way, { page = 0, select = "", isHere = false }, to) {
  const stops = [{ name: "All communities" }, ...way];
  const links = stops.map(({ name }, number) => {
    const isLast = number === stops.length - 1;
    if (isLast && isHere) return make("span", { "aria-current": "page", title: name }, shortened(name));
    const [at, selected] = isLast ? [page, select] : [0, ""];
    const path = way.slice(0, number).map(({ by }) => by);
    return linkTo(at ? `${shortened(name)}, page ${at.toLocaleString("en")}` : shortened(name), name, path, [at, selected], to);
  });
  return make("nav", { class: "community-way", "aria-label": label }, make("ol", {}, ...links.map((link) => make("li", {}, link))));
}

/** A click stays on the page; a new tab opens the address. */
function linkTo(text, title, community, [page, select], { addressOf, choices, act }) {
  const address = addressOf({ ...choices, ...focusing(""), community, page, select });
  const click = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act.goInto(community, page, select);
  };
  return make("a", { href: `?${address}`, title, click }, text);
}
