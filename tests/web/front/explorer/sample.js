// A small map as a page without a server has it: five relations, two levels, three pictures.

const TYPES = { GABA: "transmitter", Stress: "condition", Cortisol: "transmitter", Inflammation: "process", Mood: "process" };

export const RELATIONS = [
  relation("r1", "GABA", "calms", "Stress", "decreases", "core", "human"),
  relation("r2", "GABA", "wakes", "Stress", "increases", "research", ""),
  relation("r3", "Stress", "raises", "Cortisol", "increases", "research", "animal"),
  relation("r4", "Cortisol", "calms", "Inflammation", "decreases", "research", "animal"),
  relation("r5", "Mood", "shapes", "Stress", "modulates", "core", "human"),
];

function relation(id, source, effect, target, polarity, level, evidence) {
  const contested = id === "r1" || id === "r2";
  const types = [...new Set([TYPES[source], TYPES[target]])];
  const words = { level: [level], type: types, polarity: [polarity], evidence: [evidence || "not stated"], support: contested ? ["contested"] : [] };
  return { id, source, effect, target, polarity, words, sign: 0, line: 1, contested };
}

function picture(kind, focus, auto, ...ids) {
  const relations = { id: ["", ids.map((id) => Number(id[1]) - 1)] };
  return { id: `${kind} ${focus} ${ids}`, kind, focus, auto, width: 100, height: 50, scope: "", nodes: {}, edges: {}, relations, headings: {} };
}

/** The data of the page. */
export const DATA = {
  concepts: Object.keys(TYPES).map((name) => ({ name, type: TYPES[name], synonyms: [], definition: "", degree: 2 })),
  relations: RELATIONS,
  facets: [
    { name: "level", label: "Level", words: [{ word: "core" }, { word: "research" }] },
    { name: "type", label: "Type", words: ["transmitter", "condition", "process"].map((word) => ({ word })) },
    { name: "polarity", label: "Sign", words: ["increases", "decreases", "modulates"].map((word) => ({ word })) },
    { name: "evidence", label: "Evidence", words: ["human", "animal", "not stated"].map((word) => ({ word })) },
    { name: "support", label: "Support", words: [{ word: "contested" }] },
  ],
  choices: {
    depth: [0, 1, 2, 3], direction: ["both", "out", "in"], layout: ["map", "atlas", "matrix"],
    first: { level: ["core"], depth: 1, direction: "both", layout: "auto" },
  },
  search: {
    greek: { β: "beta", γ: "gamma" }, sure: 88, part: 80, possible: 60, own: [],
    terms: [
      ["GABA", "GABA", "gaba"], ["Stress", "Stress", "stress"], ["Cortisol", "Cortisol", "cortisol"],
      ["Inflammation", "Inflammation", "inflammation"], ["Mood", "Mood", "mood"], ["Cortisol", "Stress hormone", "stresshormone"],
    ],
  },
  legend: {
    counted: [
      { facet: "type", mark: "box", word: "transmitter", tone: 0 }, { facet: "type", mark: "box", word: "condition", tone: 6 },
      { facet: "polarity", mark: "line", word: "increases" }, { facet: "polarity", mark: "line", word: "decreases" },
    ],
    contested: { map: { facet: "support", mark: "frame", word: "contested" }, atlas: { facet: "support", mark: "line", word: "contested" }, matrix: { facet: "support", mark: "line", word: "contested" } },
    thickness: { map: { facet: "", word: "strong" }, atlas: { facet: "", word: "many" }, matrix: { facet: "", word: "strong" } },
    repeated: { colour: { facet: "", mark: "box", word: "one colour", tone: 20 }, look: { facet: "", mark: "box", word: "one look", tone: 20 } },
    beside: { facet: "", mark: "hollow", word: "no fill" },
    unstated: { facet: "", mark: "line", word: "polarity not stated" },
    signs: ["increases", "decreases", "modulates"],
  },
  stories: [
    {
      id: "from-gaba", title: "From GABA",
      steps: [
        { title: "First", text: "Calm", address: "focus=GABA&select=r1", only: null },
        { title: "Then", text: "A path", address: "level=research&ask=paths&from=GABA&to=Cortisol", only: ["r2", "r3"] },
      ],
    },
  ],
  openings: [],
  questions: {
    offered: { ask: ["paths", "compare", "what if", "loops"], length: [1, 2, 3], change: ["raise", "lower"], waves: [1, 2] },
    first: { length: 3, change: "raise", waves: 1 },
    strengths: { human: 2, animal: 1 }, associations: ["linked"], readable: 4,
    signs: { increases: 0, decreases: 1, modulates: 2, produces: 3, "no clear effect": 4, contested: 5, "not stated": 7 },
  },
  shared: RELATIONS.map(({ id }) => id),
  pictures: [
    picture("map", null, true, "r1", "r5"),
    picture("map", null, true, "r1", "r2", "r3", "r4", "r5"),
    picture("atlas", null, false, "r1", "r2", "r3", "r4", "r5"),
    picture("map", "GABA", true, "r1", "r2"),
    picture("map", null, true, "r2", "r3"),
  ],
};
