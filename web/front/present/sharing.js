// A talk is shared: a room opens for whoever follows, and is found again after a reload of the page.

import { openRoom } from "./line/room_client.js";
import { BRIEFLY, sayHowItStands, tell } from "./talk.js";

/** @import { Talk } from "./talk.js" */

const SECRET = "neuromap-secret";

/** Return whether this window has shared its talk before. */
export function isShared() {
  return Boolean(sessionStorage.getItem(SECRET));
}

/**
 * Open a room, or the one of this window again; `visibly` shows its link.
 * @param {Talk} talk
 * @param {boolean} visibly
 */
export async function share(talk, visibly) {
  /** @param {boolean} isCutOff */
  const cutOff = (isCutOff) => {
    if (isCutOff === Boolean(talk.isCutOff)) return;
    talk.isCutOff = isCutOff;
    sayHowItStands(talk);
  };
  try {
    talk.room = await openRoom(sessionStorage.getItem(SECRET) ?? "", {
      counted: (count) => {
        talk.invitation.count(count.followers);
        talk.asking.hear(count);
      },
      cutOff,
      lost: () => talk.screen.say("The line to who follows is broken; it is tried again."),
      found: () => sayHowItStands(talk),
    });
  } catch (error) {
    return talk.screen.say(`Nobody can follow: ${/** @type {Error} */ (error).message}`, 2 * BRIEFLY);
  }
  sessionStorage.setItem(SECRET, talk.room.secret);
  talk.invitation.show(talk.room.link);
  if (!visibly) talk.invitation.close();
  return tell(talk);
}

/** @param {Talk} talk */
export async function stopSharing(talk) {
  talk.invitation.close();
  sessionStorage.removeItem(SECRET);
  const { room } = talk;
  talk.room = null;
  talk.isCutOff = false;
  talk.asking.draw();
  await room?.end();
  talk.screen.say("Nobody follows any more.", BRIEFLY);
}
