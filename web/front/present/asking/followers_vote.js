// What a presenter asks turns into the buttons of a follower, and into the result once that is shown.

import { createVoter } from "./voter.js";

/** @import { ToldBallot, VoteCount } from "./ballot.js" */
/** @import { QuestionPanel } from "./question_panel.js" */

/**
 * Return { hear(ballot), called(), end() }: what is asked now, that the line was called again, and that nothing is asked any more.
 * @param {string} code of the presentation
 * @param {QuestionPanel} panel
 */
export function createFollowersVote(code, panel) {
  const voter = createVoter(code);
  let isNew = true;

  /** @param {(ToldBallot & VoteCount) | null | undefined} ballot */
  function hear(ballot) {
    if (!ballot) return panel.hide();
    if (isNew) voter.again(ballot);
    isNew = false;
    const choose = (/** @type {number} */ choice) => {
      voter.vote(ballot, choice);
      hear(ballot);
    };
    panel.show(ballot, ballot, { chosen: voter.chosen(ballot), ...(ballot.phase === "open" ? { choose } : {}) });
  }

  return { hear, called: () => void (isNew = true), end: panel.hide };
}
