// A room turns into a panel with its link and QR code, and with who can open it.

import { button, element } from "../shared/dom.js";

/** Return { show(link), count(number), toggle(), close() } for a panel in the parent; `end()` ends the presentation. */
export function createInvitation(parent, end) {
  const box = element("aside", "invitation");
  const number = element("p", "number");
  box.hidden = true;
  box.setAttribute("aria-label", "Let others follow");
  number.setAttribute("role", "status");
  parent.append(box);

  const close = () => (box.hidden = true);

  function show({ address, picture, said, reachable }) {
    const code = Object.assign(element("img"), { src: picture, alt: "QR code of the link" });
    const field = Object.assign(element("input"), { value: address, readOnly: true });
    field.setAttribute("aria-label", "Link for the audience");
    field.addEventListener("focus", () => field.select());
    const about = element("p", reachable ? "" : "warning", said);
    const acts = element("p", "acts", "", button("Copy the link", () => copy(field)), button("Stop sharing", end));
    const heading = element("h2", "", "Follow on your own screen");
    box.replaceChildren(button("×", close, "Close"), heading, ...(reachable ? [code] : []), field, about, acts, number);
    box.hidden = false;
  }

  async function copy(field) {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      number.textContent = "Link copied";
    } catch {
      number.textContent = "The browser does not allow copying: the link is selected, copy it by hand";
    }
  }

  function count(followers) {
    number.textContent = followers === 1 ? "1 person follows" : `${followers} people follow`;
  }

  return { show, count, close, toggle: () => (box.hidden = !box.hidden), get isOpen() { return !box.hidden; } };
}
