// The windows of one presentation in one browser talk to each other.

const KEY = "neuromap-screen";

/** Return the name of the presentation in this window, the same after a reload. */
export function screenName() {
  const name = sessionStorage.getItem(KEY) ?? crypto.randomUUID?.() ?? String(Math.random());
  sessionStorage.setItem(KEY, name);
  return name;
}

/**
 * What windows tell each other: "hello", "here" with what is on the screen, "bye", or what the screen is to do.
 * @typedef {{ say?: string, act?: string, address?: string, blank?: string, asked?: string }} WindowMessage
 */
/** @typedef {ReturnType<typeof joinChannel>} Channel */

/**
 * Return { tell(message), close() }; `hear(message)` is called for what the other windows tell.
 * @param {string} name
 * @param {(message: WindowMessage) => void} hear
 */
export function joinChannel(name, hear) {
  const channel = new BroadcastChannel(`neuromap ${name}`);
  channel.addEventListener("message", ({ data }) => hear(data));
  return { tell: (/** @type {WindowMessage} */ message) => channel.postMessage(message), close: () => channel.close() };
}
