// How a picture is to look turns into fields: its title, colours, size and sources, and the papers of a hand-out and of a poster.

import { make } from "../parts/make.js";
import { segments } from "../parts/segments.js";

const LONGEST_TITLE = 120;
const THEMES = { page: "as the page", light: "light", dark: "dark" };

/** Return { element, paper, poster, words() }: the fields of a picture, those of a hand-out and of a poster, and what is chosen; `changed()` hears of it. */
export function pictureStyle({ scales, papers, posterPapers }, hint, changed) {
  const chosen = { theme: "page", scale: scales[0], paper: papers[0].word, poster: posterPapers[0].word };
  const title = make("input", { type: "text", maxlength: LONGEST_TITLE, placeholder: hint, change: changed });
  const sources = make("input", { type: "checkbox", change: changed });
  const choice = (name, label, offered, words) => {
    const row = segments(`picture-${name}`, label, offered, (value) => choose(name, value, row), words);
    row.update(chosen[name]);
    return make("div", { class: "field" }, make("span", { "aria-hidden": "true" }, label), row.element);
  };
  const choose = (name, value, row) => {
    chosen[name] = value;
    row.update(value);
    changed();
  };
  const papersToChoose = (name, offered) =>
    choice(name, "Paper", offered.map(({ word }) => word), Object.fromEntries(offered.map(({ word, label }) => [word, label])));
  const element = make("div", { class: "style" },
    make("label", { class: "field" }, "Title", title),
    choice("theme", "Colours", Object.keys(THEMES), THEMES),
    choice("scale", "PNG size", scales, Object.fromEntries(scales.map((scale) => [scale, `${scale}×`]))),
    make("label", { class: "field tick" }, sources, "with sources"));
  return {
    element,
    paper: papersToChoose("paper", papers),
    poster: papersToChoose("poster", posterPapers),
    words: () => ({ ...chosen, title: title.value.trim(), sources: sources.checked }),
  };
}
