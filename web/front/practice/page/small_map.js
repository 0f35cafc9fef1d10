// A relation that may be seen now turns into a small map of its pair, with its own arrow lit.

import { loadFonts, loadVis } from "../../map/assets.js";
import { firstChoices } from "../../explorer/address.js";
import { make } from "../../explorer/parts/make.js";
import { planOf } from "../../explorer/plan.js";
import { fitting } from "../../shared/fit.js";
import { themeAround, watchTheme } from "../../shared/theme.js";
import { snapshot } from "../../stage/snapshot.js";
import { createStage } from "../../stage/stage.js";
import { oneBox, twoBoxes } from "./two_boxes.js";

const STILL_READ = 0.45;
// In CSS pixels.
const SMALLEST_TYPE = 12;
const BEFORE = "The map shows it here once you have answered.";
const CALM = { interaction: { dragNodes: false, dragView: false, zoomView: false } };

/**
 * Return { light(id), hide(), leave() } of an element: show the pair of a relation, or a concept, as it stands on the map; show
 * nothing of it any more; stand empty. `mapLink(id)` leads to the whole map. Nothing is asked of the source before.
 */
export function smallMap(element, library, source, mapLink) {
  const state = { turn: 0, close: () => {} };
  const show = (className, ...parts) => {
    state.turn += 1;
    state.close();
    state.close = () => {};
    element.className = `beside ${className}`;
    element.replaceChildren(...parts);
    return state.turn;
  };
  const hide = () => show("waits", make("p", { class: "quiet" }, BEFORE));
  const leave = () => show("gone");
  const light = async (id) => {
    const link = make("a", { href: mapLink(id) }, "See it on the whole map");
    const relation = library.relation(id);
    if (!relation) return library.concept(id) ? show("alone", make("div", { class: "neuromap" }, oneBox(id, library)), link) : leave();
    const label = `Small map: ${relation.sentence}`;
    const place = make("div", { class: "neuromap", "data-testid": "small-map", "data-ready": "false", role: "img", "aria-label": label });
    const turn = show("", place, link);
    const isNow = () => state.turn === turn;
    const picture = await pictureOf(relation, library, source);
    if (!isNow()) return;
    if (picture && isReadable(picture, place)) await drawn(place, picture, id, (close) => (isNow() ? (state.close = close) : close()));
    else place.append(twoBoxes(relation, library));
    place.dataset.ready = "true";
  };
  hide();
  return { light, hide, leave };
}

/** Return a promise of the picture of a pair, null where the source has none that holds the relation. */
async function pictureOf({ id, source: from, target: to }, library, source) {
  if (from === to) return null;
  const asked = { ...firstChoices(library), level: [], ask: "paths", from, to, length: 1 };
  const plan = planOf(library, asked);
  if (!plan.narrowed) return null;
  const found = await source.picture(library, plan);
  return !found.error && found.relations.some((relation) => relation.id === id) ? found : null;
}

/** Return whether the smallest letters of a picture can be read where all of it fits into the element. */
function isReadable(picture, { clientWidth, clientHeight }) {
  const { scale } = fitting(picture, clientWidth, clientHeight, undefined, true);
  return scale * Math.min(...picture.nodes.map(({ size }) => size)) >= SMALLEST_TYPE;
}

/** Draw a picture as large as the element, with one relation lit; `began(close)` hears how to clean up. */
async function drawn(host, picture, id, began) {
  const [vis] = await Promise.all([loadVis(), loadFonts()]);
  const canvas = make("div", { class: "neuromap-canvas" });
  host.append(canvas);
  const stage = createStage(vis, canvas, () => themeAround(host), { faded: STILL_READ, whole: true });
  stage.network.setOptions(CALM);
  stage.setPicture(picture, false);
  stage.setShown("1".repeat(picture.relations.length));
  stage.setOutcomes({}, picture.relations.length > 1 ? [id] : []);
  stage.drawNow();
  host.neuromap = { snapshot: () => snapshot(stage, canvas) };
  const resizing = new ResizeObserver(stage.resize);
  resizing.observe(canvas);
  const stopWatching = watchTheme(host, stage.redraw);
  began(() => {
    resizing.disconnect();
    stopWatching();
    stage.destroy();
  });
}
