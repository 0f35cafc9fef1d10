// The records that travel between Python and the papers of the edit page, and those that its modules hand to each other.

/** @import { Cells, FormColumn } from "../form/form_types.js" */
/** @import { Search } from "../shared/find.js" */

/** @typedef {[text: string, concept: string, polarity: string]} TextPiece a part of a sentence: plain, a concept, or a verb */
/**
 * `proposals` are the effect and polarity for two concepts of the sentence, by their numbers, source first.
 * @typedef {{ pieces: TextPiece[], proposals: Record<string, [effect: string, polarity: string]>, begins: boolean }} MarkedSentence
 */
/**
 * Where a text names a concept: which one of which sentence. Of words that name none yet the number is below 0: -1 less the
 * number of letters before them.
 * @typedef {{ sentence: number, number: number, concept: string }} NamedPlace
 */
/**
 * What is chosen of a text: the ends of a row, and the sentences that it quotes; `proposed` is one that nobody clicked.
 * @typedef {{ source: NamedPlace | null, target: NamedPlace | null, quoted: number[], proposed: number | null }} RowChoice
 */
/**
 * What Python says of the open paper. `row` is how often a row was taken over, `told` what became of the last row, `titles` how many sentences are of the
 * title, `types` the type of each concept and the number of its colour, `own` says that the editor brought it in.
 * @typedef {object} PaperView
 * @property {string} id
 * @property {number} row
 * @property {[count: number, text: string]} told
 * @property {string} heading
 * @property {string} about
 * @property {[name: string, address: string][]} links
 * @property {number} titles
 * @property {MarkedSentence[]} sentences
 * @property {Record<string, [type: string, tone: number]>} types
 * @property {Record<string, number>} signs
 * @property {Record<string, string>} kinds the types that a new concept can have; none where no concept can be added
 * @property {FormColumn[]} columns
 * @property {Cells} cells
 * @property {Search} search
 * @property {number} used
 * @property {string} listed
 * @property {boolean} own
 */
/** @typedef {{ id: string, title: string, about: string, used: number, listed: string, own: boolean, abstract: boolean }} PaperLine */
/** @typedef {{ papers: PaperLine[], opened: string, brought: number }} PaperListView */
/** @typedef {{ do: string, id?: string, text?: string, cells?: Cells }} PaperAct what is asked of Python, in one message */
