// A host that has questions turns into the link to them: what is shown, to be practised.

import { writeAddress } from "./address.js";
import { make } from "./parts/make.js";

/** Return { element, update(view) } of a link with a word; of a host without questions it is none to see. */
export function practiseLink(word, library, host) {
  const element = make("a", { class: "practise", title: "Check what you know of what is shown", hidden: host.practise ? null : "" }, word);
  const update = ({ choices }) => host.practise && (element.href = host.practise(writeAddress(choices, library)));
  return { element, update };
}
