// What is selected, and the story that is told, turn into the panel beside the map.

import { mountSentences } from "../../map/lists.js";
import { button } from "../parts/make.js";
import { conceptDetails } from "./concept_details.js";
import { relationDetails } from "./relation_details.js";

const CANVAS = "[role=application]";
const PHONE = "(max-width: 640px)";

/**
 * Fill the panel of the frame; returns { update(view, isTold), close() }. It takes room from the map, never lies over it.
 * `edit` turns the id of a relation into going to edit it, null where nobody can.
 */
export function detailPanel({ detail, details, stage, live }, library, act, edit) {
  const state = { key: "", before: null, lists: [] };
  const sentences = (groups) => {
    const element = document.createElement("div");
    state.lists.push(mountSentences({ parentElement: element, data: { groups }, setTriggerValue: (_, id) => act.select(id) }));
    return element;
  };

  const update = (view, isTold) => {
    const key = view.choices.opened ? view.choices.select : "";
    const shown = key ? partsOf(view, library, act, { sentences, edit }, state) : null;
    const [held, wasHidden] = [heldIn(details), detail.hidden];
    fill(details, shown ? [closeButton(() => leave(state, stage, act)), ...shown] : []);
    detail.hidden = !shown && !isTold;
    stage.classList.toggle("docked", !detail.hidden);
    if (!detail.hidden && (wasHidden || key !== state.key)) bringBack(stage);
    settle({ detail, details, stage, live }, state, shown ? key : "", held);
  };

  const goThere = (event) => {
    if (event.key !== "F6" || detail.hidden) return;
    event.preventDefault();
    if (detail.contains(document.activeElement)) return (state.before?.isConnected ? state.before : stage.querySelector(CANVAS))?.focus();
    state.before = document.activeElement;
    (details.querySelector("h3") ?? detail).focus();
  };

  detail.addEventListener("keydown", ({ key }) => key === "Escape" && state.key && leave(state, stage, act));
  document.addEventListener("keydown", goThere);
  const close = () => {
    document.removeEventListener("keydown", goThere);
    forget(state);
  };
  return { update, close };
}

function partsOf(view, library, act, tools, state) {
  forget(state);
  const { select } = view.choices;
  return library.concept(select) ? conceptDetails(view, library, act, tools) : relationDetails(view, library, act, tools);
}

/** Stop the lists of sentences that are about to go. */
function forget(state) {
  state.lists.splice(0).forEach((stop) => stop?.());
}

function fill(details, parts) {
  details.hidden = !parts.length;
  details.replaceChildren(...parts);
}

function closeButton(close) {
  return button({ class: "close", "aria-label": "Close", title: "Close", click: close }, "✕");
}

/** Close the details, and give the keyboard back to where it was before. */
function leave(state, stage, act) {
  const { before } = state;
  act.select("");
  (before?.isConnected ? before : stage.querySelector(CANVAS))?.focus();
}

/** On a phone, where the panel is a sheet over the page: bring the map back in sight that was scrolled away. */
function bringBack(stage) {
  const { top } = stage.getBoundingClientRect();
  if (matchMedia(PHONE).matches && (top < 0 || top > innerHeight / 2)) stage.scrollIntoView({ block: "start" });
}

/** Return the place of the button that has the focus, -1 where something else in the element has it, null where none has. */
function heldIn(element) {
  const { activeElement } = document;
  return element.contains(activeElement) ? [...element.querySelectorAll("button, a")].indexOf(activeElement) : null;
}

/** Say what has opened, begin at its top, and leave the keyboard where it was: in the panel, or outside. */
function settle({ detail, details, live, stage }, state, key, held) {
  const isOther = key !== state.key;
  const title = details.querySelector("h3");
  if (isOther && key) live.textContent = `${title.textContent} Details are open beside the map; F6 goes there and back.`;
  if (isOther && !key) live.textContent = "";
  if (isOther && key && !state.key && !stage.contains(document.activeElement)) state.before = document.activeElement;
  if (isOther) detail.scrollTop = 0;
  if (held !== null && key) (isOther ? title : ([...details.querySelectorAll("button, a")][held] ?? title)).focus();
  state.key = key;
}
