// A step through the history is told to whoever explores, before all others: who takes it keeps it from them.

addEventListener("popstate", (event) => {
  const step = new Event("neuromap-travel", { cancelable: true });
  if (!dispatchEvent(step)) event.stopImmediatePropagation();
});
