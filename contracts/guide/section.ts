/** A part of the guide: a table, or a run of paragraphs. */
export interface Section {
  /** As clauses name it: `Table 3`. */
  name: string;
  title: { en: string; zh: string };
  /** In the order of the guide. */
  rows: readonly Row[];
}

/** A row of a table, or a sentence of a section. */
export interface Row {
  /** As clauses name it; the guide's own word wherever it has one. No row has a comma in its name. */
  name: string;
  /** The guide's label where it is not the name. */
  zh?: string;
  /** Where the row comes from, if the guide only points at it or leaves it out. */
  companion?: string;
}

/** Rows whose names are identifiers, the same in every language. */
export function rows(...names: string[]): Row[] {
  return names.map(name => ({ name }));
}
