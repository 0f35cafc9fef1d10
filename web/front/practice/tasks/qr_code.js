// A text turns into the squares of its QR code (ISO/IEC 18004, bytes, error correction M), without any server.

import { dataBytes, fittingVersion, interleaved } from "./qr_bytes.js";
import { qrPenalty } from "./qr_penalty.js";

/** @typedef {boolean[][]} Squares the rows of a code, true where it is dark */
/** @typedef {(row: number, column: number) => boolean} Mask whether a square of the data is turned over */
/** @typedef {{ squares: Squares, isFixed: boolean[][], size: number }} Canvas `isFixed` where no data can be */

// How the level M and the number of a mask are protected, and a version.
const [LEVEL_M, FORMAT_DIVISOR, FORMAT_MASK, VERSION_DIVISOR] = [0, 0x537, 0x5412, 0x1f25];
const FIRST_WITH_VERSION = 7;

/** @type {Mask[]} */
const MASKS = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_row, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/**
 * Return the squares of the code of a text, null where it is too long for one; of the eight masks the one that is easiest to
 * read is taken, unless one is named.
 * @param {string} text
 * @param {number | null} [mask]
 * @returns {Squares | null}
 */
export function qrCode(text, mask = null) {
  const bytes = new TextEncoder().encode(text);
  const version = fittingVersion(bytes.length);
  if (!version) return null;
  const canvas = emptyCanvas(version);
  placeData(canvas, interleaved(dataBytes(bytes, version), version));
  const masked = (mask === null ? [...MASKS.keys()] : [mask]).map((number) => withMask(canvas, number));
  const penalties = masked.map(qrPenalty);
  return masked[penalties.indexOf(Math.min(...penalties))];
}

/** Return a canvas with all that every code of a version has. @param {number} version @returns {Canvas} */
function emptyCanvas(version) {
  const size = 17 + 4 * version;
  const canvas = { squares: grid(size), isFixed: grid(size), size };
  for (let place = 0; place < size; place += 1) {
    fix(canvas, 6, place, place % 2 === 0);
    fix(canvas, place, 6, place % 2 === 0);
  }
  for (const [row, column] of [[3, 3], [3, size - 4], [size - 4, 3]]) rings(canvas, row, column, 4);
  const places = alignment(version, size);
  const last = places.length - 1;
  places.forEach((row, one) => places.forEach((column, other) => {
    const isCorner = (one === 0 && (other === 0 || other === last)) || (one === last && other === 0);
    if (!isCorner) rings(canvas, row, column, 2);
  }));
  if (version >= FIRST_WITH_VERSION) placeVersion(canvas, version);
  placeFormat(canvas, 0);
  return canvas;
}

/** @param {number} size @returns {boolean[][]} */
function grid(size) {
  return Array.from({ length: size }, () => Array(size).fill(false));
}

/** @type {(canvas: Canvas, row: number, column: number, isDark: boolean) => void} */
function fix({ squares, isFixed, size }, row, column, isDark) {
  if (row < 0 || column < 0 || row >= size || column >= size) return;
  squares[row][column] = isDark;
  isFixed[row][column] = true;
}

/** Draw squares around each other, dark and light in turn from the second to the outermost. @type {(canvas: Canvas, row: number, column: number, reach: number) => void} */
function rings(canvas, row, column, reach) {
  for (let down = -reach; down <= reach; down += 1) {
    for (let across = -reach; across <= reach; across += 1) {
      const ring = Math.max(Math.abs(down), Math.abs(across));
      fix(canvas, row + down, column + across, reach === 2 ? ring !== 1 : ring !== 2 && ring !== 4);
    }
  }
}

/** Return where the small squares of a version stand, across and down. @type {(version: number, size: number) => number[]} */
function alignment(version, size) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, place) => size - 7 - place * step).reverse()];
}

/** Return a number followed by the rest of its division, by which a reader finds slips in it. @type {(value: number, divisor: number, bits: number) => number} */
function protectedNumber(value, divisor, bits) {
  let rest = value << bits;
  for (let bit = 31 - Math.clz32(rest); rest >> bits; bit = 31 - Math.clz32(rest)) rest ^= divisor << (bit - bits);
  return (value << bits) | rest;
}

/** @type {(canvas: Canvas, version: number) => void} */
function placeVersion(canvas, version) {
  const bits = protectedNumber(version, VERSION_DIVISOR, 12);
  for (let place = 0; place < 18; place += 1) {
    const [near, far] = [Math.floor(place / 3), canvas.size - 11 + (place % 3)];
    fix(canvas, near, far, Boolean((bits >> place) & 1));
    fix(canvas, far, near, Boolean((bits >> place) & 1));
  }
}

/** Write level and mask twice, around the large squares. @type {(canvas: Canvas, mask: number) => void} */
function placeFormat(canvas, mask) {
  const bits = protectedNumber((LEVEL_M << 3) | mask, FORMAT_DIVISOR, 10) ^ FORMAT_MASK;
  const { size } = canvas;
  for (let place = 0; place < 15; place += 1) {
    const isDark = Boolean((bits >> place) & 1);
    const [row, column] = aroundCorner(place);
    fix(canvas, row, column, isDark);
    if (place < 8) fix(canvas, 8, size - 1 - place, isDark);
    else fix(canvas, size - 15 + place, 8, isDark);
  }
  fix(canvas, size - 8, 8, true);
}

/** @param {number} place @returns {[number, number]} */
function aroundCorner(place) {
  if (place < 6) return [place, 8];
  if (place < 8) return [place + 1, 8];
  return place === 8 ? [8, 7] : [8, 14 - place];
}

/** Write the bits in columns of two, up and down in turn, from right to left. @type {(canvas: Canvas, bytes: number[]) => void} */
function placeData({ squares, isFixed, size }, bytes) {
  const rows = [...Array(size).keys()];
  let place = 0;
  let isUp = true;
  for (const right of rightColumns(size)) {
    for (const row of isUp ? rows.toReversed() : rows) {
      for (const column of [right, right - 1].filter((each) => !isFixed[row][each])) {
        squares[row][column] = Boolean((bytes[place >> 3] >> (7 - (place & 7))) & 1);
        place += 1;
      }
    }
    isUp = !isUp;
  }
}

/** Return the right one of each two columns; that of the dotted line has no data. @param {number} size */
function rightColumns(size) {
  return Array.from({ length: (size - 1) / 2 }, (_, pair) => size - 1 - 2 * pair).map((column) => (column > 6 ? column : column - 1));
}

/** @type {(canvas: Canvas, number: number) => Squares} */
function withMask({ squares, isFixed, size }, number) {
  const turned = squares.map((line, row) => line.map((isDark, column) => isDark !== (!isFixed[row][column] && MASKS[number](row, column))));
  placeFormat({ squares: turned, isFixed, size }, number);
  return turned;
}
