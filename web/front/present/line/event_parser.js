// The text of a stream of Server-Sent Events turns into its messages, in whatever pieces it arrives.

/** @typedef {{ id: string, data: any }} StreamMessage `data` is what JSON holds */

/**
 * Return a function that takes the next piece of text and calls `heard` for each whole message.
 * @param {(message: StreamMessage) => void} heard
 */
export function createReader(heard) {
  let rest = "";
  return (/** @type {string} */ piece) => {
    const blocks = (rest + piece).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split("\n").map(fieldOf));
      if (fields.data !== undefined) heard({ id: fields.id ?? "", data: JSON.parse(fields.data) });
    }
  };
}

/** @param {string} line */
function fieldOf(line) {
  const end = line.indexOf(":");
  return end < 0 ? [line, ""] : [line.slice(0, end), line.slice(end + 1).replace(/^ /, "")];
}
