// The minutes that a talk may take turn into how much of them is left, or by how much they are over.

import { element, withAttributes } from "../../shared/dom.js";
import { told } from "./timer.js";

const KEY = "neuromap-target";
const MINUTE = 60000;
const LONGEST = 600;

/** Return { field, left, draw(taken) }: the field for the minutes, what is left of them, and what renews that. */
export function createTargetTime() {
  const input = Object.assign(element("input"), { type: "number", min: "0", max: String(LONGEST), value: sessionStorage.getItem(KEY) ?? "" });
  withAttributes(input, { "aria-label": "Minutes that the talk may take" });
  const left = withAttributes(element("p", "left"), { role: "status" });
  input.addEventListener("input", () => sessionStorage.setItem(KEY, input.value));
  // Whoever has said the time goes on to speak, and all keys do what they do elsewhere.
  input.addEventListener("keydown", ({ key }) => key === "Enter" && input.blur());

  /** @param {number} taken in milliseconds */
  function draw(taken) {
    const words = leftOf(Number(input.value), taken);
    if (left.textContent !== words) left.textContent = words;
    left.classList.toggle("over", words.endsWith("over"));
  }

  return { field: element("label", "target", "Time: ", input, " minutes"), left, draw };
}

/**
 * Return in words how much is left of the minutes that a talk may take; "" where none are said.
 * @param {number} minutes
 * @param {number} taken in milliseconds
 */
export function leftOf(minutes, taken) {
  if (!(minutes > 0)) return "";
  const rest = Math.min(minutes, LONGEST) * MINUTE - taken;
  return rest >= 0 ? `${told(rest)} left` : `${told(-rest)} over`;
}
