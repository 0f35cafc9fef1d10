// What a talk asks turns into the presenter's panel with its buttons, and into words for the speaker view.

import { button } from "../../shared/dom.js";
import { toldBallot } from "./ballot.js";
import { votedWords } from "./vote_words.js";

/** @import { AskingState } from "./asking.js" */
/** @import { VoteCount } from "./ballot.js" */

/**
 * Show the question above the map, or nothing where none is open.
 * @param {AskingState} state
 * @param {{ next: () => unknown, play: () => unknown, again: () => unknown, close: () => unknown }} moves
 */
export function showAsked(state, moves) {
  const { screen, room } = state.talkOf();
  const told = toldBallot(state.ballot);
  if (!told) return screen.question.hide();
  const isOpen = told.phase === "open";
  const acts = [
    isOpen ? button("Show the result", () => void moves.next(), "Show the result (Page Down)") : button("Play what follows", () => void moves.play()),
    button("Vote again", () => void moves.again(), "Vote again (Shift v)"), button("×", () => void moves.close(), "Close the question (Esc)"),
  ];
  screen.question.show(told, room ? countOf(state) : handsOf(state, told.choices), { acts, ...(room ? {} : { hands: state.hands }) });
}

/**
 * Return what the speaker view says of the question; "" where there is none.
 * @param {AskingState} state
 */
export function speakerWords(state) {
  const told = toldBallot(state.ballot);
  if (!told) return state.ballot?.phase === "ready" ? "A question comes: the next click opens it." : "";
  if (told.phase !== "open") return "The result is shown.";
  const { room } = state.talkOf();
  return `The room is asked: ${told.stem} ${room ? votedWords(countOf(state)) : ""}`.trim();
}

/** @param {AskingState} state @returns {VoteCount} */
function countOf({ count }) {
  return { ...count, of: count.followers ?? 0 };
}

/**
 * Return what was counted by hand.
 * @param {AskingState} state
 * @param {string[]} choices
 * @returns {VoteCount}
 */
function handsOf({ hands }, choices) {
  return hands.some(Boolean) ? { tallies: [choices.map((_, place) => hands[place] ?? 0)] } : {};
}
