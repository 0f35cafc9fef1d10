// What Python sends turns into the map on the page; what the reader does turns into triggers for Python.

import { addControls } from "./controls.js";
import { followLinkIn } from "./departure.js";
import { describe } from "../stage/attributes.js";
import { element } from "../shared/dom.js";
import { mayMove } from "../shared/glide.js";
import { listenToKeys, MAP_KEYS } from "./keyboard.js";
import { createHelp } from "./key_help.js";
import { createLiveRegion } from "./live_region.js";
import { watchAtRest } from "./news_at_rest.js";
import { measureTop } from "./map_top.js";
import { arrival, receive } from "./picture_store.js";
import { asRows, hearPointed, tellPointed } from "./hover.js";
import { listen } from "./pointer.js";
import { keepPrintable } from "../stage/on_paper.js";
import { snapshot } from "../stage/snapshot.js";
import { createStage } from "../stage/stage.js";
import { loadFonts, loadStyle, loadVis } from "./assets.js";
import { themeAround, watchTheme } from "../shared/theme.js";
import { createTooltip } from "./tooltip.js";
import { onceGone } from "./unmount.js";

/** @import { Component, MapState } from "../shared/types.js" */
/** @import { Stage } from "../stage/stage.js" */
/** @typedef {Component<MapState>} MapComponent */

/**
 * A map on the page, for as long as its element is there; its component is another object after each change.
 * @typedef {object} MountedMap
 * @property {HTMLElement} host
 * @property {MapComponent} component
 * @property {number} clicks how many the reader has made
 * @property {number} turn counts what it was told to show: the latest wins
 * @property {Promise<Stage>} started
 * @property {(() => void)[]} cleanUps
 */

/** @type {ReadonlyMap<string, number>} */
const NO_MEMORY = new Map();
/** @type {WeakMap<HTMLElement, MountedMap>} */
const maps = new WeakMap();

/**
 * Draw the map into the component's element, or bring the one there up to date; returns the clean-up.
 * @param {MapComponent} component
 */
export function mountMap(component) {
  const { parentElement } = component;
  const map = maps.get(parentElement) ?? createMap(component);
  maps.set(parentElement, map);
  map.component = component;
  const turn = beginTurn(map);
  map.started.then((stage) => update(map, stage, turn));
  return onceGone(parentElement, () => disposeMap(parentElement));
}

/**
 * Let the map in an element stay as it is, and say that it is not what is wanted any more: its picture is on its way.
 * @param {HTMLElement} parentElement
 */
export function holdMap(parentElement) {
  const map = maps.get(parentElement);
  if (map) beginTurn(map);
}

/**
 * Return the number of a turn, in which the map is not ready until all of it is drawn.
 * @param {MountedMap} map
 */
function beginTurn(map) {
  map.host.dataset.ready = "false";
  map.turn += 1;
  return map.turn;
}

/**
 * @param {MapComponent} component
 * @returns {MountedMap}
 */
function createMap(component) {
  const host = element("div", "neuromap");
  host.dataset.testid = "map";
  component.parentElement.append(host);
  /** @type {Omit<MountedMap, "started">} */
  const map = { host, component, clicks: 0, turn: 0, cleanUps: [] };
  return Object.assign(map, { started: start(map) });
}

/** @param {Omit<MountedMap, "started">} map */
async function start(map) {
  const { host } = map;
  const [vis] = await Promise.all([loadVis(), loadFonts(), loadStyle()]);
  const canvas = element("div", "neuromap-canvas");
  host.append(canvas);
  let theme = themeAround(host);
  const stage = createStage(vis, canvas, () => theme, { onPoint: (pointed) => tellPointed(asRows(stage.picture, pointed), "map"), roomOf: () => roomAround(host) });
  host.neuromap = { snapshot: () => snapshot(stage, canvas) };
  addControls(stage, host, () => map.component.data.mark);
  const stopWatching = watchTheme(host, () => {
    theme = themeAround(host);
    stage.redraw();
  });
  const inLight = (/** @type {() => void} */ draw) => {
    const before = theme;
    theme = "light";
    draw();
    theme = before;
  };
  map.cleanUps.push(stopWatching, measureTop(host), keepPrintable(host, stage, inLight), ...listeners(map, stage, canvas));
  return stage;
}

/**
 * Listen to the reader, the window, the other parts of the page and the server; returns the clean-ups.
 * @param {Omit<MountedMap, "started">} map
 * @param {Stage} stage
 * @param {HTMLElement} canvas
 */
function listeners(map, stage, canvas) {
  const { host } = map;
  /** @type {(name: string) => (value: unknown) => void} */
  const trigger = (name) => (value) => map.component.setTriggerValue(name, value);
  const act = { pick: (/** @type {string} */ id) => pick(map, stage, id), focus: trigger("focused") };
  const resizing = new ResizeObserver(stage.resize);
  resizing.observe(canvas);
  return [
    hearPointed("map", (pointed) => stage.point(pointed, false)),
    listenToKeys(stage, canvas, helpOf(map), {
      ...act,
      deepen: trigger("deepened"),
      fold: trigger("folded"),
      live: createLiveRegion(host),
    }),
    () => resizing.disconnect(),
    listen(stage, canvas, createTooltip(host), { ...act, connect: (from, to) => trigger("connected")({ from, to }) }),
    map.component.data.version ? watchServer(map) : () => {},
  ];
}

/**
 * Return what the help key opens: the help of the page that the map stands on, else a panel with the keys.
 * @param {Omit<MountedMap, "started">} map
 */
function helpOf(map) {
  const toggle = () => map.component.setTriggerValue("helped", null);
  return map.component.data.ownHelp ? { toggle, hide: () => {} } : createHelp(map.host, MAP_KEYS);
}

/**
 * Say when the server has another version of the file; a page without a server has no version to compare.
 * @param {Omit<MountedMap, "started">} map
 */
function watchServer(map) {
  return watchAtRest(
    () => map.component.data.version,
    (version) => map.component.setTriggerValue("stale", version),
  );
}

/**
 * @param {MountedMap} map
 * @param {Stage} stage
 * @param {number} turn
 */
async function update(map, stage, turn) {
  const { host, component: { data } } = map;
  const picture = await arrival(data.picture);
  if (map.turn !== turn) return;
  if (stage.picture.id !== picture.id) stage.setPicture(picture, mayMove());
  stage.setShown(data.shown, data.until);
  stage.setOutcomes(data.outcomes, data.lit);
  stage.setMemory(data.memory ?? NO_MEMORY);
  if (data.clicks >= map.clicks) stage.select(data.selected);
  describe(host, stage, data.label);
  stage.adapt();
  stage.showStoryStep(data.told ?? "");
  stage.keepLit();
  await stage.gliding?.done;
  if (map.turn !== turn) return;
  stage.drawNow();
  host.dataset.ready = "true";
}

/**
 * Return the size of the part of the page that a map shares with the panel beside it.
 * @param {HTMLElement} host
 */
function roomAround(host) {
  const shared = host.closest("[data-room]");
  return shared ? { width: shared.clientWidth, height: shared.clientHeight } : undefined;
}

/**
 * @param {Omit<MountedMap, "started">} map
 * @param {Stage} stage
 * @param {string} id
 */
function pick(map, stage, id) {
  map.clicks += 1;
  stage.select(id);
  map.host.dataset.selected = id;
  map.component.setTriggerValue("picked", { id, clicks: map.clicks });
}

/**
 * Take the map in an element away.
 * @param {HTMLElement} parentElement
 */
export function disposeMap(parentElement) {
  const map = maps.get(parentElement);
  maps.delete(parentElement);
  map?.started.then((stage) => {
    map.cleanUps.forEach((cleanUp) => cleanUp());
    stage.destroy();
    map.host.remove();
  });
}

/**
 * Follow the link in the container that a component names.
 * @param {Component<{ container: string }>} component
 */
export function followLink({ parentElement, data }) {
  followLinkIn(data.container, parentElement);
}

/**
 * Keep the picture of a component for the map that asks for it.
 * @param {Component<Uint8Array>} component
 */
export function keepPicture({ data }) {
  receive(JSON.parse(new TextDecoder().decode(data)));
}
