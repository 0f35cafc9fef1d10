// Votes turn into rows: a choice, whether the rows of the map bear it out, and a bar with its number for each round.

import { element, withAttributes } from "../../shared/dom.js";
import { areLong } from "./choice_list.js";
import { percentOf } from "./vote_words.js";

/** @import { ToldBallot } from "./ballot.js" */

/**
 * Return the rows of the choices at some places; `named` says whether they have their names.
 * @param {ToldBallot} ballot
 * @param {number[][]} tallies of each round
 * @param {number[]} places
 */
export function resultRows({ choices, right }, tallies, places, named = true) {
  const rows = places.map((place) => {
    const isRight = right.includes(place);
    const name = [isRight ? "✓" : "", named ? choices[place] : ""].filter(Boolean).join(" ");
    const rounds = tallies.map((tally, at) => roundBar(tally, place, tallies.length > 1 ? `${at + 1}: ` : ""));
    return element("div", isRight ? "row right" : "row", "", withAttributes(element("span", "name", name), { dir: "auto" }), element("span", "rounds", "", ...rounds));
  });
  const made = element("div", named ? "results" : "results short", "", ...rows);
  made.classList.toggle("long", named && areLong(choices));
  return made;
}

/**
 * @param {number[]} tally
 * @param {number} place
 * @param {string} round
 */
function roundBar(tally, place, round) {
  const bar = element("i");
  bar.style.width = `${percentOf(tally, place)}%`;
  return element("span", "round", "", element("span", "track", "", bar), element("b", "", `${round}${tally[place]}`));
}
