// Views under names, in the order of their reader: each change of the list is a list of its own.

/** @typedef {{ name: string, address: string }} KeptView an address to show, under a name that no other view of the list has */

export const MOST_VIEWS = 200;
export const LONGEST_NAME = 80;

/** Return the list with a view at its end, under a name that is free. @type {(views: readonly KeptView[], name: string, address: string) => KeptView[]} */
export function withView(views, name, address) {
  return [...views, { name: freeName(views, name), address }];
}

/** Return the list without the view of a name. @type {(views: readonly KeptView[], name: string) => KeptView[]} */
export function withoutView(views, name) {
  return views.filter((view) => view.name !== name);
}

/** Return the list with a view again where it was. @type {(views: readonly KeptView[], view: KeptView, place: number) => KeptView[]} */
export function withViewAt(views, view, place) {
  const back = { ...view, name: freeName(views, view.name) };
  return [...views.slice(0, place), back, ...views.slice(place)];
}

/** Return the list with a view under another name. @type {(views: readonly KeptView[], name: string, other: string) => KeptView[]} */
export function renamedView(views, name, other) {
  const wanted = tidied(other) || name;
  return views.map((view) => (view.name === name ? { ...view, name: freeName(withoutView(views, name), wanted) } : view));
}

/** Return the list with a view one place up (-1) or down (1), as far as there is one. @type {(views: readonly KeptView[], name: string, by: number) => KeptView[]} */
export function movedView(views, name, by) {
  const place = views.findIndex((view) => view.name === name);
  const next = place + by;
  if (place < 0 || next < 0 || next >= views.length) return [...views];
  const others = withoutView(views, name);
  return [...others.slice(0, next), views[place], ...others.slice(next)];
}

/**
 * Return { views, same, renamed } of a list and what comes to it: how many were there already, and under which names those
 * came whose own was taken.
 * @param {readonly KeptView[]} views @param {readonly KeptView[]} coming
 */
export function joinedViews(views, coming) {
  /** @type {KeptView[]} */
  let joined = [...views];
  let same = 0;
  const renamed = [];
  for (const { name, address } of coming) {
    if (joined.some((view) => view.name === name && view.address === address)) {
      same += 1;
      continue;
    }
    joined = withView(joined, name, address);
    const given = joined[joined.length - 1].name;
    if (given !== name) renamed.push(given);
  }
  return { views: joined, same, renamed };
}

/** Return a name that no view has: where it is taken, with a number. @type {(views: readonly KeptView[], name: string) => string} */
export function freeName(views, name) {
  const wanted = tidied(name) || "View";
  const isTaken = (found) => views.some((view) => view.name === found);
  let [found, number] = [wanted, 2];
  while (isTaken(found)) found = `${wanted.slice(0, LONGEST_NAME - 6)} (${number++})`;
  return found;
}

/** @param {string} name */
function tidied(name) {
  return name.replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME);
}
