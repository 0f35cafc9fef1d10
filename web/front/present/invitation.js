// A room turns into a panel with its link and QR code, and with who can open it.

import { button, element, withAttributes } from "../shared/dom.js";

/** @import { RoomLink } from "./line/room_client.js" */

/**
 * Return { show(link), count(number), toggle(), close(), isOpen } for a panel in the parent; `end()` ends the presentation.
 * @param {HTMLElement} parent
 * @param {() => void} end
 */
export function createInvitation(parent, end) {
  const box = withAttributes(element("aside", "invitation"), { "aria-label": "Let others follow" });
  const number = withAttributes(element("p", "number"), { role: "status" });
  box.hidden = true;
  parent.append(box);

  const close = () => void (box.hidden = true);

  /** @param {RoomLink} link */
  function show({ address, picture, said, reachable }) {
    const code = Object.assign(element("img"), { src: picture, alt: "QR code of the link" });
    const field = Object.assign(element("input"), { value: address, readOnly: true });
    withAttributes(field, { "aria-label": "Link for the audience" });
    field.addEventListener("focus", () => field.select());
    const about = element("p", reachable ? "" : "warning", said);
    const acts = element("p", "acts", "", button("Copy the link", () => copy(field, number)), button("Stop sharing", end));
    const heading = element("h2", "", "Follow on your own screen");
    box.replaceChildren(button("×", close, "Close"), heading, ...(reachable ? [code] : []), field, about, acts, number);
    box.hidden = false;
  }

  /** @param {number} followers */
  function count(followers) {
    number.textContent = followers === 1 ? "1 person follows" : `${followers} people follow`;
  }

  return {
    show,
    count,
    close,
    toggle: () => void (box.hidden = !box.hidden),
    get isOpen() {
      return !box.hidden;
    },
  };
}

/**
 * Copy the link of a field, and say so.
 * @param {HTMLInputElement} field
 * @param {HTMLElement} status
 */
async function copy(field, status) {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = "Link copied";
  } catch {
    status.textContent = "The browser does not allow copying: the link is selected, copy it by hand";
  }
}
