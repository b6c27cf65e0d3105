import type { Bilingual, Role } from '../catalogue/clause.js';

/** One way to read an ambiguous place of the guide. */
export interface Reading {
  id: string;
  statement: Bilingual;
}

/** A place where the guide is ambiguous, contradicts itself or is silent, and how it may be read. */
export interface Interpretation {
  id: string;
  /** Where in the guide. */
  section: string;
  question: Bilingual;
  /** The role whose behaviour it changes. */
  role: Role;
  /** The first is the default. */
  readings: readonly [Reading, ...Reading[]];
  /** Why the default is the default, with the kind of evidence there is. */
  reason: Bilingual;
}
