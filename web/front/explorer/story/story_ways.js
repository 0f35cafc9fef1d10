// A step that is told turns into the steps that may follow it, and into the one that was told before it.

/** Return whether a step of a story says what follows it, so that its steps are more than a row. */
export function isBranching({ steps }) {
  return steps.some(({ ways }) => ways);
}

/** Return the steps that may follow as { story, step, words }: those that the step offers, else the one behind it. */
export function waysOn({ ways, story, number }) {
  if (ways) return ways.map(({ address, words }) => ({ ...stepIn(address), words }));
  return number < story.steps.length ? [{ story: story.id, step: number + 1, words: story.steps[number].title }] : [];
}

/** Return the step to go back to as { story, step }, null where there is none: where a story branches, the one told before. */
export function wayBack({ story, number }, trail) {
  if (isBranching(story) && trail.length) return trail.at(-1);
  return number > 1 ? { story: story.id, step: number - 1 } : null;
}

/** Return the trail of steps told before the one that is told now, after another one or none was. */
export function trailTo(trail, before, told) {
  if (!told || !before) return [];
  const from = { story: before.story.id, step: before.number };
  if (same(from, { story: told.story.id, step: told.number })) return trail;
  const last = trail.at(-1);
  return last && same(last, { story: told.story.id, step: told.number }) ? trail.slice(0, -1) : [...trail, from];
}

function stepIn(address) {
  const said = new URLSearchParams(address);
  return { story: said.get("story"), step: Number(said.get("step")) };
}

function same(one, other) {
  return one.story === other.story && one.step === other.step;
}
