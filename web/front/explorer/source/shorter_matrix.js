// Some rows and columns of a matrix turn into a matrix without gaps between them.

// As graph/layout/matrix.py has it, in pixels.
const BETWEEN = 2;
const BETWEEN_GROUPS = 6;

/** Return the matrix of the nodes and edges that it has left, closed up to where its first row and column were; `all` are the nodes of the whole one. */
export function withoutGaps(matrix, all) {
  const [down, across] = [closedUp(matrix.nodes, all, false, "y", "height"), closedUp(matrix.nodes, all, true, "x", "width")];
  const nodes = matrix.nodes.map((node) => (node.turned ? { ...node, x: node.x - across.by.get(node.id) } : { ...node, y: node.y - down.by.get(node.id) }));
  const edges = matrix.edges.map((edge) => ({
    ...edge, path: edge.path.map(([x, y]) => [x - across.by.get(edge.to), y - down.by.get(edge.from)]),
  }));
  return { ...matrix, nodes, edges, width: across.end + BETWEEN, height: down.end + BETWEEN };
}

/** Return { by, end }: by how much the rows or the columns move, and where the last one ends then. */
function closedUp(nodes, all, turned, middle, size) {
  const isMeant = (node) => Boolean(node.turned) === turned;
  const kept = nodes.filter(isMeant);
  let end = Math.min(...all.filter(isMeant).map((node) => node[middle] - node[size] / 2));
  const by = new Map();
  kept.forEach((node, place) => {
    if (place) end += node.tone === kept[place - 1].tone ? BETWEEN : BETWEEN + BETWEEN_GROUPS;
    by.set(node.id, node[middle] - node[size] / 2 - end);
    end += node[size];
  });
  return { by, end };
}
