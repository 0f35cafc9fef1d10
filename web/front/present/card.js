// A concept or relation that was clicked turns into a large card beside it, with its source.

import { button, element } from "../shared/dom.js";
import { drawSentences } from "../map/sentences.js";

/** Return { open(id, address), close(), isOpen } for a card in the parent; `pick(id)` is called for a sentence on it. */
export function createCard(parent, look, pick, ask = fetch) {
  const box = element("aside", "card");
  box.hidden = true;
  box.setAttribute("aria-label", "Detail");
  parent.append(box);
  let wanted = "";

  async function open(id, address) {
    wanted = id;
    const asked = new URLSearchParams(address);
    asked.set("id", id);
    const answer = await ask(new URL(`neuromap/card?${asked}`, document.baseURI)).catch(() => null);
    const found = answer ? await answer.json() : { error: "The server does not answer; the card comes when it does." };
    if (wanted !== id) return;
    box.replaceChildren(button("×", () => pick(""), "Close"), ...(found.error ? [element("p", "", found.error)] : content(found)));
    box.hidden = false;
    parent.classList.add("carded");
    box.scrollTop = 0;
  }

  function content(found) {
    const list = element("div");
    if (found.groups) drawSentences(list, { groups: found.groups, selected: "", level: "h3" }, look.theme(), pick);
    return [
      element("p", "kind", found.kind),
      element("h2", "", found.title),
      found.also && element("p", "quiet", `also: ${found.also}`),
      found.text && element("p", "", found.text),
      found.warning && element("p", "warning", found.warning),
      found.facts && facts(found),
      list,
      found.more && element("p", "quiet", found.more),
    ].filter(Boolean);
  }

  function close() {
    wanted = "";
    box.hidden = true;
    parent.classList.remove("carded");
  }

  return { open, close, get isOpen() { return !box.hidden; } };
}

function facts({ facts: found, links }) {
  const list = element("dl");
  for (const [name, text] of found) list.append(element("dt", "", name), element("dd", "", text));
  for (const [name, address] of links) {
    const link = Object.assign(element("a", "", name), { href: address, target: "_blank", rel: "noopener noreferrer" });
    list.append(element("dd", "", "", link));
  }
  return list;
}
