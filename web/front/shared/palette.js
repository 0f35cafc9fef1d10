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
];

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
  const known = TYPE_TONES[tone] ?? FURTHER_TONES[(tone - TYPE_TONES.length) % FURTHER_TONES.length];
  const [fill, border] = known[theme];
  return { fill, border };
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
