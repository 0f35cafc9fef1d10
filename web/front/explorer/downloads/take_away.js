// The address of a file turns into a link that takes it away, or says why it cannot be made.

import { make } from "../parts/make.js";

/** Return the link. The file is asked for first, so that a refusal is said in `answer` and no broken file is kept. */
export function takeAway(label, use, address, answer) {
  const link = make("a", { href: address, download: "", title: use, class: "file" }, label);
  let isMade = false;
  const say = (words) => {
    answer.hidden = !words;
    answer.textContent = words;
  };
  const take = async (event) => {
    if (isMade) return;
    event.preventDefault();
    link.setAttribute("aria-busy", "true");
    say("");
    const refusal = await refusalOf(address);
    link.removeAttribute("aria-busy");
    if (refusal) return say(refusal);
    isMade = true;
    link.click();
  };
  link.addEventListener("click", take);
  return link;
}

/** Return why a file cannot be had, "" where it can: the browser then has it, and takes it from its own cache. */
async function refusalOf(address) {
  try {
    const response = await fetch(address);
    if (response.ok) return void (await response.blob()) ?? "";
    const said = await response.json().catch(() => ({}));
    return said.error ?? "This file could not be made.";
  } catch {
    return "The server does not answer. Try again.";
  }
}
