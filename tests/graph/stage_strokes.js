// The pictures of a map, an atlas and a matrix turn into what the page's stage strokes of them: strengths, widths and dashes.

globalThis.requestAnimationFrame = () => 0;
globalThis.Path2D = class {
  moveTo() {}
  lineTo() {}
  bezierCurveTo() {}
};

const { createStage } = await import(`${process.argv[1]}/stage/stage.js`);
const { boxRenderer } = await import(`${process.argv[1]}/stage/boxes.js`);

/** Return a canvas that notes down each stroke. */
function recorder() {
  const strokes = [];
  const values = { globalAlpha: 1, dashes: [] };
  const noted = {
    setLineDash: (dashes) => (values.dashes = dashes),
    stroke: () => strokes.push({ alpha: values.globalAlpha, width: values.lineWidth, dashes: values.dashes }),
    measureText: () => ({ width: 0 }),
  };
  const context = new Proxy(values, { get: (target, name) => noted[name] ?? target[name] ?? (() => {}) });
  return { context, strokes };
}

class DataSet {
  clear() {}
  add() {}
  update() {}
}

/** Return what is stroked of one line that stands for a number of relations, of a strength of evidence. */
function lineOf(kind, count, strength) {
  const heard = {};
  class Network {
    body = { emitter: { emit() {}, on() {}, off() {} }, nodes: new Proxy({}, { get: () => ({ shape: {} }) }) };
    selectionHandler = {};
    interactionHandler = { zoom() {} };
    on(name, hear) {
      heard[name] = hear;
    }
    getPosition() {
      return { x: 0, y: 0 };
    }
    DOMtoCanvas(place) {
      return place;
    }
    moveTo() {}
  }
  const stage = createStage({ DataSet, Network }, { clientWidth: 800, clientHeight: 600, querySelector: () => null }, () => "light");
  const relations = Array.from({ length: count }, (_, place) => ({ id: `r${place}`, source: "a", target: "b", sign: 0, strength }));
  const nodes = ["a", "b"].map((id) => ({ id, kind: "concept", lines: [], x: 0, y: 0, width: 10, height: 10, turned: id === "b" }));
  const path = kind === "matrix" ? [[20, 20], [60, 45]] : [[0, 0], [1, 0], [2, 0], [3, 0]];
  const edge = { id: "e", from: "a", to: "b", sign: 0, path, relations: relations.map(({ id }) => id) };
  stage.setPicture({ id: "p", kind, scope: "s", width: 100, height: 100, nodes, edges: [edge], relations, headings: [] });
  stage.setShown("1".repeat(count));
  const { context, strokes } = recorder();
  heard.beforeDrawing(context);
  return strokes;
}

/** Return what is stroked around a phrase about which sources disagree. */
function frameOfContested() {
  const { context, strokes } = recorder();
  const node = { kind: "phrase", tone: 0, width: 40, height: 20, size: 12, lines: [], contested: true, x: 0, y: 0 };
  const render = boxRenderer(() => node, () => ({ theme: "light", alpha: 1, selected: false, lit: false }), () => {});
  render({ ctx: context, id: "n", x: 0, y: 0 }).drawNode();
  return strokes[0];
}

const strengths = [0, 1, 2, 3, 4, 5, 6].map((strength) => lineOf("map", 1, strength)[0]);
const counts = [1, 2, 5].map((count) => lineOf("atlas", count, 0)[0]);
// After the ground: the line of the sign.
const cells = [0, 1, 2, 3, 4, 5, 6].map((strength) => lineOf("matrix", 2, strength)[1]);
console.log(JSON.stringify({ strengths, counts, cells, frame: frameOfContested() }));
