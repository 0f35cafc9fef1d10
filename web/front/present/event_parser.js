// The text of a stream of Server-Sent Events turns into its messages, in whatever pieces it arrives.

/** Return a function that takes the next piece of text and calls `heard({ id, data })` for each whole message. */
export function createReader(heard) {
  let rest = "";
  return (piece) => {
    const blocks = (rest + piece).split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split("\n").map(fieldOf));
      if (fields.data !== undefined) heard({ id: fields.id ?? "", data: JSON.parse(fields.data) });
    }
  };
}

function fieldOf(line) {
  const end = line.indexOf(":");
  return end < 0 ? [line, ""] : [line.slice(0, end), line.slice(end + 1).replace(/^ /, "")];
}
