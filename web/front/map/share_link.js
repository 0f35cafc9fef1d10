// The address of the page and a mark of its data turn into a link that knows how old it is.

const NAME = "data";

/**
 * Return the address with the mark in it; without a mark as it is.
 * @param {string} address
 * @param {string} [mark]
 */
export function marked(address, mark) {
  const link = new URL(address);
  if (mark) link.searchParams.set(NAME, mark);
  return link.href;
}
