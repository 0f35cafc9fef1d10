// A list of options below an input turns into one that the arrow keys walk through, and that a screen reader follows.

/** What an input says of itself that has such a list; the id of that is its `aria-controls`. */
export const COMBOBOX = { type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", "aria-autocomplete": "list", "aria-expanded": "false" };

/**
 * Return the walk through a list: `show` fills it, and hides it without options; `to` leads to a place, -1 for none.
 * @param {HTMLElement} list
 * @param {HTMLElement} input
 */
export function optionWalk(list, input) {
  let at = -1;

  /** @param {number} place */
  const to = (place) => {
    at = place;
    [...list.children].forEach((option, number) => option.setAttribute("aria-selected", String(number === place)));
    const option = list.children[place];
    if (!option) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };
  const show = (/** @type {HTMLElement[]} */ options) => {
    list.replaceChildren(...options);
    list.hidden = !options.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    to(-1);
  };
  /** @param {number} by */
  const step = (by) => {
    const number = list.children.length;
    if (number) to((Math.max(at, by < 0 ? 0 : -1) + by + number) % number);
  };
  return { show, to, step, place: () => at };
}
