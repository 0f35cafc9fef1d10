// A text stands on the status line of a screen until the next one, or for some seconds.

import { element, withAttributes } from "../shared/dom.js";

/** @typedef {(text: string, seconds?: number, ...buttons: HTMLElement[]) => void} Say */

/** Return the line as an element, and say(text, seconds, ...buttons); 0 seconds are for as long as it takes. */
export function createStatusLine() {
  const line = withAttributes(element("div", "status"), { role: "status" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Say} */
  const say = (text, seconds = 0, ...buttons) => {
    clearTimeout(timer);
    line.replaceChildren(...(text ? [element("span", "", text), ...buttons] : []));
    if (seconds) timer = setTimeout(() => line.replaceChildren(), seconds * 1000);
  };
  return { line, say };
}
