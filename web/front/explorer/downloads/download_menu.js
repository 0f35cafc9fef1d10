// What can be taken away turns into a menu of links: pictures and data of what is shown, whole tables, the whole map.

import { make } from "../parts/make.js";
import { menuButton } from "../parts/menu_button.js";
import { themeAround } from "../../shared/theme.js";
import { takeAway } from "./take_away.js";
import { pictureStyle } from "./picture_style.js";

const PAGE_USE = "opens in any browser, also without a network; making it takes a while";

/**
 * Return { element, update(view) } for the `downloads` of a library. `addressOf(kind, words)` is where to get a file; it is
 * asked anew when the menu opens and at each choice in it.
 */
export function downloadMenu(library, addressOf) {
  const { downloads } = library;
  const menu = menuButton("Download", "take-away", () => draw(), { "data-testid": "downloads" });
  const style = pictureStyle(downloads, library.title, () => draw());
  const answer = make("p", { class: "said", role: "alert", hidden: "" });
  const groups = make("div");
  menu.body.append(style.element, answer, groups);
  let shown = 0;

  const theme = () => (style.words().theme === "page" ? themeAround(menu.element) : style.words().theme);
  const draw = () => {
    const { title, scale, sources, paper, poster } = style.words();
    const look = { theme: theme(), ...(title ? { title } : {}), ...(sources ? { sources: "1" } : {}) };
    const link = (words) => ({ kind, label, use }) => takeAway(label, use, addressOf(kind, words), answer);
    groups.replaceChildren(
      group("Picture of what is shown", downloads.pictures.map((one) => link(one.kind === "png" ? { ...look, scale } : look)(one))),
      group("Hand-out to print", downloads.sheets.map(link({ ...look, paper })), style.paper),
      group("Poster", downloads.posters.map(link({ ...look, paper: poster })), style.poster),
      group("Stories as slides", downloads.decks.map(({ story, title, use }) => link({ story, theme: theme() })({ kind: "deck", label: title, use }))),
      group(`Data of the ${counted(shown)} shown`, downloads.data.map(link({}))),
      group("Questions for a learning platform", downloads.questions.map(link({}))),
      group("Whole tables, for Excel", downloads.tables.map(link({}))),
      group(library.part && library.part.kind !== "whole" ? "This part of the map, to keep" : "The whole map, to keep", downloads.page ? [link({})({ kind: "page", label: "Map as one HTML file", use: PAGE_USE })] : []),
    );
  };
  const update = (view) => {
    shown = view.shown.length;
    if (menu.element.open) draw();
  };
  return { element: menu.element, update };
}

function group(heading, links, choice = null) {
  return links.length ? make("div", { class: "group" }, make("h2", {}, heading), choice, make("div", { class: "links" }, ...links)) : "";
}

function counted(number) {
  return number === 1 ? "1 relation" : `${number} relations`;
}
