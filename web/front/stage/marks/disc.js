// A point of the canvas turns into a filled disc, whose edge is the path that can be drawn next.

/** @type {(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string) => void} */
export function disc(context, x, y, radius, colour) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}
