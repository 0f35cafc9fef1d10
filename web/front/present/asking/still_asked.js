// Who looks around comes to a step of which the presenter asks just now: its answer waits for them, too.

import { maskedAddress } from "./ballot.js";

/** @import { Slide } from "../../shared/types.js" */

/**
 * Return the address at which a slide keeps its answer back while the presenter asks for it; "" where that is not so.
 * @param {Pick<Slide, "asks">} slide
 * @param {string} address of the slide
 * @param {string} newest address of what the presenter shows
 */
export function stillAsked({ asks }, address, newest) {
  if (!asks) return "";
  const [own, shown] = [new URLSearchParams(address), new URLSearchParams(newest)];
  const isSame = ["story", "step"].every((name) => own.get(name) === shown.get(name));
  return isSame && shown.get("masked") ? maskedAddress(address, asks) : "";
}
