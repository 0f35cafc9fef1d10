// What a presenter shows turns into news for whoever follows: the newest state, as soon as the server takes it.

import { listenToFeed } from "./event_feed.js";
import { createSender } from "./newest_sender.js";

/** @import { ToldBallot } from "../asking/ballot.js" */
/** @import { RoomCount } from "../asking/asking.js" */
/** @typedef {{ address: string, picture: string, said: string, reachable: boolean }} RoomLink */
/** @typedef {{ address: string, blank: string, legend: string, lit: string, pointed: string, ballot?: ToldBallot | null }} ScreenState what a presenter shows; `lit` and `pointed` are ids */
/** @typedef {RoomLink & { code: string, secret: string }} OpenRoom */
/** @typedef {Awaited<ReturnType<typeof openRoom>>} Room */

/**
 * Who hears of a room: how many follow, and whether its line is lost or found again.
 * @typedef {{ counted: (count: RoomCount & { followers: number }) => void, lost: () => void, found: () => void }} RoomListener
 */

/**
 * Open a room, or the one of a secret again. Resolves to { link, secret, show(state), end() }; throws an Error that
 * says why there is no room.
 * @param {string} secret
 * @param {RoomListener} listener
 */
export async function openRoom(secret, listener) {
  const home = new URL(".", document.baseURI).href;
  const room = await ask("neuromap/rooms", { secret, home });
  const headers = { Authorization: `Bearer ${room.secret}` };
  const address = `neuromap/rooms/${room.code}`;

  /** @type {(state: ScreenState) => Promise<boolean>} A server that was started anew gets the room again. */
  async function taken(state) {
    const answer = await post(address, state, headers).catch(() => null);
    if (answer?.status === 404) await ask("neuromap/rooms", { secret: room.secret, home }).catch(() => {});
    return Boolean(answer) && answer?.status !== 404;
  }

  const sender = createSender(taken);
  const hangUp = listenToFeed(new URL(`${address}/presence`, document.baseURI), {
    headers,
    heard: listener.counted,
    open: () => {
      listener.found();
      sender.again();
    },
    lost: (status) => (status === 404 ? sender.again() : listener.lost()),
  });

  async function end() {
    hangUp();
    sender.stop();
    await fetch(new URL(address, document.baseURI), { method: "DELETE", headers, keepalive: true }).catch(() => {});
  }

  return { link: room, secret: room.secret, show: sender.show, end };
}

/**
 * @param {string} address
 * @param {object} content
 * @returns {Promise<OpenRoom>}
 */
async function ask(address, content) {
  const answer = await post(address, content).catch(() => null);
  if (!answer) throw new Error("The server does not answer.");
  const found = await answer.json();
  if (!answer.ok) throw new Error(found.error);
  return found;
}

/**
 * @param {string} address
 * @param {object} content
 * @param {Record<string, string>} headers
 */
function post(address, content, headers = {}) {
  const sent = { "Content-Type": "application/json", ...headers };
  return fetch(new URL(address, document.baseURI), { method: "POST", headers: sent, body: JSON.stringify(content) });
}
