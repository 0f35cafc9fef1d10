// The page's legend and sentence lists: drawn again whenever Python or the theme changes.

import { drawLegend } from "./legend.js";
import { watchVersion } from "./version_watch.js";
import { arrival } from "./picture_store.js";
import { drawSentences } from "./sentences.js";
import { loadStyle } from "./assets.js";
import { themeAround, watchTheme } from "../shared/theme.js";

/** Draw the legend of a component; a click on an entry triggers `picked` with its facet and word. */
export function mountLegend(component) {
  return mount(component, (element, theme) =>
    drawLegend(element, component.data, theme, ({ facet, word }) => component.setTriggerValue("picked", { facet, word })),
  );
}

/** Draw the shown relations of a kept picture as sentences, in file order; a click on one triggers `picked`. */
export function mountPropositions(component) {
  const { data } = component;
  arrival(data.picture).then((picture) => {
    const items = picture.relations.filter((_, place) => data.shown[place] === "1");
    items.sort((first, second) => first.line - second.line);
    const list = { groups: [{ heading: "", items }], selected: data.selected, columns: true };
    mount(component, (element, theme) => drawSentences(element, list, theme, (id) => component.setTriggerValue("picked", id)));
  });
}

/** Draw the sentences of a component; a click on one triggers `picked` with the relation's id. */
export function mountSentences(component) {
  return mount(component, (element, theme) =>
    drawSentences(element, component.data, theme, (id) => component.setTriggerValue("picked", id)),
  );
}

/** Ask for the file again when it has changed; triggers `stale`. */
export function mountWatch(component) {
  return watchVersion(
    () => component.data.version,
    (version) => component.setTriggerValue("stale", version),
  );
}

const lists = new WeakMap();

function mount({ parentElement }, draw) {
  const list = lists.get(parentElement) ?? createList(parentElement);
  lists.set(parentElement, list);
  list.redraw = () => keepingFocus(list.element, () => draw(list.element, themeAround(list.element)));
  loadStyle().then(() => list.redraw());
  return () => {};
}

/** Draw buttons anew without taking the keyboard's focus from the one that had it: its place is what counts. */
function keepingFocus(element, draw) {
  const place = [...element.querySelectorAll("button")].indexOf(document.activeElement);
  draw();
  if (place >= 0) element.querySelectorAll("button")[place]?.focus();
}

function createList(parentElement) {
  const list = { element: document.createElement("div") };
  parentElement.append(list.element);
  watchTheme(parentElement, () => list.redraw());
  return list;
}
