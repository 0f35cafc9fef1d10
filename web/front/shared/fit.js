// A picture and a space turn into the zoom and centre at which all of it is seen, in type that can be read.

const MARGIN = 10;
export const LARGEST_TYPE = 27;
const SMALLEST_TYPE = 9;
const BARELY_READABLE = 7.5;
// Of a matrix, whose names stay in sight when it is moved.
const OF_A_MATRIX = { smallest: 12, barely: 11 };
// A picture for a phone held upright, in a window that is wider.
const MOST_ENLARGED = 1.15;

/**
 * Return { scale, x, y }: all of the picture in view, its largest type at most 27 CSS pixels or as said. Where its smallest type
 * would fall below 7.5 pixels (a phone), it has 9 pixels and starts at the focus or the top left instead, unless all
 * of it is `always` wanted. A focus with a width and height is in view as a whole. A picture that is `scrolled` is as wide as
 * a phone held upright, however high it is, and begins at the top of the window. A matrix has 12 pixels where it would have less
 * than 11.
 * @param {{ nodes: { size: number }[], width: number, height: number, scrolled?: boolean, kind?: string }} picture
 * @param {number} width
 * @param {number} height
 * @param {{ x: number, y: number, width?: number, height?: number }} [focus]
 * @param {boolean} [always]
 * @param {number} [largestType]
 */
export function fitting(picture, width, height, focus = undefined, always = false, largestType = LARGEST_TYPE) {
  const fonts = picture.nodes.map((node) => node.size);
  const whole = Math.min((width - 2 * MARGIN) / picture.width, (height - 2 * MARGIN) / picture.height);
  const largest = largestType / Math.max(...fonts, 1);
  const { smallest, barely } = picture.kind === "matrix" ? OF_A_MATRIX : { smallest: SMALLEST_TYPE, barely: BARELY_READABLE };
  const readable = smallest / Math.min(...fonts, 1e9);
  const fits = always || whole >= barely / Math.min(...fonts, 1e9);
  const around = Math.min((width - 2 * MARGIN) / (focus?.width ?? 1), (height - 2 * MARGIN) / (focus?.height ?? 1));
  const wide = Math.min((width - 2 * MARGIN) / picture.width, MOST_ENLARGED);
  const wanted = picture.scrolled && !always ? wide : fits ? whole : Math.min(readable, around);
  const scale = Math.max(Math.min(wanted, largest), 0.01);
  const begins = !always && (picture.scrolled || (picture.kind === "matrix" && !fits));
  return { scale, x: centre(picture.width, width / scale, focus?.x), y: centre(picture.height, height / scale, focus?.y, begins) };
}

/** @type {(length: number, window: number, wanted?: number, begins?: boolean) => number} */
function centre(length, window, wanted, begins = false) {
  const half = window / 2 - MARGIN;
  if (length <= window) return begins ? half : length / 2;
  return Math.min(Math.max(wanted ?? half, half), length - half);
}
