// The records that travel between Python and the practice page, and those that its modules hand to each other.

/** @typedef {{ text: string, relation: string }} WrongChoice a wrong answer, and the relation by which it is true of something else */

/**
 * A question about a relation or a concept, as graph/practice/practice_item.py has it.
 * @typedef {object} PracticeItem
 * @property {string} id
 * @property {string} kind
 * @property {string} about the id of a relation, or the name of a concept
 * @property {string} digest of the words of the row: changed words are another question
 * @property {string} stem
 * @property {string} question
 * @property {string} right
 * @property {string[]} accepted what counts when it is typed, the right answer first
 * @property {WrongChoice[]} wrong the best first
 * @property {string[]} fixed the answers in their order where that is always the same
 * @property {string} source
 * @property {string[]} pair the source and target of the relation; none for a definition
 * @property {string} feedback
 */

/** @typedef {{ version: string, items: PracticeItem[] }} PracticeBank */
/**
 * An item of a session. Without options it is typed; `changed` says that its row said other words when it was answered,
 * `untilRight` that it is asked until it was right once, as on a first visit.
 * @typedef {PracticeItem & { options?: string[], changed: boolean, untilRight: boolean }} SessionItem
 */
