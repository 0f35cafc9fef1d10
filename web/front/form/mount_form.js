// What Streamlit says of a row turns into its form on the page, the same one for as long as that row is open.

/** @import { Component } from "../shared/types.js" */
/** @import { FormView } from "./form_types.js" */

import { loadStyle } from "../map/assets.js";
import { onceGone } from "../map/unmount.js";
import { announceSent } from "../shared/sent.js";
import { openForm } from "./row_form.js";

/** @typedef {Component<FormView> & { setStateValue: (name: string, value: unknown) => void }} FormComponent */

/** @type {WeakMap<HTMLElement, { component: FormComponent, form: ReturnType<typeof openForm> | null }>} */
const pages = new WeakMap();
// While a page is drawn anew, Streamlit may put another element in the place of that of the form before.
const MOMENT = 5_000;
let seen = -Infinity;

/**
 * Show the form of a row; sets `typed` to what its fields hold, and `concept` to a concept to add. Returns a clean-up.
 * @param {FormComponent} component
 */
export function mountForm(component) {
  const { parentElement, data } = component;
  const page = pages.get(parentElement) ?? { component, form: null };
  page.component = component;
  pages.set(parentElement, page);
  loadStyle("neuromap-form-style", "form.css");
  loadStyle("neuromap-options-style", "options.css");
  parentElement.classList.add("neuromap-form");
  if (page.form?.id === data.id) page.form.update(data);
  else {
    const goesOn = (page.form !== null || performance.now() - seen < MOMENT) && isFree(parentElement);
    page.form = openForm(parentElement, data, {
      typed: (record) => {
        page.component.setStateValue("typed", record);
        announceSent(parentElement);
      },
      addConcept: (concept) => page.component.setTriggerValue("concept", concept),
    });
    if (goesOn) parentElement.querySelector("input")?.focus();
  }
  seen = performance.now();
  return onceGone(parentElement, () => {
    page.form?.close();
    pages.delete(parentElement);
  });
}

/** After a row is added the hand goes on in the next; a focus that is elsewhere by choice stays there. @param {HTMLElement} form */
function isFree(form) {
  const at = document.activeElement;
  return !at || at === document.body || form.contains(at) || at.closest(".st-key-form_actions") !== null;
}
