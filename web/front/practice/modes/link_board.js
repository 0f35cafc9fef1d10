// The concepts of a task turn into boxes on a board, between which links are drawn with a finger or a mouse.

import { make } from "../../explorer/parts/make.js";
import { typeColours } from "../../shared/palette.js";

const SVG = "http://www.w3.org/2000/svg";
// On a round shape no line between two boxes leads through a third one; one with corners leaves them more room than an oval.
const [DOWN, ROUNDNESS] = [42, 2 / 3];
// Where on a line its arrow head is, and where its number may be: the first place at which it covers nothing.
const HEAD = 0.66;
const NUMBERS = [0.44, 0.36, 0.52, 0.28, 0.58];

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
  const angle = (2 * Math.PI * place) / number - Math.PI / 2;
  const [left, top] = [`calc(50% + ${cornered(Math.cos(angle))} * var(--reach))`, `${50 + DOWN * Math.sin(angle)}%`];
  const box = make("div", { class: "concept", "data-concept": name, style: `left:${left};top:${top}` }, name);
  for (const part of ["fill", "border"]) {
    const [light, dark] = ["light", "dark"].map((theme) => typeColours(library.concept(name).tone, theme)[part]);
    box.style.setProperty(`--${part}`, `light-dark(${light}, ${dark})`);
  }
  return box;
}

function cornered(share) {
  return Math.sign(share) * Math.abs(share) ** ROUNDNESS;
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
  const parts = links.map((link, place) => linkParts(link, place, lines.parentElement, boxes));
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

function linkParts({ from, phrase, to, state }, place, board, boxes) {
  const [start, end] = [centre(boxes.get(from), board), centre(boxes.get(to), board)];
  const drawn = document.createElementNS(SVG, "line");
  setEnds(drawn, start, end);
  const [x, y] = between(start, end, HEAD);
  const head = document.createElementNS(SVG, "path");
  const angle = (Math.atan2(end[1] - start[1], end[0] - start[0]) * 180) / Math.PI;
  head.setAttribute("d", "M -6 -5 L 7 0 L -6 5 Z");
  head.setAttribute("transform", `translate(${x} ${y}) rotate(${angle})`);
  for (const part of [drawn, head]) part.setAttribute("class", state);
  const number = make("span", { class: `number ${state}` }, String(place + 1), make("span", { class: "phrase" }, ` ${phrase}`));
  return { drawn: [drawn, head], number, start, end };
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
  const [inner, outer] = [box.getBoundingClientRect(), board.getBoundingClientRect()];
  return [inner.left + inner.width / 2 - outer.left, inner.top + inner.height / 2 - outer.top];
}
