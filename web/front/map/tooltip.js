// What is under the pointer turns into a small text beside it.

import { element, withAttributes } from "../shared/dom.js";

/**
 * Return { show(title, text, x, y), hide() } for an element; x and y in its own pixels.
 * @param {HTMLElement} parent
 */
export function createTooltip(parent) {
  const [heading, body] = [element("strong"), element("span")];
  const box = withAttributes(element("div", "neuromap-tooltip", "", heading, body), { role: "tooltip" });
  parent.append(box);

  /** @type {(title: string, text: string, x: number, y: number) => void} */
  function show(title, text, x, y) {
    heading.textContent = title;
    body.textContent = text;
    box.classList.add("shown");
    const left = x + 16 + box.offsetWidth > parent.clientWidth ? x - box.offsetWidth - 12 : x + 16;
    const top = y + 18 + box.offsetHeight > parent.clientHeight ? y - box.offsetHeight - 12 : y + 18;
    box.style.left = `${Math.max(4, left)}px`;
    box.style.top = `${Math.max(4, top)}px`;
  }

  return { show, hide: () => box.classList.remove("shown") };
}
