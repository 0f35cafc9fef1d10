// The records that the modules of the front end hand to each other, as types for `tsc --checkJs`; nothing here runs.

/** @typedef {"light" | "dark"} Theme */
/** @typedef {[x: number, y: number]} Point */
/** @typedef {{ x: number, y: number }} Position */

/**
 * A box of a picture, a concept or the linking phrase of a relation: its centre and size in canvas units.
 * @typedef {object} Box
 * @property {string} id the name of the concept, or the id of the relation
 * @property {"concept" | "phrase"} kind
 * @property {string} label
 * @property {string[]} lines the label as it is broken
 * @property {number} x
 * @property {number} y
 * @property {number} width
 * @property {number} height
 * @property {number} size of its letters
 * @property {number} weight of its letters
 * @property {number} tone the number of its type, or of its sign
 * @property {string} hint what the tooltip says
 * @property {boolean} [contested]
 * @property {string | null} [concept] the name of the concept, where the id is another: of its second box
 * @property {boolean} [beside] whether it stands only beside the concepts of a page
 * @property {number | null} [folds] how many narrower concepts are drawn at it
 * @property {number | null} [hue] of a phrase, that of its line
 * @property {boolean | null} [turned] whether its text runs upwards, as above a column of the matrix
 */

/**
 * A line of a picture, from a box to a box: of one relation, or of all relations of a pair; on the matrix its cell.
 * @typedef {object} Edge
 * @property {string} id
 * @property {string} from
 * @property {string} to
 * @property {string[]} relations
 * @property {Point[]} path as laid out: a start, then three points for each Bézier curve; empty for a straight line; of a
 *     cell two opposite corners
 * @property {number} sign
 * @property {number | null} [hue] the number of the type whose colour it has where no polarity colours it
 * @property {boolean} head
 * @property {Point} [cross] where it is crossed if a paper behind it is in doubt
 */

/**
 * A relation as the browser knows it.
 * @typedef {object} Relation
 * @property {string} id
 * @property {string} source
 * @property {string} effect
 * @property {string} target
 * @property {string} polarity
 * @property {number} sign
 * @property {number} line of the file
 * @property {number} strength of its evidence
 * @property {string} [grade] in whom it was seen
 * @property {string} [species]
 * @property {string} [doubt] what puts its paper in doubt
 * @property {number} [since] the year since which its pair is contested
 * @property {{ source: string, target: string }} [own] its own ends, where it is drawn at wider concepts that are folded
 */

/** @typedef {{ text: string, x: number, y: number, font: number, hue?: number | null }} Heading the head of a column of the atlas, or how a matrix is read */

/**
 * The positions and marks of one scope: what web/map/payload.py sends.
 * @typedef {object} Picture
 * @property {string} id
 * @property {"map" | "atlas" | "matrix"} kind
 * @property {string} scope equal for pictures that may follow each other without a change of the zoom
 * @property {string | null} [focus]
 * @property {string[]} [kept] concepts that are shown without a relation
 * @property {string[]} [folded] the concepts that narrower ones are drawn at
 * @property {number} width
 * @property {number} height
 * @property {boolean} [scrolled] whether it is as wide as its window, and moved up and down in it
 * @property {Box[]} nodes
 * @property {Edge[]} edges
 * @property {Heading[]} headings
 * @property {boolean} [communities] whether the columns of an atlas are communities and no types
 * @property {"type" | "column" | "rows" | "source" | "community"} [lines] what the hues of its lines stand for, where no polarity colours them
 * @property {Relation[]} relations
 */

/** @typedef {{ relations: Set<string>, boxes: Set<string>, edges: Set<string>, agreed: Set<string> }} Visible the ids that the filters let through, and the relations whose pair is not contested yet */
/** @typedef {{ box?: string, relations?: string[], edge?: Edge }} Pointed a box, or the relations of a line or a group */
/** @typedef {"rise" | "fall" | "undetermined" | "added" | "removed" | "changed"} Outcome what a badge on a box says */

/**
 * What of a picture a map shows: the flags of web/map, one character for each relation, and what is emphasized.
 * @typedef {object} MapState
 * @property {string} picture the id of the picture
 * @property {string} shown "1" for each relation of the picture that the filters let through
 * @property {string} selected
 * @property {number} clicks how many clicks of this reader are in `selected`
 * @property {Record<string, Outcome>} outcomes
 * @property {string[]} lit the relations of an answer
 * @property {ReadonlyMap<string, number>} [memory] how likely the relations that were practised are still known, while that is shown
 * @property {string} label
 * @property {string} [version] of the data; a page without a server has none
 * @property {number} [until] the year by which what is shown was known
 * @property {string} [told] the story step that the map belongs to
 * @property {boolean} [ownHelp] whether the page has a help of its own, with these keys
 * @property {string} [mark] the fingerprint of the data, for a copied link
 */

/**
 * What a component of Streamlit gives to its script, or whatever mounts one elsewhere.
 * @template Data
 * @typedef {object} Component
 * @property {HTMLElement} parentElement
 * @property {Data} data
 * @property {(name: string, value: unknown) => void} setTriggerValue
 */

/** @typedef {{ grade?: string, species?: string, doubt?: string, paper?: string }} Evidence in whom a relation was seen, the species, a short name of its paper and what puts that in doubt */
/** @typedef {{ note?: string, cited?: string, studies?: SentenceItem[] }} Remarks of a sentence: the name of its paper, the relations that say the same */
/** @typedef {{ id: string, source: string, effect: string, target: string, sign: number } & Evidence & Remarks} SentenceItem */
/** @typedef {{ heading: string, items: SentenceItem[], lights?: boolean }} SentenceGroup */
/** @typedef {{ groups: SentenceGroup[], selected?: string, columns?: boolean, level?: "h3" | "h4" }} SentenceList */

/**
 * An entry of the legend; one with a facet filters at a click.
 * @typedef {object} LegendEntry
 * @property {string} facet
 * @property {"box" | "line" | "hues" | "frame" | "wedge" | "cross" | "hollow"} mark
 * @property {string} word
 * @property {number} tone
 * @property {number} [count] how many relations its word alone would show
 * @property {boolean} [chosen]
 * @property {boolean} [isThere] whether the picture can have it
 * @property {string} hint
 */

/** @typedef {{ address: string, words: string }} StoryWay a step that may be chosen next */

/**
 * Where in a story a slide is. Where the story branches, `came` counts the steps to here, `left` those of the shortest and
 * the longest way to an end, and `before` is the address of the step before on the shortest way.
 * @typedef {object} StoryPosition
 * @property {string} name
 * @property {string} title
 * @property {number} number
 * @property {number} of
 * @property {StoryWay[]} [ways] what the step itself says of what follows
 * @property {number} [came]
 * @property {[least: number | null, most: number | null]} [left]
 * @property {string} [before]
 */

/**
 * A step of a presentation: what ui/live/slide.py sends. Data without a relation have a title and a text only.
 * @typedef {object} Slide
 * @property {string} version
 * @property {string} title
 * @property {string} text
 * @property {StoryPosition | null} [story]
 * @property {string} [explore] the address of the explore page
 * @property {string} [caption]
 * @property {string[]} [remarks]
 * @property {LegendEntry[]} [legend]
 * @property {Picture} [picture]
 * @property {string} [shown]
 * @property {string} [selected]
 * @property {boolean} [opened]
 * @property {Record<string, Outcome>} [outcomes]
 * @property {string[]} [lit]
 * @property {string} [asks] what it keeps back until what its step asks is answered
 * @property {number[]} [years] in which what is shown was found
 * @property {{ year: number, words: string }} [known] by when all of it was known, and how much that is
 */
