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
 * Who hears of a room: how many follow and vote, whether its line is lost or found again, and whether the processes of the
 * server do not reach each other, so that some who follow may see something else.
 * @typedef {object} RoomListener
 * @property {(count: RoomCount & { followers: number }) => void} counted
 * @property {(isCutOff: boolean) => void} cutOff
 * @property {() => void} lost
 * @property {() => void} found
 */

const UNKNOWN = 404;
// From here on the server, or what it needs, is away for now.
const FAILED = 500;

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
    const status = (await post(address, state, headers).catch(() => null))?.status ?? FAILED;
    if (status === UNKNOWN) await ask("neuromap/rooms", { secret: room.secret, home }).catch(() => {});
    return status !== UNKNOWN && status < FAILED;
  }

  const sender = createSender(taken);
  const hangUp = listenToFeed(new URL(`${address}/presence`, document.baseURI), {
    headers,
    heard: ({ cut_off: isCutOff = false, ...count }) => {
      listener.counted(count);
      listener.cutOff(isCutOff);
    },
    open: () => {
      listener.found();
      sender.again();
    },
    lost: (status) => (status === UNKNOWN ? sender.again() : listener.lost()),
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
  // A proxy whose server is away answers with a page.
  const found = await answer?.json().catch(() => null);
  if (!answer || !found) throw new Error("The server does not answer.");
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
