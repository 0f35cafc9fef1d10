// What is folded turns into a line below the map that says so, with the buttons that fold and unfold.

import { allNarrower, widest } from "../parts/folding.js";
import { button, make } from "../parts/make.js";

const MOST_NAMED = 3;

/** Return { element, update(view) } of the line; a file without wider concepts has none. */
export function foldingLine(library, act) {
  const tops = widest(library.wider);
  const element = make("div", { class: "folding", role: "status", "data-testid": "folding", hidden: tops.length ? null : "" });
  let drawn = "";
  const update = (view) => {
    const folded = [...new Set(view.at.values())].sort();
    const key = JSON.stringify([folded, view.inside, view.cannotFold]);
    if (!tops.length || key === drawn) return;
    drawn = key;
    element.classList.toggle("said", view.cannotFold || folded.length > 0);
    element.replaceChildren(...partsOf(view, folded, tops, library, act));
  };
  return { element, update };
}

function partsOf({ inside, cannotFold }, folded, tops, library, act) {
  if (cannotFold) return ["This file has no map with that folded: it is shown unfolded.", button({ click: act.unfoldAll }, "Leave it so")];
  if (!folded.length) return [button({ title: `Draw ${tops.join(", ")} for what is narrower`, click: act.foldAll }, `Fold into ${counted(tops.length, "wider concept")}`)];
  const size = (name) => counted(allNarrower(library.wider, name).length, "concept");
  const unfolding = (name) => button({ title: `Unfold ${name}`, click: () => act.toggleFold(name) }, `${name} (${size(name)})`);
  const more = folded.length - MOST_NAMED;
  const rest = [more > 0 ? `and ${more} more` : "", inside ? `· ${counted(inside, "relation")} inside not drawn` : ""].filter(Boolean).join(" ");
  if (folded.length === 1) return [`Folded: ${folded[0]} (${size(folded[0])}) ${rest}`.trim(), button({ click: act.unfoldAll }, "Unfold")];
  return ["Folded:", ...folded.slice(0, MOST_NAMED).map(unfolding), rest, button({ click: act.unfoldAll }, "Unfold all")];
}

function counted(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
