// A question to the room turns into a panel above the map: its choices, how many have voted, and then the result.

import { element, withAttributes } from "../../shared/dom.js";
import { createBars } from "./bars.js";
import { showChoices } from "./choice_list.js";
import { resultRows } from "./result_rows.js";
import { resultWords, rightWords, votedWords } from "./vote_words.js";

/** @import { Stage } from "../../stage/stage.js" */
/** @import { ToldBallot, VoteCount } from "./ballot.js" */
/** @import { PanelUse } from "./choice_list.js" */
/** @typedef {ReturnType<typeof createQuestionPanel>} QuestionPanel */
/** @typedef {ReturnType<typeof panelParts>} PanelParts */

const CHANGEABLE = "You can change your vote until the result is shown.";
const HANDS = "Nobody follows on a screen of their own: count hands, and type the numbers if you like.";

/**
 * Return { panel, show(ballot, count, use), hide() }.
 * @param {HTMLElement} host of the map
 * @param {Stage} stage
 */
export function createQuestionPanel(host, stage) {
  const parts = panelParts();
  const bars = createBars(host, stage);
  let drawn = "";

  /** @type {(ballot: ToldBallot, counted: VoteCount, use?: PanelUse) => void} */
  function show(ballot, counted, use = {}) {
    const isOpen = ballot.phase === "open";
    parts.panel.hidden = false;
    parts.panel.dataset.phase = ballot.phase;
    parts.stem.textContent = ballot.stem;
    parts.count.textContent = isOpen ? openWords(counted, use) : rightWords(ballot);
    parts.acts.replaceChildren(...(use.acts ?? []));
    // What is typed or in focus stays while others vote.
    const now = JSON.stringify([partsOfBallot(ballot), use.chosen, Boolean(use.choose), Boolean(use.hands), isOpen ? 0 : counted.tallies]);
    if (now === drawn) return;
    drawn = now;
    const tallies = isOpen ? [] : (counted.tallies ?? []);
    parts.told.textContent = isOpen ? "" : resultWords(ballot, tallies);
    if (isOpen) showChoices(parts.choices, ballot.choices, use);
    else parts.choices.replaceChildren(resultRows(ballot, tallies, ballot.choices.map((_, place) => place)));
    if (isOpen) bars.hide();
    else bars.show(ballot, tallies);
  }

  function hide() {
    parts.panel.hidden = true;
    drawn = parts.told.textContent = "";
    bars.hide();
  }

  return { panel: parts.panel, show, hide };
}

function panelParts() {
  const stem = withAttributes(element("h2"), { dir: "auto" });
  const choices = element("div", "choices");
  const count = withAttributes(element("p", "voted"), { role: "status" });
  const told = withAttributes(element("p", "unseen"), { role: "status" });
  const acts = element("div", "acts");
  const panel = withAttributes(element("section", "asked", "", stem, choices, count, acts, told), { "aria-label": "Question to the room" });
  panel.hidden = true;
  return { panel, stem, choices, count, told, acts };
}

/** @param {ToldBallot} ballot Return what of a ballot changes what is drawn: not how many have voted. */
function partsOfBallot({ id, stem, choices, round, phase, right }) {
  return [id, stem, choices, round, phase, right];
}

/** @type {(counted: VoteCount, use: PanelUse) => string} */
function openWords(counted, { chosen, hands }) {
  return [hands ? HANDS : votedWords(counted), chosen === undefined ? "" : CHANGEABLE].filter(Boolean).join(" · ");
}
