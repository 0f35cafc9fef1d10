// A name and an address turn into a link that leaves the map open.

import { make } from "../parts/make.js";

/** Return the link to an address outside; without an address the name alone. */
export function outwardLink(label, address) {
  return address ? make("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, label) : label;
}
