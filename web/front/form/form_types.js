// The records that travel between Python and the form of one row, and those that its modules hand to each other.

/** @import { GridColumn } from "../grid/grid_types.js" */
/** @import { Search } from "../shared/find.js" */

/**
 * A field of the form. `follows` names the concept column whose unlisted concept this field gives a type; `free` words
 * are offered and never taken unasked.
 * @typedef {GridColumn & { needed: boolean, follows: string, used: string[] }} FormColumn
 */
/** @typedef {Record<string, string>} Cells texts by the name of their column */
/**
 * What Python says of the open row: `id` names it and how often its form began, `cells` what the form begins with,
 * `papers` the reference cells of other rows, `listed` the concepts of concepts.csv, null where that is not asked for.
 * @typedef {object} FormView
 * @property {string} id
 * @property {string} label
 * @property {FormColumn[]} columns
 * @property {Cells} cells
 * @property {Search} search
 * @property {Cells[]} papers
 * @property {string[] | null} listed
 * @property {Record<string, string>} types
 * @property {string[]} folded the columns below what is typed by hand
 * @property {Record<string, string> | null} steps the number of the next step by story, null where none is added
 */
/** @typedef {{ name: string, type: string, synonyms: string }} NewConcept */
