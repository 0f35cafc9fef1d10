// A tone (the number of a type) or a sign (the number of a polarity) turns into colours, in light and dark.

/** @import { Theme } from "./types.js" */

const TYPE_TONES = [
  { light: ["#dcebfb", "#1d5fa8"], dark: ["#16324f", "#6fb1f0"] },
  { light: ["#ddf3e1", "#1e7a3c"], dark: ["#163a24", "#63c882"] },
  { light: ["#eaf2cf", "#5f7a12"], dark: ["#2c3613", "#b2cc52"] },
  { light: ["#fff0c2", "#8f6a00"], dark: ["#3d3210", "#e3bc45"] },
  { light: ["#ffe3cc", "#a9520e"], dark: ["#43290f", "#f0a059"] },
  { light: ["#ebe1fa", "#6b3fa0"], dark: ["#2f2347", "#b795ee"] },
  { light: ["#fbdddd", "#b3282d"], dark: ["#451c1e", "#f28286"] },
  { light: ["#d3f1f1", "#0b7377"], dark: ["#0f3638", "#52c7c9"] },
];

// For types that the vocabulary does not know.
const FURTHER_TONES = [
  { light: ["#fbe0f0", "#a8327e"], dark: ["#41203a", "#ee8acb"] },
  { light: ["#e6e8eb", "#565f6b"], dark: ["#2a2f37", "#a9b3c0"] },
  { light: ["#efe3d8", "#7a4e26"], dark: ["#3a2a1b", "#cfa277"] },
  { light: ["#dfe3fb", "#3d4aa8"], dark: ["#232a52", "#98a4f5"] },
  { light: ["#f9c9a9", "#93320f"], dark: ["#6b2f14", "#ffb083"] },
  { light: ["#b9e3a4", "#2c6110"], dark: ["#28551a", "#a3e07f"] },
  { light: ["#aedcf5", "#0a567f"], dark: ["#0f4c6e", "#8fd3fb"] },
  { light: ["#f5da72", "#6b4f00"], dark: ["#5f4a00", "#ffd84d"] },
  { light: ["#d3bdf6", "#5527a0"], dark: ["#4c2d86", "#d1b6ff"] },
  { light: ["#a2e0d0", "#07594c"], dark: ["#0d5246", "#7ce5cd"] },
  { light: ["#c3cad4", "#2e3c50"], dark: ["#46536a", "#d4deec"] },
  { light: ["#f7b3c6", "#8f1440"], dark: ["#6d1738", "#ff9dbb"] },
];

// The outlines that such types have in turn, by the number of the known type that has it, 8 being that of none.
const FURTHER_OUTLINES = [8, 2, 0, 7, 5, 3, 6];

// The last but one is that of a relation whose sign is asked for, the last that of one whose polarity nobody has stated.
const SIGN_COLOURS = [
  { light: "#1b62ad", dark: "#6cb2f5" },
  { light: "#b8480c", dark: "#f59355" },
  { light: "#5b6470", dark: "#a7b0bc" },
  { light: "#1a7a4c", dark: "#58c98d" },
  { light: "#5b6470", dark: "#a7b0bc" },
  { light: "#8a2f9e", dark: "#d88be8" },
  { light: "#5b6470", dark: "#a7b0bc" },
  { light: "#6d7682", dark: "#858e9a" },
];

/** How many colours the types have. */
export const TYPE_COLOURS = TYPE_TONES.length + FURTHER_TONES.length;

/** The number of the sign of a relation whose polarity is blank. */
export const UNSTATED = 7;

const PAGE = {
  light: { text: "#14202b", quiet: "#5b6470", background: "#ffffff" },
  dark: { text: "#eef2f6", quiet: "#a7b0bc", background: "#0e1117" },
};

/**
 * Return "light" or "dark", whichever suits a CSS colour as the background.
 * @param {string} background
 * @returns {Theme}
 */
export function themeOf(background) {
  const [red, green, blue] = channels(background);
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

/**
 * Return the fill and border of a concept type.
 * @param {number} tone
 * @param {Theme} theme
 */
export function typeColours(tone, theme) {
  const [fill, border] = [...TYPE_TONES, ...FURTHER_TONES][colourNumber(tone)][theme];
  return { fill, border };
}

/**
 * Return the number of the colours of a concept type; those of types that the vocabulary does not know come round again.
 * @param {number} tone
 */
export function colourNumber(tone) {
  const known = TYPE_TONES.length;
  return tone < known ? tone : known + ((tone - known) % FURTHER_TONES.length);
}

/**
 * Return the number of the outline of a concept type; those of further types come round again, the colours later.
 * @param {number} tone
 */
export function outlineNumber(tone) {
  const known = TYPE_TONES.length;
  return tone < known ? tone : FURTHER_OUTLINES[(tone - known) % FURTHER_OUTLINES.length];
}

/**
 * Return the colour of a polarity.
 * @param {number} sign
 * @param {Theme} theme
 */
export function signColour(sign, theme) {
  return SIGN_COLOURS[sign][theme];
}

/**
 * Return the colour of a line: that of its sign; where none is stated that of its hue, the number of a type, if it has one.
 * @param {number} sign
 * @param {number | null | undefined} hue
 * @param {Theme} theme
 */
export function lineColour(sign, hue, theme) {
  return sign === UNSTATED && typeof hue === "number" ? typeColours(hue, theme).border : signColour(sign, theme);
}

/**
 * Return the colours of text and background.
 * @param {Theme} theme
 */
export function pageColours(theme) {
  return PAGE[theme];
}

/** @param {string} colour */
function channels(colour) {
  if (colour.startsWith("#")) {
    const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join("") : colour.slice(1);
    return [0, 2, 4].map((start) => parseInt(digits.slice(start, start + 2), 16));
  }
  return (colour.match(/[\d.]+/g) ?? [255, 255, 255]).slice(0, 3).map(Number);
}
