// A question to the room goes from ready to open to shown, and perhaps to another round; what is told of it depends on that.

/** @import { Slide } from "../../shared/types.js" */

/**
 * What the server makes of a relation, a concept or a step, or a presenter types: `right` are the places of the choices that the
 * rows bear out, `masked` is what a slide keeps back until they are shown.
 * @typedef {{ form: string, stem: string, choices: string[], about: string, right: number[], masked: string }} RoomQuestion
 */
/** @typedef {"ready" | "open" | "shown" | "played" | "over"} Phase */
/** @typedef {{ id: string, key: string, phase: Phase, round: number, masked: string, own: boolean, question: RoomQuestion | null }} Ballot `own` is that of a step */
/** @typedef {{ id: string, form: string, stem: string, choices: string[], about: string, round: number, phase: string, right: number[] }} ToldBallot */
/** @typedef {{ votes?: number, of?: number, tallies?: number[][] }} VoteCount of each round a number for each choice, once they are shown */

/** How often the same can be asked again. */
export const MOST_ROUNDS = 5;

/**
 * Return the ballot of a step that asks, before its question is open: its answer is hidden already.
 * @param {string} id
 * @param {string} key
 * @param {string} masked
 * @returns {Ballot}
 */
export function readyBallot(id, key, masked) {
  return { id, key, phase: "ready", round: 1, masked, own: true, question: null };
}

/**
 * Return a ballot that takes votes.
 * @param {Pick<Ballot, "id" | "key"> & Partial<Ballot>} ballot
 * @param {RoomQuestion} question
 * @returns {Ballot}
 */
export function openBallot(ballot, question) {
  return { round: 1, own: false, ...ballot, phase: "open", masked: question.masked, question };
}

/** Return the next round of a ballot, the same one after the last. @param {Ballot} ballot @returns {Ballot} */
export function againBallot(ballot) {
  return { ...ballot, phase: "open", round: Math.min(ballot.round + 1, MOST_ROUNDS) };
}

/** Return what the slide keeps back, "" for nothing. @param {Ballot | null} ballot */
export function maskOf(ballot) {
  return ballot && (ballot.phase === "ready" || ballot.phase === "open") ? ballot.masked : "";
}

/**
 * Return the address of a slide that keeps something back; a blank one keeps back nothing.
 * @param {string} address
 * @param {string} masked
 */
export function maskedAddress(address, masked) {
  if (!masked) return address;
  const query = new URLSearchParams(address);
  query.delete("select");
  query.set("masked", masked);
  return query.toString();
}

/**
 * Return what who follows may know, null while nothing is asked.
 * @param {Ballot | null} ballot
 * @returns {ToldBallot | null}
 */
export function toldBallot(ballot) {
  if (!ballot?.question || ballot.phase === "over") return null;
  const { form, stem, choices, about, right } = ballot.question;
  const isOpen = ballot.phase === "open";
  return { id: ballot.id, form, stem, choices, about, round: ballot.round, phase: isOpen ? "open" : "shown", right: isOpen ? [] : right };
}

/**
 * Return under which name the ballot of a slide is kept: its step, else its address without what is selected and the
 * year that is played.
 * @param {Pick<Slide, "story">} slide
 * @param {string} address
 */
export function ballotKey({ story }, address) {
  if (story) return `${story.name} ${story.number}`;
  const query = new URLSearchParams(address);
  query.delete("select");
  query.delete("until");
  return query.toString();
}

/**
 * Return the plain question of a text and its answers, one in each line; without any yes and no. Else why there is none.
 * @param {string} text
 * @param {string} lines
 * @returns {{ question: RoomQuestion, said?: undefined } | { said: string, question?: undefined }}
 */
export function plainQuestion(text, lines) {
  const stem = text.trim();
  const found = [...new Set(lines.split("\n").map((line) => line.trim()).filter(Boolean))];
  const choices = found.length ? found : ["yes", "no"];
  if (!stem) return { said: "Type a question first." };
  if (choices.length < 2 || choices.length > 6) return { said: "Give 2 to 6 different answers, one in each line, or none for yes and no." };
  return { question: { form: "plain", stem, choices, about: "", right: [], masked: "words" } };
}
