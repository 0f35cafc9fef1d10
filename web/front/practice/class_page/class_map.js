// What a class knows of a view turns into its map: lines as wide as many had them, and a slider that hides what few had.

import { loadFonts, loadVis } from "../../map/assets.js";
import { button, make } from "../../explorer/parts/make.js";
import { firstChoices } from "../../explorer/address.js";
import { planOf } from "../../explorer/plan.js";
import { themeAround, watchTheme } from "../../shared/theme.js";
import { snapshot } from "../../stage/snapshot.js";
import { createStage } from "../../stage/stage.js";
import { hadCounts, marksOf } from "../classroom/class_marks.js";
import { classLegend } from "./class_legend.js";
import { numbered } from "./result_words.js";

const CALM = { interaction: { dragNodes: false, dragView: false, zoomView: false } };
const NO_PICTURE = "There is no map of this view here. The table says the same.";
// In CSS pixels; a picture that is higher is scrolled.
const LOWEST = 260;
// A picture for a phone, in a window that is wider.
const MOST_ENLARGED = 1.15;

/** Return { element, update(results, students, view), close() } of the map of a class; `view` is { choices, query } of what most files are about. */
export function classMap(library, source) {
  const place = make("div", { class: "neuromap", role: "img", "data-testid": "class-map" });
  const frame = make("div", { class: "class-map", role: "region", "aria-label": "Map of the class", tabindex: "0" }, place);
  const slider = make("input", { type: "range", min: "0", value: "0", step: "1" });
  const told = make("output", { class: "at-least" });
  const legend = make("div");
  const label = make("label", { class: "least" }, make("span", {}, "Show what many had"), slider);
  const element = make("section", { class: "class-map-part", "aria-label": "Map" }, make("h2", {}, "Map of the class"), legend, make("div", { class: "slide" }, label, told), frame);
  const map = { library, source, place, slider, told, legend, stage: null, picture: null, view: null, turn: 0, results: [], students: 0, clean: () => {} };
  slider.addEventListener("input", () => showMarks(map));
  const update = (results, students, view) => {
    Object.assign(map, { results, students });
    slider.max = String(students);
    if (view.query === map.view?.query) return showMarks(map);
    map.view = view;
    return draw(map, view);
  };
  const stopTurning = source.onTurn(() => map.view && draw(map, map.view));
  const close = () => {
    stopTurning();
    map.clean();
  };
  return { element, update, close };
}

/** Fetch the picture of a view and draw it; another view that is wanted meanwhile goes first. */
async function draw(map, view) {
  const turn = (map.turn += 1);
  const { library, source, place } = map;
  const plan = planOf(library, { ...view.choices, layout: firstChoices(library).layout, select: "" });
  const [vis, picture] = await Promise.all([loadVis(), source.picture(library, plan), loadFonts()]);
  if (turn !== map.turn) return;
  map.clean();
  Object.assign(map, { picture: null, stage: null, clean: () => {} });
  if (picture.error || !picture.relations.length) return refuse(map, view, picture.error);
  mount(map, vis, picture);
  showMarks(map);
}

function refuse(map, view, error) {
  map.view = null;
  const again = error ? [" ", button({ click: () => draw(map, view) }, "Try again")] : [];
  map.place.classList.add("none");
  map.place.replaceChildren(make("p", { class: "quiet" }, error ? `The map did not come: ${error}` : NO_PICTURE, ...again));
}

function mount(map, vis, picture) {
  const { place } = map;
  const canvas = make("div", { class: "neuromap-canvas" });
  place.classList.remove("none");
  place.replaceChildren(canvas);
  place.style.maxWidth = picture.scrolled ? `${Math.ceil(MOST_ENLARGED * picture.width)}px` : "";
  place.style.height = `${heightOf(picture, place.clientWidth)}px`;
  const stage = createStage(vis, canvas, () => themeAround(place), { whole: true });
  stage.network.setOptions(CALM);
  stage.setPicture(picture, false);
  place.neuromap = { snapshot: () => snapshot(stage, canvas) };
  const resizing = new ResizeObserver(() => {
    place.style.height = `${heightOf(picture, place.clientWidth)}px`;
    stage.resize();
  });
  resizing.observe(place);
  const stopWatching = watchTheme(place, stage.redraw);
  const clean = () => {
    resizing.disconnect();
    stopWatching();
    stage.destroy();
  };
  Object.assign(map, { stage, picture, clean });
}

/** Return how high a picture is that is as wide as the page. */
function heightOf({ width, height }, room) {
  return Math.max(LOWEST, Math.ceil((height * room) / width));
}

/** Bring marks, slider and words up to date: what fewer had than the slider asks for is hidden, and nothing moves. */
function showMarks({ library, place, slider, told, legend, stage, picture, results, students }) {
  if (!stage) return;
  const { signs } = library.legend;
  const [marks, had] = [marksOf(results, students, signs), hadCounts(results)];
  const least = Number(slider.value);
  const shown = picture.relations.map(({ id }) => !least || (had.get(id) ?? 0) >= least);
  const count = shown.filter(Boolean).length;
  stage.setClassMarks(marks);
  stage.setShown(shown.map((isShown) => (isShown ? "1" : "0")).join(""));
  told.textContent = `${least ? `At least ${least} of ${students} had it` : "All of the view"}: ${count} of ${numbered(picture.relations.length, "relation")}`;
  slider.setAttribute("aria-valuetext", told.textContent);
  place.setAttribute("aria-label", `${told.textContent}. The table says of each how many had it.`);
  place.dataset.relations = String(count);
  place.dataset.ready = "true";
  legend.replaceChildren(classLegend(new Map(picture.relations.flatMap(({ id }) => (marks.has(id) ? [[id, marks.get(id)]] : []))), signs));
}
