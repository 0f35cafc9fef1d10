// An empty element turns into the frame of the page: the way back, the modes, how far a reader is, and room for question and map.

import { createLiveRegion } from "../../map/live_region.js";
import { button, make } from "../../explorer/parts/make.js";

/**
 * Build the frame in an element; returns { stage, aside, say(text), warn(text, again), remark(text), note(...parts), head(title, told), progress(number, of, stop), showMode(name, isWide) }. `modes`
 * are { name, label }, `choose(name)` opens one, `back` leads to the map, `title` says what is practised, `note(...parts)` stands at the end, `remark(text)` above, and `warn(text, again)` above with
 * a button to try again, each until another text does. `told` are sentences on what is practised, which `head(title, told)` changes, `task` leads to the making of a task of it, null where nothing does.
 */
export function practiceFrame(element, { back, task, modes, choose, title, told = [] }) {
  const [tabs, markMode] = modeButtons(modes, choose);
  const [counted, progress] = progressLine();
  const stage = make("div", { class: "room", "data-testid": "practice" });
  const aside = make("aside", { class: "beside", "aria-label": "On the map", "data-testid": "beside" });
  const heading = make("h1", {});
  const top = make("div", { class: "top" },
    make("a", { class: "back", href: back, "data-testid": "back" }, make("span", { "aria-hidden": "true" }, "← "), "Back to the map"),
    heading, task ? make("a", { class: "back", href: task, "data-testid": "make-task" }, "Make a task of this") : null, modes.length > 1 ? tabs : null);
  const footer = make("footer");
  const warning = make("p", { class: "warning", role: "alert", hidden: "" });
  const remarked = make("p", { class: "quiet remarked", role: "status", "data-testid": "remark", hidden: "" });
  const about = make("p", { class: "task-words", "data-testid": "task" });
  const head = (name, sentences) => {
    heading.textContent = name;
    about.textContent = sentences.join(" ");
    about.hidden = !sentences.length;
  };
  head(title, told);
  const main = make("main", {}, stage, aside);
  const page = make("div", { class: "practice" }, make("header", {}, top, about, counted, warning, remarked), main, footer);
  const say = createLiveRegion(page);
  element.replaceChildren(page);
  const showMode = (name, isWide) => {
    markMode(name);
    main.classList.toggle("wide", isWide);
  };
  const warn = (text, again) => {
    warning.replaceChildren(...(text ? [text, " ", button({ click: again }, "Send again")] : []));
    warning.hidden = !text;
  };
  const remark = (text) => {
    remarked.textContent = text;
    remarked.hidden = !text;
  };
  const note = (...parts) => footer.replaceChildren(...parts);
  return { stage, aside, say, warn, remark, note, head, progress, showMode };
}

/** A button for each mode, of which the open one is pressed; one alone needs no choice. */
function modeButtons(modes, choose) {
  const buttons = modes.map(({ name, label }) => button({ "data-word": name, "aria-pressed": "false", click: () => choose(name) }, label));
  const element = make("div", { class: "modes", role: "group", "aria-label": "Ways to practise" }, ...buttons);
  const mark = (name) => buttons.forEach((one) => one.setAttribute("aria-pressed", String(one.dataset.word === name)));
  return [element, mark];
}

/** How far a reader is, in words and as a line, with a way to `stop()` where there is one; nothing where there is nothing to count. */
function progressLine() {
  const words = make("p", { class: "count", "data-testid": "progress" });
  const bar = make("div", { class: "line", "aria-hidden": "true" }, make("i"));
  const end = button({ class: "stop", "data-testid": "stop" }, "Stop here");
  const element = make("div", { class: "how-far" }, bar, words, end);
  const show = (number = 0, of = 0, stop = null) => {
    end.hidden = !stop;
    end.onclick = stop;
    words.hidden = !of;
    words.textContent = of ? `${number} of ${of}` : "";
    element.style.setProperty("--done", String(of ? number / of : 0));
    bar.hidden = !of;
  };
  show();
  return [element, show];
}
