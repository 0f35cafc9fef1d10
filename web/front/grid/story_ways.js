// Steps of a story that have other numbers now turn into the cells `next` that lead to them still.

const WAY = /^(?:([^:]*[^:\s])\s*\/\s*)?([1-9][0-9]{0,3})\s*(?::\s*([^]+))?$/u;

/** Return what a story is called in an address, as `story_id` of Python does. @param {string} title */
export function storyId(title) {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "") || "story";
}

/**
 * Return a cell `next` of a step of one story with other numbers for steps of a story; see tests/cases/step_order.json.
 * A cell that leads to none of them, or that cannot be read, stays as it is written.
 * @param {string} cell
 * @param {string} own
 * @param {string} story
 * @param {Record<string, string>} numbers by the numbers before
 */
export function renumbered(cell, own, story, numbers) {
  const parts = cell.split(";").map((part) => part.trim()).filter(Boolean);
  const ways = parts.map((part) => WAY.exec(part));
  const leads = (/** @type {RegExpExecArray} */ [, where]) => storyId(where ?? own) === storyId(story);
  if (!ways.every((way) => way !== null) || !ways.some((way) => leads(way) && numbers[way[2]])) return cell;
  return ways.map((way) => written(way, leads(way) ? (numbers[way[2]] ?? way[2]) : way[2])).join("; ");
}

/** @type {(way: RegExpExecArray, number: string) => string} */
function written([, where, , words], number) {
  return `${where ? `${where}/` : ""}${number}${words ? `: ${words.trim()}` : ""}`;
}
