// The years of a slide turn into a play through them: each year is an address of its own, which everybody follows.

import { mayMove } from "../../shared/glide.js";
import { createPlayer } from "../../shared/player.js";

/** @import { Slide } from "../../shared/types.js" */
/** @typedef {Pick<Slide, "years" | "known">} YearSlide */

const NOT_TO_PLAY = "What is shown has no two years to play.";

/**
 * Return { toggle(), stop() }: play the years of what is shown, or stop.
 * @param {() => { slide: Slide | null, address: string }} now
 * @param {(address: string) => void} go
 * @param {(text: string) => void} say
 */
export function createYearPlay(now, go, say) {
  function step() {
    const { slide, address } = now();
    const years = slide?.years ?? [];
    if (years.length < 2) say(NOT_TO_PLAY);
    if (!slide || years.length < 2) return false;
    const year = yearAfter(slide);
    go(withYear(address, year));
    return year < /** @type {number} */ (years.at(-1));
  }
  return createPlayer(step, () => {}, mayMove);
}

/**
 * Return the year that follows the one that a slide shows, the first one where it shows the last or all of them.
 * @param {YearSlide} slide
 */
export function yearAfter({ years = [], known }) {
  const year = known?.year ?? Infinity;
  return years.find((one) => one > year) ?? years[0];
}

/**
 * Return an address that shows what was known by a year.
 * @param {string} address
 * @param {number} year
 */
export function withYear(address, year) {
  const query = new URLSearchParams(address);
  query.set("until", String(year));
  return query.toString();
}

/**
 * Return the address at which a slide shows its own year again, whatever year was played: what is asked has its relation there.
 * @param {Pick<Slide, "story"> | null} slide
 * @param {string} address
 */
export function ownYear(slide, address) {
  const query = new URLSearchParams(address);
  if (slide?.story) query.delete("until");
  return query.toString();
}
