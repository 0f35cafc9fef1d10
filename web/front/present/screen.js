// A slide turns into a whole screen: title and text, the map, a caption, and what is opened over it.

import { createCanvas } from "./slide_map.js";
import { createCard } from "./card.js";
import { button, element } from "../shared/dom.js";
import { listen } from "../map/pointer.js";
import { drawSentences } from "../map/sentences.js";
import { placeOf } from "./story_steps.js";
import { createTooltip } from "../map/tooltip.js";

/** Return the screen in the page's body. `select(id)` is called when something is picked, "" for nothing. */
export async function createScreen(look, select) {
  const screen = element("main", "screen");
  const place = element("p", "place");
  const title = element("h1");
  const text = element("p", "text");
  const caption = element("p", "caption");
  const bar = element("div", "bar");
  const status = element("div", "status");
  status.setAttribute("role", "status");
  const blank = element("div", "blank");
  blank.hidden = true;
  const header = element("header", "", "", place, title, text);
  header.setAttribute("aria-live", "polite");
  screen.append(header);
  document.body.append(screen);
  const map = await createCanvas("map", screen, look);
  const card = createCard(screen, look, select);
  const list = createList(screen);
  screen.append(element("footer", "", "", caption, bar), status, blank);
  listen(map.stage, map.canvas, createTooltip(map.host), { pick: select, focus: () => {}, connect: () => {} });
  map.stage.redraw();
  const shown = { slide: null, address: "" };

  /** Show the slide of an address; what is selected in it has its card. */
  async function show(slide, address) {
    Object.assign(shown, { slide, address });
    document.title = `${slide.title} - Neuroimmune Map`;
    place.textContent = placeOf(slide);
    title.textContent = slide.title;
    text.textContent = slide.text;
    caption.textContent = [slide.caption, ...(slide.remarks ?? [])].filter(Boolean).join(" · ");
    fitText();
    list.close();
    card.close();
    await Promise.all([map.show(slide), slide.opened && slide.selected && openCard(slide.selected)]);
  }

  /** Select a concept or relation of the slide and open its card; "" closes it. */
  async function pick(id) {
    map.select(id);
    list.close();
    if (!id) return card.close();
    await openCard(id);
  }

  const openCard = (id) => card.open(id, shown.address);

  /** Long text gets smaller letters rather than more room, so that the map never changes its size between steps. */
  function fitText() {
    text.classList.remove("long");
    text.classList.toggle("long", text.scrollHeight > text.clientHeight + 1);
  }

  function toggleList() {
    if (list.isOpen || !shown.slide?.picture) return list.close();
    const items = shown.slide.picture.relations.filter((_, place) => shown.slide.shown[place] === "1");
    items.sort((first, second) => first.line - second.line);
    list.open(items, look.theme(), select);
  }

  /** Cover the screen: "black", "white" or "" for not. */
  function cover(colour) {
    blank.hidden = !colour;
    blank.className = `blank ${colour}`;
    screen.dataset.blank = colour;
  }

  /** Close what is open over the map; return whether something was. */
  function closeTop() {
    const open = list.isOpen;
    list.close();
    return open;
  }

  return { screen, bar, map, card, show, pick, cover, toggleList, closeTop, say: speaker(status) };
}

/** Return a function that says a text until the next one, or for some seconds; further arguments are its buttons. */
function speaker(status) {
  let timer = 0;
  return (text, seconds = 0, ...buttons) => {
    clearTimeout(timer);
    status.replaceChildren(...(text ? [element("span", "", text), ...buttons] : []));
    if (seconds) timer = setTimeout(() => status.replaceChildren(), seconds * 1000);
  };
}

function createList(screen) {
  const box = element("aside", "list");
  box.hidden = true;
  box.setAttribute("aria-label", "Sentences");
  screen.append(box);
  const close = () => {
    box.hidden = true;
  };

  function open(items, theme, pick) {
    const sentences = element("div");
    drawSentences(sentences, { groups: [{ heading: "", items }], selected: "", columns: true }, theme, pick);
    box.replaceChildren(button("×", close, "Close"), element("h2", "", "What the map says"), sentences);
    box.hidden = false;
    box.querySelector("button").focus();
  }

  return { open, close, get isOpen() { return !box.hidden; } };
}
