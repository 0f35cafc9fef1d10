// A picture and a view turn into a drawn, living map: one vis-network instance that lasts as long as its element.

import { boxRenderer, drawHeadings } from "./boxes.js";
import { fitting } from "../shared/fit.js";
import { glide } from "../shared/glide.js";
import { drawRoutes } from "./routes.js";
import { spotlight } from "./spotlight.js";
import { subjectOf } from "./subject.js";
import { createTarget } from "./target.js";
import { visible, weight } from "./visibility.js";

const EMPTY = { id: "", kind: "map", scope: "", width: 1, height: 1, nodes: [], edges: [], relations: [], headings: [] };
const OPTIONS = {
  autoResize: false,
  physics: false,
  layout: { improvedLayout: false },
  nodes: { shape: "custom", physics: false },
  edges: { hidden: true, physics: false, smooth: false },
  interaction: { hover: false, selectable: false, dragNodes: true, zoomSpeed: 0.6, tooltipDelay: 1e9 },
};

// Thin evidence, thin line: none stated, overview, in vitro, animal, review, human, meta-analysis.
const WIDTHS = [1.3, 1.3, 1.3, 1.3, 2, 2.7, 2.7];

/** Return a stage on an element. `vis` is vis-network's module, `theme` a function that says "light" or "dark". */
export function createStage(vis, element, theme) {
  const nodes = new vis.DataSet([]);
  const network = new vis.Network(element, { nodes, edges: new vis.DataSet([]) }, OPTIONS);
  const stage = {
    network,
    picture: EMPTY,
    visible: { relations: new Set(), boxes: new Set(), edges: new Set() },
    // The boxes of the last frame where they were drawn, the topmost last: what a reader sees is what is pressed.
    drawn: [],
    selected: "",
    pointed: null,
    touched: false,
    whole: false,
    told: "",
    quiet: 0.3,
    gliding: null,
    outcomes: new Map(),
    kept: null,
    onPoint: () => {},
    byId: new Map(),
  };

  // Every request before the next frame ends in one drawing; network.redraw() would draw each time.
  const redraw = () => network.body.emitter.emit("_requestRedraw");

  const positionOf = (id) => network.getPosition(mark(id));

  const placeOf = (id) => {
    const { x, y } = positionOf(id);
    const home = stage.byId.get(id);
    return { x, y, width: home.width, height: home.height, moved: Math.hypot(x - home.x, y - home.y) > 1 };
  };

  const target = createTarget(stage, element, placeOf, mark);

  const lit = () => spotlight(stage.picture, stage.visible.relations, stage.pointed ?? selectionPoint(stage) ?? stage.kept);
  let light = null;

  // What is pointed at stands out more than what is only selected: the rest stays readable beside an open panel.
  const dimmed = () => (stage.pointed ? 0.13 : stage.quiet);

  const boxLook = (id) => ({
    theme: theme(),
    outcome: stage.outcomes.get(id),
    selected: id === stage.selected,
    lit: Boolean(light?.boxes.has(id)),
    alpha: stage.gliding?.entering.has(id) || (light && !light.boxes.has(id)) ? dimmed() : 1,
  });

  const edgeLook = (edge) => {
    if (!stage.visible.edges.has(edge.id)) return null;
    const count = weight(edge, stage.visible.relations);
    const on = light && edge.relations.some((id) => light.relations.has(id));
    const atlas = stage.picture.kind === "atlas";
    const base = atlas ? 0.7 + 0.7 * Math.log2(1 + count) : WIDTHS[edge.strength];
    const calm = atlas ? 0.34 : 0.9;
    const dim = atlas ? dimmed() / 3 : dimmed();
    return { theme: theme(), alpha: light ? (on ? 1 : dim) : calm, width: on ? base + 0.6 : base };
  };

  const renderer = boxRenderer((id) => stage.byId.get(unmarked(id)), (id) => boxLook(unmarked(id)), (box) => {
    stage.drawn.push({ ...box, id: unmarked(box.id) });
  });

  network.on("beforeDrawing", (context) => {
    light = lit();
    stage.drawn = [];
    drawHeadings(context, stage.picture.headings, theme());
    drawRoutes(context, stage.picture.edges, placeOf, edgeLook);
  });

  /** Show a picture: the same boxes glide to their new places, the zoom stays where the scope did. */
  async function setPicture(picture, animate) {
    const before = stage.byId.size ? new Map([...stage.byId.keys()].map((id) => [id, positionOf(id)])) : null;
    const sameScope = picture.scope === stage.picture.scope;
    stage.gliding?.stop();
    stage.picture = picture;
    stage.byId = new Map(picture.nodes.map((node) => [node.id, node]));
    stage.visible = { relations: new Set(), boxes: new Set(), edges: new Set() };
    nodes.clear();
    nodes.add(picture.nodes.map(({ id, x, y }) => ({ id: mark(id), x, y, hidden: true, ctxRenderer: renderer })));
    target.teach(picture.nodes);
    if (!sameScope || !stage.touched) fit();
    if (before && animate) startGlide(before);
  }

  function startGlide(before) {
    const targets = stage.picture.nodes.filter(({ id }) => before.has(id));
    const entering = new Set(stage.picture.nodes.map(({ id }) => id).filter((id) => !before.has(id)));
    const place = (share) =>
      nodes.update(targets.map(({ id, x, y }) => ({ id: mark(id), ...between(before.get(id), { x, y }, share) })));
    stage.gliding = { entering, ...glide(place) };
    stage.gliding.done.then(() => {
      stage.gliding = null;
      redraw();
    });
  }

  /** Hide and show without moving anything. */
  function setShown(shown) {
    const before = stage.visible.boxes;
    stage.visible = visible(stage.picture, shown);
    const changed = stage.picture.nodes.filter(({ id }) => before.has(id) !== stage.visible.boxes.has(id));
    nodes.update(changed.map(({ id }) => ({ id: mark(id), hidden: !stage.visible.boxes.has(id) })));
    redraw();
  }

  /** Mark concepts that would "rise", "fall" or are "undetermined", and keep the relations with these ids lit. */
  function setOutcomes(outcomes, lit) {
    stage.outcomes = new Map(Object.entries(outcomes));
    stage.kept = lit.length ? { relations: lit } : null;
    redraw();
  }

  function select(id) {
    stage.selected = id;
    redraw();
  }

  /** Light up what is pointed at: { box } or { relations }, or null; `onPoint` hears of it unless told not to. */
  function point(pointed, tell = true) {
    if (same(stage.pointed, pointed)) return;
    stage.pointed = pointed;
    redraw();
    if (tell) stage.onPoint(pointed);
  }

  function fit() {
    stage.touched = false;
    const focus = stage.told ? subjectOf(stage.picture, stage.selected) : stage.byId.get(stage.picture.focus ?? "");
    const { scale, x, y } = fitting(stage.picture, element.clientWidth, element.clientHeight, focus, stage.whole);
    network.moveTo({ position: { x, y }, scale });
  }

  function zoom(factor) {
    stage.touched = true;
    network.moveTo({ scale: network.getScale() * factor });
  }

  function resize() {
    network.setSize(`${element.clientWidth}px`, `${element.clientHeight}px`);
    network.redraw();
    if (!stage.touched) fit();
  }

  network.on("dragStart", () => (stage.touched = true));
  network.on("zoom", () => (stage.touched = true));

  return Object.assign(stage, {
    redraw, setPicture, setShown, setOutcomes, select, point, under: target.under, fit, zoom, resize, placeOf, positionOf,
    destroy: () => { stage.gliding?.stop(); network.destroy(); },
  });
}

// vis-network keeps its nodes in plain objects, where a concept called __proto__ would be lost: so no id is a bare name.
function mark(id) {
  return `box ${id}`;
}

function unmarked(id) {
  return id.slice("box ".length);
}

function selectionPoint({ selected, byId, visible }) {
  return selected && byId.has(selected) && visible.boxes.has(selected) ? { box: selected } : null;
}

function between(start, end, share) {
  return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
}

function same(first, second) {
  return first?.box === second?.box && first?.edge === second?.edge && first?.relations === second?.relations;
}
