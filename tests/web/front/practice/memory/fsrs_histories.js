// Histories of answers on standard input, [[grade, moment], ...] each, turn into the card after each answer and how likely it is known later.

import { readFileSync } from "node:fs";

import { retrievability, reviewed } from "../../../../../web/front/practice/memory/fsrs.js";

const { histories, later } = JSON.parse(readFileSync(0, "utf8"));

/** Return after each answer of a history [[state, step, due, last], [stability, difficulty, retrievability]]. */
function told(history) {
  let card = null;
  return history.map(([grade, now]) => {
    card = reviewed(card, grade, now);
    return [[card.state, card.step, card.due, card.last], [card.stability, card.difficulty, retrievability(card, now + later)]];
  });
}

console.log(JSON.stringify(histories.map(told)));
