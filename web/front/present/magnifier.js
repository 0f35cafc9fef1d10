// The place under the pointer turns into a round glass over the map, in which that place is twice as large.

import { element, withAttributes } from "../shared/dom.js";
import { pageColours } from "../shared/palette.js";

/** @import { Theme } from "../shared/types.js" */
/** @import { createCanvas } from "./slide_map.js" */

const RADIUS = 150;
const TIMES = 2;

/**
 * Return { toggle(), close(), isOpen } for a glass over a map.
 * @param {Pick<Awaited<ReturnType<typeof createCanvas>>, "host" | "canvas" | "stage">} map
 * @param {() => Theme} theme
 */
export function createMagnifier({ host, canvas, stage }, theme) {
  const glass = withAttributes(element("canvas", "magnifier"), { "aria-hidden": "true" });
  glass.hidden = true;
  host.append(glass);
  /** @type {{ x: number, y: number } | null} */
  let at = null;
  let frame = 0;

  function draw() {
    if (glass.hidden) return;
    const { x, y } = at ?? { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 };
    glass.style.translate = `${x - RADIUS}px ${y - RADIUS}px`;
    paintGlass(glass, stage, stage.network.DOMtoCanvas({ x, y }), theme());
  }

  host.addEventListener("pointermove", ({ clientX, clientY }) => {
    const { left, top } = canvas.getBoundingClientRect();
    at = { x: clientX - left, y: clientY - top };
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  });

  return {
    toggle() {
      glass.hidden = !glass.hidden;
      draw();
    },
    close: () => void (glass.hidden = true),
    get isOpen() {
      return !glass.hidden;
    },
  };
}

/**
 * @param {HTMLCanvasElement} glass
 * @param {import("../stage/stage.js").Stage} stage
 * @param {{ x: number, y: number }} middle in the units of the picture
 * @param {Theme} theme
 */
function paintGlass(glass, { network, paint }, { x, y }, theme) {
  const density = globalThis.devicePixelRatio || 1;
  const scale = TIMES * network.getScale();
  const { background, text } = pageColours(theme);
  Object.assign(glass, { width: 2 * RADIUS * density, height: 2 * RADIUS * density });
  const context = /** @type {CanvasRenderingContext2D} */ (glass.getContext("2d"));
  context.scale(density, density);
  context.beginPath();
  context.arc(RADIUS, RADIUS, RADIUS - 2, 0, 2 * Math.PI);
  context.fillStyle = background;
  context.fill();
  context.save();
  context.clip();
  context.translate(RADIUS, RADIUS);
  context.scale(scale, scale);
  context.translate(-x, -y);
  paint(context);
  context.restore();
  context.beginPath();
  context.arc(RADIUS, RADIUS, RADIUS - 2, 0, 2 * Math.PI);
  context.lineWidth = 3;
  context.strokeStyle = text;
  context.stroke();
}
