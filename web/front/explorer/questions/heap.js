// Things that wait turn into a binary heap: the first of them, by a comparison, is the next to go.

/** Return { push(item), pop(), size() }; `pop` takes the item that comes first by `compare`, undefined where none waits. */
export function heapOf(compare) {
  const items = [];

  const swap = (one, other) => ([items[one], items[other]] = [items[other], items[one]]);
  const isBefore = (one, other) => compare(items[one], items[other]) < 0;

  function rise(at) {
    const parent = (at - 1) >> 1;
    if (at === 0 || !isBefore(at, parent)) return;
    swap(at, parent);
    rise(parent);
  }

  function sink(at) {
    const children = [2 * at + 1, 2 * at + 2].filter((child) => child < items.length);
    const [first] = children.sort((one, other) => compare(items[one], items[other]));
    if (first === undefined || !isBefore(first, at)) return;
    swap(at, first);
    sink(first);
  }

  function push(item) {
    items.push(item);
    rise(items.length - 1);
  }

  function pop() {
    const first = items[0];
    const last = items.pop();
    if (items.length) {
      items[0] = last;
      sink(0);
    }
    return first;
  }

  return { push, pop, size: () => items.length };
}
