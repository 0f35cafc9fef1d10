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

/**
 * Let the address bar say the version of the data, without a step more for the back button.
 * @param {string} [version]
 */
export function carry(version) {
  const link = marked(location.href, version);
  if (link !== location.href) history.replaceState(history.state, "", link);
}
