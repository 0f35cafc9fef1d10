// What Python sends turns into the map on the page; what the reader does turns into triggers for Python.

import { addControls } from "./controls.js";
import { followLinkIn } from "./departure.js";
import { describe, painted } from "./attributes.js";
import { mayMove } from "../shared/glide.js";
import { createHelp, createLiveRegion, listenToKeys } from "./keyboard.js";
import { carry } from "./share_link.js";
import { tellDrawn, watchVersion } from "./version_watch.js";
import { measureTop } from "./map_top.js";
import { arrival, receive } from "./picture_store.js";
import { hearPointed, tellPointed } from "./hover.js";
import { listen } from "./pointer.js";
import { snapshot } from "./snapshot.js";
import { createStage } from "./stage.js";
import { loadFonts, loadStyle, loadVis } from "./assets.js";
import { themeAround, watchTheme } from "../shared/theme.js";
import { createTooltip } from "./tooltip.js";

const maps = new WeakMap();

/** Draw the map into the component's element, or bring the one there up to date; returns the clean-up. */
export function mountMap(component) {
  const { parentElement } = component;
  const map = maps.get(parentElement) ?? createMap(parentElement);
  maps.set(parentElement, map);
  map.component = component;
  map.updated = map.started.then(() => update(map, component));
  return () => setTimeout(() => parentElement.isConnected || dispose(parentElement), 1000);
}

function createMap(parentElement) {
  const host = document.createElement("div");
  host.className = "neuromap";
  host.dataset.testid = "map";
  host.dataset.ready = "false";
  parentElement.append(host);
  const map = { host, clicks: 0, theme: "light", cleanUps: [] };
  map.started = start(map);
  return map;
}

async function start(map) {
  const { host } = map;
  const [vis] = await Promise.all([loadVis(), loadFonts(), loadStyle()]);
  const canvas = document.createElement("div");
  canvas.className = "neuromap-canvas";
  host.append(canvas);
  map.theme = themeAround(host);
  map.stage = createStage(vis, canvas, () => map.theme);
  host.neuromap = { snapshot: () => snapshot(map.stage, canvas) };
  addControls(map.stage, host, () => map.component.data.mark);
  watchTheme(host, () => {
    map.theme = themeAround(host);
    map.stage.redraw();
  });
  const resizing = new ResizeObserver(() => canvas.clientWidth && canvas.clientHeight && map.stage.resize());
  resizing.observe(canvas);
  map.stage.onPoint = (pointed) => tellPointed(pointed, "map");
  map.cleanUps.push(
    hearPointed("map", (pointed) => map.stage.point(pointed, false)),
    listenToKeys(map.stage, canvas, createHelp(host), {
      pick: (id) => pick(map, id),
      focus: (name) => map.component.setTriggerValue("focused", name),
      deepen: (step) => map.component.setTriggerValue("deepened", step),
      live: createLiveRegion(host),
    }),
    () => resizing.disconnect(),
    measureTop(host),
    listen(map.stage, canvas, createTooltip(host), {
      pick: (id) => pick(map, id),
      focus: (name) => map.component.setTriggerValue("focused", name),
      connect: (from, to) => map.component.setTriggerValue("connected", { from, to }),
    }),
    map.component.data.version ? watchServer(map) : () => {},
  );
}

/** Say when the server has another version of the file; a page without a server has no version to compare. */
function watchServer(map) {
  return watchVersion(
    () => map.component.data.version,
    (version) => map.component.setTriggerValue("stale", version),
  );
}

async function update(map, component) {
  const { data } = component;
  const { host, stage } = map;
  const picture = await arrival(data.picture);
  if (map.component !== component) return;
  if (stage.picture.id !== picture.id) {
    host.dataset.ready = "false";
    stage.setPicture(picture, mayMove());
  }
  stage.setShown(data.shown);
  stage.setOutcomes(data.outcomes, data.lit);
  if (data.clicks >= map.clicks) stage.select(data.selected);
  describe(host, stage, data.label);
  host.classList.toggle("beside", data.beside);
  followStory(stage, data.told ?? "");
  carry(data.made);
  await stage.gliding?.done;
  await painted(stage);
  if (map.component !== component) return;
  host.dataset.ready = "true";
  if (data.run) onceSeen(() => tellDrawn(data.run));
}

/** Show what another step of a story is about; within a step the map stays where the reader has put it. */
function followStory(stage, told) {
  const goesOn = told !== stage.told;
  stage.told = told;
  if (goesOn) stage.resize();
  if (goesOn && told) stage.fit();
}

function pick(map, id) {
  map.clicks += 1;
  map.stage.select(id);
  map.host.dataset.selected = id;
  map.component.setTriggerValue("picked", { id, clicks: map.clicks });
}

/** Call when the browser has shown the frame after the next: what was drawn is then on the screen. */
function onceSeen(call) {
  requestAnimationFrame(() => requestAnimationFrame(call));
}

function dispose(parentElement) {
  const map = maps.get(parentElement);
  maps.delete(parentElement);
  map?.started.then(() => {
    map.cleanUps.forEach((cleanUp) => cleanUp());
    map.stage.destroy();
    map.host.remove();
  });
}

/** Follow the link in the container that a component names. */
export function followLink({ parentElement, data }) {
  followLinkIn(data.container, parentElement);
}

/** Keep the picture of a component for the map that asks for it. */
export function keepPicture({ data }) {
  receive(JSON.parse(new TextDecoder().decode(data)));
}
