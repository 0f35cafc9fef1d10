// What a presenter shows turns into news for whoever follows: the newest state, as soon as the server takes it.

import { listenToFeed } from "./event_feed.js";

const PAUSE = 1000;

/**
 * Open a room, or the one of a secret again. `told` has counted(number), lost() and found(). Resolves to { link,
 * secret, show(state), end() }; throws an Error that says why there is no room.
 */
export async function openRoom(secret, told) {
  const home = new URL(".", document.baseURI).href;
  const room = await ask("neuromap/rooms", { secret, home });
  const headers = { Authorization: `Bearer ${room.secret}` };
  const address = `neuromap/rooms/${room.code}`;
  const line = { newest: null, sending: false };

  async function send() {
    if (line.sending) return;
    line.sending = true;
    while (line.newest) {
      const state = line.newest;
      line.newest = null;
      if (!(await sent(state))) {
        line.newest ??= state;
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
    line.sending = false;
  }

  /** Return whether the server has taken a state; a server that was started anew gets the room again. */
  async function sent(state) {
    const answer = await post(address, state, headers).catch(() => null);
    if (answer?.status === 404) await ask("neuromap/rooms", { secret: room.secret, home }).catch(() => {});
    return Boolean(answer) && answer.status !== 404;
  }

  function show(state) {
    line.newest = line.last = state;
    send();
  }

  const hangUp = listenToFeed(new URL(`${address}/presence`, document.baseURI), {
    headers,
    heard: ({ followers }) => told.counted(followers),
    open: () => {
      told.found();
      if (line.last) show(line.last);
    },
    lost: (status) => (status === 404 ? line.last && show(line.last) : told.lost()),
  });

  async function end() {
    hangUp();
    line.newest = null;
    await fetch(new URL(address, document.baseURI), { method: "DELETE", headers, keepalive: true }).catch(() => {});
  }

  return { link: room, secret: room.secret, show, end };
}

async function ask(address, content) {
  const answer = await post(address, content).catch(() => null);
  if (!answer) throw new Error("The server does not answer.");
  const found = await answer.json();
  if (!answer.ok) throw new Error(found.error);
  return found;
}

function post(address, content, headers = {}) {
  const sent = { "Content-Type": "application/json", ...headers };
  return fetch(new URL(address, document.baseURI), { method: "POST", headers: sent, body: JSON.stringify(content) });
}
