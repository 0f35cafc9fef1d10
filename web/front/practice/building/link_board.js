// The concepts of a task turn into boxes on a board, between which links are drawn with a finger or a mouse.

import { leaving } from "./box_edge.js";
import { make } from "../../explorer/parts/make.js";
import { ringPlace } from "./ring_place.js";
import { typeColours } from "../../shared/palette.js";

const SVG = "http://www.w3.org/2000/svg";
// How far up and down of the middle of the board the concepts reach, in percent.
const DOWN = 42;
// In CSS pixels.
const BESIDE = 16;
// Where on a line its number may be: the first place at which it covers nothing.
const NUMBERS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

/**
 * Return { element, update(links), close() }; `draw({ from, to })` is called with the two concepts between which a line was
 * drawn, or which were pressed one after the other; `to` is "" after the first. Whoever does not see the board has the lists.
 */
export function linkBoard(concepts, library, draw) {
  const lines = document.createElementNS(SVG, "svg");
  const boxes = new Map(concepts.map((name, place) => [name, conceptBox(name, place, concepts.length, library)]));
  const numbers = make("div", { class: "numbers" });
  const element = make("div", { class: "board", "aria-hidden": "true", "data-testid": "board" }, lines, numbers, ...boxes.values());
  let links = [];
  const redraw = () => drawLinks(lines, numbers, links, boxes);
  const close = hearDrawing(element, lines, boxes, draw);
  const resizing = new ResizeObserver(redraw);
  resizing.observe(element);
  element.style.setProperty("--number", String(concepts.length));
  const update = (given) => {
    links = given;
    redraw();
  };
  return {
    element, update,
    close: () => {
      close();
      resizing.disconnect();
    },
  };
}

function conceptBox(name, place, number, library) {
  const [across, down] = ringPlace(place, number);
  const [left, top] = [`calc(50% + ${across} * var(--reach))`, `${50 + DOWN * down}%`];
  const box = make("div", { class: "concept", "data-concept": name, style: `left:${left};top:${top}` }, name);
  for (const part of ["fill", "border"]) {
    const [light, dark] = ["light", "dark"].map((theme) => typeColours(library.concept(name).tone, theme)[part]);
    box.style.setProperty(`--${part}`, `light-dark(${light}, ${dark})`);
  }
  return box;
}

/** Follow a finger or a mouse from one box to another; returns a clean-up. */
function hearDrawing(element, lines, boxes, draw) {
  const state = { from: "", trace: null };
  const nameAt = ({ clientX, clientY }) => document.elementFromPoint(clientX, clientY)?.closest?.("[data-concept]")?.dataset.concept ?? "";
  const choose = (name) => {
    state.from = name;
    boxes.forEach((box, other) => box.classList.toggle("chosen", other === name));
  };
  const down = (event) => {
    const name = nameAt(event);
    if (!name || event.button) return;
    event.preventDefault();
    if (state.from && state.from !== name) return end(name);
    choose(name);
    draw({ from: name, to: "" });
    element.setPointerCapture(event.pointerId);
    state.trace = line(lines, "trace");
  };
  const move = (event) => state.trace && trace(state.trace, centre(boxes.get(state.from), element), event, element);
  const up = (event) => {
    state.trace?.remove();
    const dragged = state.trace !== null;
    state.trace = null;
    const name = nameAt(event);
    if (dragged && name && name !== state.from) end(name);
    else if (dragged && !name) choose("");
  };
  const end = (name) => {
    const { from } = state;
    choose("");
    draw({ from, to: name });
  };
  const heard = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up };
  for (const [name, act] of Object.entries(heard)) element.addEventListener(name, act);
  return () => Object.entries(heard).forEach(([name, act]) => element.removeEventListener(name, act));
}

function trace(drawn, [x, y], event, element) {
  const { left, top } = element.getBoundingClientRect();
  setEnds(drawn, [x, y], [event.clientX - left, event.clientY - top]);
}

/** Draw each link as a line with an arrow head and its number; what was checked has the class of its verdict. */
function drawLinks(lines, numbers, links, boxes) {
  const parts = links.map((link, place) => linkParts(link, place, asideOf(links, place), lines.parentElement, boxes));
  lines.replaceChildren(...parts.flatMap(({ drawn }) => drawn));
  numbers.replaceChildren(...parts.map(({ number }) => number));
  const taken = [...boxes.values()].map((box) => box.getBoundingClientRect());
  for (const { number, start, end } of parts) taken.push(placed(number, start, end, taken));
}

/** Put a number where it covers no box and no other number, and return its rectangle; where there is no such place at the first. */
function placed(number, start, end, taken) {
  const put = (share) => {
    const [left, top] = between(start, end, share);
    Object.assign(number.style, { left: `${left}px`, top: `${top}px` });
    return number.getBoundingClientRect();
  };
  const isFree = (share) => {
    const { left, right, top, bottom } = put(share);
    return !taken.some((other) => left < other.right && other.left < right && top < other.bottom && other.top < bottom);
  };
  return put(NUMBERS.find(isFree) ?? NUMBERS[0]);
}

/** Return how far a link is moved aside, seen from its own beginning: those of the same two boxes stand beside each other. */
function asideOf(links, place) {
  const { from, to } = links[place];
  const same = links.flatMap((link, at) => ([from, to].includes(link.from) && [from, to].includes(link.to) ? [at] : []));
  return (same.indexOf(place) - (same.length - 1) / 2) * BESIDE * (from < to ? 1 : -1);
}

function linkParts({ from, phrase, to, state }, place, aside, board, boxes) {
  const [here, there] = [rectIn(boxes.get(from), board), rectIn(boxes.get(to), board)];
  const by = across(here, there, aside);
  const [start, end] = [leaving(here, there, by), leaving(there, here, by)];
  const drawn = document.createElementNS(SVG, "line");
  setEnds(drawn, start, end);
  const head = document.createElementNS(SVG, "path");
  const angle = (Math.atan2(end[1] - start[1], end[0] - start[0]) * 180) / Math.PI;
  // Its point is at the box that the link leads to.
  head.setAttribute("d", "M -13 -6 L 0 0 L -13 6 Z");
  head.setAttribute("transform", `translate(${end[0]} ${end[1]}) rotate(${angle})`);
  for (const part of [drawn, head]) part.setAttribute("class", state);
  const number = make("span", { class: `number ${state}` }, String(place + 1), make("span", { class: "phrase" }, ` ${phrase}`));
  return { drawn: [drawn, head], number, start, end };
}

/** Return a step of a length across the way from one place to another. */
function across(here, there, length) {
  const long = Math.hypot(there.x - here.x, there.y - here.y) || 1;
  return [((here.y - there.y) / long) * length, ((there.x - here.x) / long) * length];
}

function line(lines, name) {
  const drawn = document.createElementNS(SVG, "line");
  drawn.setAttribute("class", name);
  lines.append(drawn);
  return drawn;
}

function setEnds(drawn, [x1, y1], [x2, y2]) {
  for (const [name, value] of Object.entries({ x1, y1, x2, y2 })) drawn.setAttribute(name, String(value));
}

function between([x, y], [otherX, otherY], share) {
  return [x + (otherX - x) * share, y + (otherY - y) * share];
}

function centre(box, board) {
  const { x, y } = rectIn(box, board);
  return [x, y];
}

/** Return the middle of a box on its board, and half of its width and height. */
function rectIn(box, board) {
  const [inner, outer] = [box.getBoundingClientRect(), board.getBoundingClientRect()];
  const [across, down] = [inner.width / 2, inner.height / 2];
  return { x: inner.left + across - outer.left - board.clientLeft, y: inner.top + down - outer.top - board.clientTop, across, down };
}
