// A picture that holds the relations of an answer turns into one of those alone, cut out of it.

import { pickPicture } from "./pick_picture.js";
import { withoutGaps } from "./shorter_matrix.js";

const MARGIN = 12;

/** Return the number of the smallest picture that holds the wanted relations, around whatever concept it is. */
export function pickForAnswer(pictures, wanted, layout, phone) {
  return pickPicture(pictures.map((picture) => ({ ...picture, focus: "" })), wanted, "", layout, phone);
}

/** Return the part of a picture in which the wanted relations are, as a picture of its own without a focus. */
export function cutOut(picture, wanted) {
  const relations = picture.relations.filter(({ id }) => wanted.has(id));
  const edges = picture.edges.filter((edge) => edge.relations.some((id) => wanted.has(id)));
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = picture.nodes.filter(({ id }) => ends.has(id));
  const headings = picture.headings.filter(({ x }) => nodes.some((node) => Math.abs(node.x - x) < node.width / 2));
  if (!relations.length) return { ...picture, focus: null };
  const id = `${picture.id} ${[...wanted].sort().join(" ")}`;
  const part = { ...picture, id, focus: null, relations, nodes, edges };
  return picture.kind === "matrix" ? withoutGaps(part, picture.nodes) : moved(part, headings);
}

/** Return a picture that begins at its first box, with its headings above. */
function moved(picture, headings) {
  const { nodes, edges } = picture;
  const top = MARGIN + Math.max(0, ...headings.map(({ font }) => 1.6 * font));
  const left = Math.min(...nodes.map(({ x, width }) => x - width / 2)) - MARGIN;
  const above = Math.min(...nodes.map(({ y, height }) => y - height / 2)) - top;
  const at = ([x, y]) => [x - left, y - above];
  return {
    ...picture,
    width: Math.max(...nodes.map(({ x, width }) => x + width / 2)) - left + MARGIN,
    height: Math.max(...nodes.map(({ y, height }) => y + height / 2)) - above + MARGIN,
    nodes: nodes.map((node) => ({ ...node, x: node.x - left, y: node.y - above })),
    edges: edges.map((edge) => ({ ...edge, path: edge.path.map(at) })),
    headings: headings.map((heading) => ({ ...heading, x: heading.x - left, y: top - 0.6 * heading.font })),
  };
}
