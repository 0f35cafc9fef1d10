// The view state of a map: its picture, what of that is visible, selected and pointed at, and how its reader moved it.

/** @import { Box, Outcome, Picture, Pointed, Position, Relation, Visible } from "../shared/types.js" */
/** @import { ClassMarks } from "./marks/class_mark.js" */
/** @import { PlacedBox } from "./hit_test.js" */

/**
 * How a map is shown for as long as it lives.
 * @typedef {object} StageOptions
 * @property {number} [faded] the opacity of what a selection leaves in the background, from 0 to 1
 * @property {boolean} [whole] whether all of the picture is always in view
 * @property {string} [storyStep] the step of a story that the first picture belongs to
 * @property {boolean} [projected] whether a room looks at it
 * @property {(pointed: Pointed | null) => void} [onPoint] hears what is pointed at
 * @property {() => boolean} [withEnds] whether both ends of the selected relation are in view, also where that makes type smaller
 * @property {() => import("./framing.js").Room | undefined} [roomOf] the room that the map has with nothing beside it
 */

/**
 * What changes while a map is shown.
 * @typedef {object} ViewState
 * @property {Picture} picture
 * @property {Map<string, Box>} byId the boxes of the picture
 * @property {Map<string, Relation>} relationOf the relations of the picture by id
 * @property {Position} shift how far the names of a matrix stand from their places, to stay in a window that was moved
 * @property {Visible} visible
 * @property {PlacedBox[]} drawn the boxes of the last frame where they were drawn, the topmost last: what is seen is what is hit
 * @property {string} selected
 * @property {Pointed | null} pointed
 * @property {string} led what a presenter leads to: a concept or relation that glows as strong as `glow`, from 0 to 1
 * @property {number} glow
 * @property {Pointed | null} answer the relations of an answer, which stay lit
 * @property {Map<string, Outcome>} outcomes
 * @property {ReadonlyMap<string, number>} memory how likely the relations that were practised are still known, while that is shown
 * @property {ClassMarks | null} classMarks what a class knows of the relations, while that is shown
 * @property {boolean} graded whether phrases wear the dots of their evidence
 * @property {boolean} touched whether the reader has zoomed or dragged since all was in view
 * @property {string} storyStep
 * @property {boolean} projected whether a room looks at it
 * @property {{ entering: Set<string>, done: Promise<void>, stop: () => void } | null} gliding
 */

/** @type {Picture} */
const EMPTY = { id: "", kind: "map", scope: "", width: 1, height: 1, nodes: [], edges: [], relations: [], headings: [] };

/**
 * Return the state of a map that has no picture yet.
 * @param {string} storyStep
 * @param {boolean} projected
 * @returns {ViewState}
 */
export function emptyView(storyStep, projected = false) {
  return {
    picture: EMPTY,
    byId: new Map(),
    relationOf: new Map(),
    shift: { x: 0, y: 0 },
    visible: nothingVisible(),
    drawn: [],
    selected: "",
    pointed: null,
    led: "",
    glow: 1,
    answer: null,
    outcomes: new Map(),
    memory: new Map(),
    classMarks: null,
    graded: false,
    touched: false,
    storyStep,
    projected,
    gliding: null,
  };
}

/** @returns {Visible} */
export function nothingVisible() {
  return { relations: new Set(), boxes: new Set(), edges: new Set(), agreed: new Set() };
}
