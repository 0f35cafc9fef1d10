// The relations that are shown turn into their twin below the map: sentences, and a table when its tab is open.

import { mountSentences } from "../../map/lists.js";
import { citeSeveral } from "../citing/cite_parts.js";
import { button, make } from "../parts/make.js";
import { pairGroups } from "./pair_groups.js";
import { relationTable } from "./relation_table.js";

/** Fill an element; returns a function that brings it up to date with a view. `rows()` is where to get the rows as CSV. */
export function twin(element, library, act, rows) {
  const list = make("div", { role: "tabpanel", id: "neuromap-sentences", "aria-labelledby": "neuromap-tab-0", tabindex: "0" });
  const holder = make("div", { role: "tabpanel", id: "neuromap-table", "aria-labelledby": "neuromap-tab-1", tabindex: "0" });
  const table = relationTable(act.select, library.paper);
  const file = make("a", { class: "take", download: "" }, "Download these rows as CSV");
  holder.append(file, table.element);
  let latest = null;
  const tabs = tabsFor([list, holder], () => latest && show(latest));
  const cite = citeSeveral(library);
  element.append(make("div", { class: "twin-head" }, tabs.element, cite.element), list, holder);

  const show = (view) => {
    const { shown, choices } = (latest = view);
    tabs.name(0, `Sentences (${shown.length})`);
    const isContested = choices.support.includes("contested");
    const data = { groups: isContested ? pairGroups(shown) : [{ heading: "", items: shown }], selected: choices.select, columns: true };
    mountSentences({ parentElement: list, data, setTriggerValue: (_, id) => act.select(id) });
    cite.update(shown, "neuroimmune-map");
    if (!tabs.isOpen(1)) return;
    table.update(shown, choices.select);
    const address = rows();
    file.hidden = !address;
    if (address) file.href = address;
  };
  return show;
}

/** Two tabs, walked through with the arrow keys; `opened()` is called when another one is open. */
function tabsFor(panels, opened) {
  const tabs = ["Sentences", "Table"].map((word, place) => {
    const attributes = { role: "tab", id: `neuromap-tab-${place}`, "aria-controls": panels[place].id, click: () => open(place) };
    return button(attributes, word);
  });
  const element = make("div", { class: "tabs", role: "tablist", "aria-label": "The relations that are shown" }, ...tabs);
  let at = 0;

  const open = (place) => {
    at = place;
    tabs.forEach((tab, number) => {
      tab.setAttribute("aria-selected", String(number === place));
      tab.tabIndex = number === place ? 0 : -1;
      panels[number].hidden = number !== place;
    });
    opened();
  };
  element.addEventListener("keydown", ({ key }) => {
    if (key !== "ArrowLeft" && key !== "ArrowRight") return;
    open(1 - at);
    tabs[at].focus();
  });
  open(0);
  return { element, isOpen: (place) => at === place, name: (place, words) => (tabs[place].textContent = words) };
}
