// A seed turns into progress as nobody has it: few questions, changed words and moments that clash.

import { NO_PROGRESS, withAnswer, withExam, withMode } from "../../../../web/front/practice/memory/progress.js";

const IDS = ["r1 target", "r1 sign", "__proto__", "constructor", "GABA definition", ""];
const DIGESTS = ["d1", "d2", "__proto__"];
const DAYS = ["2026-12-15", "2026-12-10", ""];
const MODES = ["recall", "build", "__proto__"];

/** Return one of a list. */
export const oneOf = (list, random) => list[Math.floor(random() * list.length)];

/** Return progress of so many answers at most; moments are few, so that answers of two of them meet. */
export function randomProgress(random, most = 12) {
  let progress = NO_PROGRESS;
  const count = Math.floor(random() * (most + 1));
  for (let number = 0; number < count; number += 1) {
    const answer = { at: Math.floor(random() * 5), grade: oneOf([1, 2, 3], random), choice: oneOf(["", "Mood", "Sleep"], random) };
    progress = withAnswer(progress, { id: oneOf(IDS, random), digest: oneOf(DIGESTS, random) }, answer);
    if (random() < 0.1) progress = withExam(progress, oneOf(DAYS, random), answer.at);
    if (random() < 0.2) progress = withMode(progress, oneOf(MODES, random), answer.at);
  }
  return progress;
}
