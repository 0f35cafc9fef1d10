// The bytes of a text turn into those of its QR code: with their length, filled up, and with what corrects errors (Reed and Solomon).

/** @typedef {{ blocks: number, correcting: number, all: number }} Sizes of a version: its blocks, the bytes that correct each, and all of its bytes */

const MOST = 40;
// Of each version at the level M: bytes that correct a block, and blocks.
const CORRECTING = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, ...Array(19).fill(28)];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49];
const [BYTES_MODE, FILLING] = [4, [0xec, 0x11]];
// From this version on the length has two bytes.
const LONG_LENGTH = 10;
// Of the field of 256 numbers in which the correction reckons.
const DIVISOR = 0x11d;

/** Return the smallest version that holds so many bytes, 0 where none does. @param {number} count */
export function fittingVersion(count) {
  const versions = Array.from({ length: MOST }, (_, place) => place + 1);
  return versions.find((version) => 4 + lengthBits(version) + 8 * count <= 8 * roomOf(version)) ?? 0;
}

/** Return the bytes of a code before their correction. @type {(bytes: Uint8Array, version: number) => number[]} */
export function dataBytes(bytes, version) {
  const bits = [...bitsOf(BYTES_MODE, 4), ...bitsOf(bytes.length, lengthBits(version)), ...[...bytes].flatMap((byte) => bitsOf(byte, 8))];
  const room = roomOf(version);
  bits.push(...Array(Math.min(4, 8 * room - bits.length)).fill(0));
  bits.push(...Array((8 - (bits.length % 8)) % 8).fill(0));
  const data = Array.from({ length: bits.length / 8 }, (_, place) => bits.slice(8 * place, 8 * place + 8).reduce((sum, bit) => 2 * sum + bit, 0));
  return [...data, ...Array.from({ length: room - data.length }, (_, place) => FILLING[place % 2])];
}

/** Return bytes in blocks with their correction, the first of each block first. @type {(data: number[], version: number) => number[]} */
export function interleaved(data, version) {
  const { blocks, correcting, all } = sizesOf(version);
  const short = Math.floor(all / blocks) - correcting;
  const shortBlocks = blocks - (all % blocks);
  const starts = Array.from({ length: blocks + 1 }, (_, place) => place * short + Math.max(place - shortBlocks, 0));
  const parts = starts.slice(1).map((end, place) => data.slice(starts[place], end));
  const divisor = divisorOf(correcting);
  return [...turned(parts), ...turned(parts.map((part) => correctionOf(part, divisor)))];
}

/** @param {number} version @returns {Sizes} */
function sizesOf(version) {
  return { blocks: BLOCKS[version - 1], correcting: CORRECTING[version - 1], all: Math.floor(squaresFor(version) / 8) };
}

/** Return how many bytes a version holds. @param {number} version */
function roomOf(version) {
  const { blocks, correcting, all } = sizesOf(version);
  return all - blocks * correcting;
}

/** Return how many squares of a version are for data: all but the marks. @param {number} version */
function squaresFor(version) {
  const marks = version === 1 ? 0 : Math.floor(version / 7) + 2;
  const small = marks ? 25 * marks ** 2 - 10 * marks - 55 : 0;
  return 16 * version ** 2 + 128 * version + 64 - small - (version >= 7 ? 36 : 0);
}

/** @param {number} version */
function lengthBits(version) {
  return version < LONG_LENGTH ? 8 : 16;
}

/** @type {(value: number, count: number) => number[]} */
function bitsOf(value, count) {
  return Array.from({ length: count }, (_, place) => (value >> (count - 1 - place)) & 1);
}

/** Return the first of each list, then the second of each that has one. @param {number[][]} lists */
function turned(lists) {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => (place < list.length ? [list[place]] : []))).flat();
}

/** Return the polynomial by which is divided, without its first number, which is 1. @param {number} degree */
function divisorOf(degree) {
  const divisor = [...Array(degree - 1).fill(0), 1];
  let root = 1;
  for (let round = 0; round < degree; round += 1) {
    for (let place = 0; place < degree; place += 1) divisor[place] = times(divisor[place], root) ^ (divisor[place + 1] ?? 0);
    root = times(root, 2);
  }
  return divisor;
}

/** Return the rest of a division. @type {(data: number[], divisor: number[]) => number[]} */
function correctionOf(data, divisor) {
  let rest = Array(divisor.length).fill(0);
  for (const byte of data) {
    const factor = byte ^ rest[0];
    rest = [...rest.slice(1), 0].map((value, place) => value ^ times(divisor[place], factor));
  }
  return rest;
}

/** Multiply in the field. @type {(one: number, other: number) => number} */
function times(one, other) {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) product = (product << 1) ^ ((product >> 7) * DIVISOR) ^ (((other >> bit) & 1) * one);
  return product;
}
