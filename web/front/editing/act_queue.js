// What the keys ask for turns into acts in turn: each waits until the page has taken over what was sent before it.

import { onceAnswered } from "../shared/page_rest.js";
import { beginUndoing, endUndoing } from "../shared/undoing.js";

// So long the server may take to begin with what was sent.
const LATENCY = 3_000;
// A page that does not come to rest in this time has lost its server; the act would be lost, too.
const PATIENCE = 20_000;

// So often an act is tried again while what it needs may be on its way.
const MOMENT = 50;

/** @type {(() => boolean)[]} */
const acts = [];
let begun = 0;
let typed = -Infinity;
let giveUp = () => {};

/** Note that something that was typed was sent to the server, which it has not begun with yet. */
export function noteSent() {
  typed = Date.now();
  awaitAnswer();
}

function awaitAnswer() {
  giveUp();
  begun = Date.now() + LATENCY;
  giveUp = onceAnswered(
    () => {
      begun = 0;
      settle();
    },
    begun,
    Date.now() + PATIENCE,
  );
}

/** The table waits with what is typed into it until nothing more is undone. */
function settle() {
  if (!acts.length && !begun) endUndoing();
}

/** Note that an undo or a redo was sent by a click. */
export function noteUndo() {
  beginUndoing();
  awaitAnswer();
}

/**
 * Act as soon as everything before is taken over; two acts at once would reach the server as one.
 * @param {() => boolean} act returns whether it has sent something
 * @param {boolean} isUndo whether it undoes or redoes, so that nothing is to be typed before that is done
 */
export function inTurn(act, isUndo = false) {
  if (isUndo) beginUndoing();
  acts.push(act);
  if (acts.length === 1) takeTurn();
}

function takeTurn() {
  onceAnswered(() => {
    if (acts[0]?.()) {
      typed = -Infinity;
      awaitAnswer();
    } else if (Date.now() < typed + LATENCY) {
      // The rest was that of an earlier answer: what was typed has not made its button one that can be pressed yet.
      setTimeout(takeTurn, MOMENT);
      return;
    }
    acts.shift();
    if (acts.length) takeTurn();
    else settle();
  }, begun, Date.now() + PATIENCE);
}
