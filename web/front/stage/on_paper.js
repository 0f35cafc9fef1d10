// A page that is to be printed gets its map as one image, as wide as the paper, in the colours of paper.

import { element } from "../shared/dom.js";

/** @import { Stage } from "./stage.js" */

// Pixels across: sharp on a sheet of A4.
const WIDTH = 2400;
const MARGIN = 10;

/**
 * Keep an image of all that a stage shows in the host, drawn when the page is about to be printed; `inLight(draw)` has
 * `draw` find the light theme. Returns a clean-up.
 * @param {HTMLElement} host
 * @param {Stage} stage
 * @param {(draw: () => void) => void} inLight
 */
export function keepPrintable(host, stage, inLight) {
  const image = /** @type {HTMLCanvasElement} */ (element("canvas", "neuromap-paper"));
  image.setAttribute("aria-hidden", "true");
  host.append(image);
  const draw = () => inLight(() => drawWhole(image, stage));
  const print = matchMedia("print");
  const turn = () => print.matches && draw();
  addEventListener("beforeprint", draw);
  print.addEventListener("change", turn);
  return () => {
    removeEventListener("beforeprint", draw);
    print.removeEventListener("change", turn);
    image.remove();
  };
}

/**
 * @param {HTMLCanvasElement} image
 * @param {Stage} stage
 */
function drawWhole(image, { picture, paint }) {
  const [width, height] = [picture.width + 2 * MARGIN, picture.height + 2 * MARGIN];
  const scale = WIDTH / width;
  Object.assign(image, { width: WIDTH, height: Math.ceil(height * scale) });
  const context = /** @type {CanvasRenderingContext2D} */ (image.getContext("2d"));
  context.scale(scale, scale);
  context.translate(MARGIN, MARGIN);
  paint(context);
}
