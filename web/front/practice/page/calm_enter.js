// Enter that is held, or comes again at once, is one Enter: nobody skips what is said of an answer by it.

// Less than somebody needs to see that something was said, in milliseconds.
const AGAIN = 300;

/** Let only one Enter of several at once through on a page; returns the clean-up. */
export function calmEnter(page) {
  let last = -Infinity;
  const press = (event) => {
    const { key, repeat, ctrlKey, altKey, metaKey, timeStamp, target } = event;
    // Who has pressed another key meanwhile means the next one.
    if (key !== "Enter") last = -Infinity;
    if (key !== "Enter" || ctrlKey || altKey || metaKey || target?.closest?.("textarea")) return;
    if (repeat || timeStamp - last < AGAIN) event.preventDefault();
    else last = timeStamp;
  };
  // Nor is it the same one for who has pasted, dictated or pointed meanwhile.
  const anew = () => (last = -Infinity);
  // Before what the mode itself hears, and what a button makes of it.
  const heard = [["keydown", press], ["input", anew], ["pointerdown", anew]];
  heard.forEach(([name, hear]) => page.addEventListener(name, hear, { capture: true }));
  return () => heard.forEach(([name, hear]) => page.removeEventListener(name, hear, { capture: true }));
}
