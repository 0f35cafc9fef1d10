// What a cell is called that the file leaves blank, as in graph/vocabulary.py.

export const NOT_STATED = "not stated";
