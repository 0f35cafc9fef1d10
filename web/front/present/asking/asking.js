// A talk asks the room: a key or a click opens a question, shows what came out, plays what follows, and asks once more.

import { againBallot, ballotKey, maskOf, maskedAddress, MOST_ROUNDS, openBallot, readyBallot, toldBallot } from "./ballot.js";
import { createKeptBallots } from "./kept_ballots.js";
import { play, playedRelations } from "./played_relations.js";
import { createQuestionForm } from "./question_form.js";
import { randomId } from "./random_id.js";
import { subjectsOf } from "./subjects.js";
import { speakerWords, showAsked } from "./talk_panel.js";

/** @import { SentenceItem, Slide } from "../../shared/types.js" */
/** @import { Talk } from "../talk.js" */
/** @import { Ballot, RoomQuestion, VoteCount } from "./ballot.js" */
/** @typedef {ReturnType<typeof createAsking>} Asking */
/** @typedef {VoteCount & { followers?: number, asked?: string }} RoomCount what the server tells a presenter of the room */
/** @typedef {Pick<Ballot, "id" | "key">} NewBallot */

/**
 * What a talk does for it: show the slide anew, tell the speaker view, light a relation, list those that a slide shows.
 * @typedef {object} TalkActs
 * @property {() => void} go
 * @property {() => void} tell
 * @property {(id: string) => void} light
 * @property {(slide: Slide) => SentenceItem[]} shown
 */

/**
 * @typedef {object} AskingState
 * @property {() => Talk} talkOf
 * @property {TalkActs} acts
 * @property {import("./kept_ballots.js").KeptBallots} kept
 * @property {ReturnType<typeof createQuestionForm>} form
 * @property {Ballot | null} ballot of what is on the screen
 * @property {RoomCount} count
 * @property {number[]} hands that were counted where nobody follows
 * @property {() => void} stop playing
 */

const BRIEFLY = 4;
const AWAY = "The server does not answer; ask again in a moment.";

/**
 * Return what a talk does to ask.
 * @param {() => Talk} talkOf
 * @param {HTMLElement} screen
 * @param {TalkActs} acts
 */
export function createAsking(talkOf, screen, acts) {
  const form = createQuestionForm(screen, {
    about: (about) => askServer(state, `&about=${encodeURIComponent(about)}`, newBallot(state)),
    plain: (question) => open(state, newBallot(state), question),
  });
  /** @type {AskingState} */
  const state = { talkOf, acts, kept: createKeptBallots(), form, ballot: null, count: {}, hands: [], stop: () => {} };
  const moves = { next: () => next(state), play: () => playFollowing(state), again: () => again(state), close: () => close(state) };
  const draw = () => showAsked(state, moves);

  /** Note what the server says of the room. @param {RoomCount} count */
  function hear(count) {
    state.count = count.asked === state.ballot?.id ? count : { followers: count.followers };
    draw();
    acts.tell();
  }

  return {
    ...moves,
    draw,
    hear,
    arrive: (/** @type {Slide} */ slide, /** @type {string} */ address) => arrive(state, slide, address),
    ask: () => ask(state),
    words: () => speakerWords(state),
    told: () => toldBallot(state.ballot),
  };
}

/** @param {AskingState} state */
function newBallot({ talkOf }) {
  const { slide, address } = talkOf();
  return { id: randomId(), key: ballotKey(slide ?? {}, address) };
}

/**
 * Note the ballot of a slide that is coming, and return the address that everybody sees.
 * @param {AskingState} state
 * @param {Slide} slide
 * @param {string} address
 */
function arrive(state, slide, address) {
  state.stop();
  const key = ballotKey(slide, address);
  const kept = state.kept.at(key);
  become(state, kept ?? (slide.asks ? readyBallot(randomId(), key, slide.asks) : null));
  return maskedAddress(address, maskOf(state.ballot));
}

/**
 * @param {AskingState} state
 * @param {Ballot | null} ballot
 */
function become(state, ballot) {
  if (ballot?.id !== state.ballot?.id) Object.assign(state, { count: { followers: state.count.followers }, hands: [] });
  state.ballot = ballot;
}

/**
 * @param {AskingState} state
 * @param {Ballot} ballot
 */
function turn(state, ballot) {
  become(state, ballot);
  state.kept.put(ballot);
  state.acts.go();
}

/** @type {(state: AskingState, ballot: NewBallot, question: RoomQuestion) => void} */
function open(state, ballot, question) {
  turn(state, openBallot(ballot, question));
}

/**
 * Ask what the server makes of the slide: of its step, or of what is asked about.
 * @param {AskingState} state
 * @param {string} about
 * @param {NewBallot} ballot
 */
async function askServer(state, about, ballot) {
  const { screen, address } = state.talkOf();
  const answer = await fetch(new URL(`neuromap/asked?${address}${about}`, document.baseURI)).catch(() => null);
  const found = await answer?.json().catch(() => null);
  if (!answer?.ok) return screen.say(found?.error ?? AWAY, BRIEFLY);
  if (ballot.key === newBallot(state).key) open(state, ballot, found);
}

/**
 * Do what comes next of a question; return whether there was anything.
 * @param {AskingState} state
 */
function next(state) {
  const { ballot } = state;
  state.stop();
  if (ballot?.phase === "ready") void askServer(state, "", ballot);
  else if (ballot?.phase === "open") turn(state, { ...ballot, phase: "shown" });
  else if (ballot?.phase === "shown") return playFollowing(state);
  else return false;
  return true;
}

/**
 * Light what follows from what was asked, relation after relation; return whether there is anything.
 * @param {AskingState} state
 */
function playFollowing(state) {
  const { slide } = state.talkOf();
  const { ballot } = state;
  if (!slide || !ballot?.question) return false;
  state.stop();
  become(state, { ...ballot, phase: "played" });
  state.kept.put({ ...ballot, phase: "played" });
  const ids = playedRelations(state.acts.shown(slide), slide.lit ?? [], ballot.question);
  if (ids.length) state.stop = play(ids, state.acts.light);
  return ids.length > 0;
}

/**
 * Open the form, or do what comes next of the question that is there.
 * @param {AskingState} state
 */
function ask(state) {
  const { slide, lit, address } = state.talkOf();
  if (state.form.isOpen) return state.form.close();
  if (maskOf(state.ballot)) return void next(state);
  if (slide?.picture) state.form.open(subjectsOf(slide, [lit, new URLSearchParams(address).get("select") ?? ""]));
}

/**
 * Let the room vote once more.
 * @param {AskingState} state
 */
function again(state) {
  const { ballot, talkOf } = state;
  if (!ballot?.question || ballot.phase === "over") return talkOf().screen.say("Nothing is asked here yet: press v.", BRIEFLY);
  if (ballot.round >= MOST_ROUNDS) return talkOf().screen.say(`There are no more than ${MOST_ROUNDS} rounds.`, BRIEFLY);
  state.stop();
  Object.assign(state, { count: { followers: state.count.followers }, hands: [] });
  turn(state, againBallot(ballot));
}

/**
 * Put the form or the question away; return whether there was one.
 * @param {AskingState} state
 */
function close(state) {
  const { ballot, form, kept, acts } = state;
  const isFilled = form.isOpen;
  form.close();
  if (isFilled || !ballot || !toldBallot(ballot)) return isFilled;
  state.stop();
  if (ballot.own) {
    turn(state, { ...ballot, phase: "over" });
    return true;
  }
  kept.remove(ballot.key);
  state.ballot = null;
  acts.go();
  return true;
}
