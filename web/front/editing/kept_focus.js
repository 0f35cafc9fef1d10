// A proposal that was taken leaves the list of faults; the keyboard goes on with the next one, or in the table or form.

import { onceAnswered } from "../shared/page_rest.js";

const LATENCY = 3_000;
const PATIENCE = 20_000;
const LIST = ".st-key-edit_faults";
const ELSEWHERE = [".neuromap-grid .ag-cell-focus", ".neuromap-grid .ag-cell", ".neuromap-form input", ".st-key-undo button"];

/**
 * Keep the focus near a button of the list of faults that goes away by its click.
 * @param {Event} event a click
 */
export function keepFocus({ target }) {
  const button = target instanceof Element ? target.closest(`${LIST} button`) : null;
  if (!button) return;
  const place = [...document.querySelectorAll(`${LIST} button`)].indexOf(button);
  onceAnswered(() => goOn(place), Date.now() + LATENCY, Date.now() + PATIENCE);
}

/** @param {number} place */
function goOn(place) {
  const at = document.activeElement;
  if (at && at !== document.body) return;
  const left = [...document.querySelectorAll(`${LIST} button`)];
  const found = left[Math.min(place, left.length - 1)] ?? ELSEWHERE.map((name) => document.querySelector(name)).find(Boolean);
  if (found instanceof HTMLElement) found.focus();
}
