// The squares of a QR code turn into how hard they are to read, by the four rules of ISO/IEC 18004: less is better.

/** @import { Squares } from "./qr_code.js" */

const [RUN, BLOCK, FALSE_MARK, UNEVEN] = [3, 3, 40, 10];
const LONG = 5;
// What a reader could take for a large mark: its squares with four light ones before or after it.
const MARK = "1011101";
const LIGHT = "0000";

/** @param {Squares} squares */
export function qrPenalty(squares) {
  const lines = [...squares, ...squares.map((_, column) => squares.map((line) => line[column]))].map((line) => line.map(Number).join(""));
  const along = lines.reduce((sum, line) => sum + runs(line) + falseMarks(line), 0);
  return along + blocks(squares) + unevenness(squares);
}

/** @param {string} line */
function runs(line) {
  return (line.match(/(.)\1*/g) ?? []).reduce((sum, run) => sum + (run.length >= LONG ? RUN + run.length - LONG : 0), 0);
}

/** Around a code all is light. @param {string} line */
function falseMarks(line) {
  const around = `${LIGHT}${line}${LIGHT}`;
  let found = 0;
  for (let place = around.indexOf(MARK); place >= 0; place = around.indexOf(MARK, place + 1)) {
    const [before, after] = [around.slice(place - LIGHT.length, place), around.slice(place + MARK.length, place + MARK.length + LIGHT.length)];
    found += Number(before === LIGHT) + Number(after === LIGHT);
  }
  return found * FALSE_MARK;
}

/** @param {Squares} squares */
function blocks(squares) {
  let found = 0;
  for (let row = 1; row < squares.length; row += 1) {
    for (let column = 1; column < squares.length; column += 1) {
      const isDark = squares[row][column];
      found += Number(squares[row - 1][column] === isDark && squares[row][column - 1] === isDark && squares[row - 1][column - 1] === isDark);
    }
  }
  return found * BLOCK;
}

/** @param {Squares} squares */
function unevenness(squares) {
  const dark = squares.flat().filter(Boolean).length / squares.length ** 2;
  return UNEVEN * Math.floor(Math.abs(dark - 0.5) * 20);
}
