import type { Interpretation } from '../../contracts/interpretations/interpretation.js';
import type { Kit } from '../kit.js';

/** What a scenario's tags say. */
export interface TagMeaning {
  clauses: readonly string[];
  /** Interpretation id → reading that the scenario is about. */
  readings: Readonly<Record<string, string>>;
  /** Tags that say nothing the kit knows. */
  unknown: readonly string[];
}

/** Reads the tags of scenarios: `@CLAUSE-ID`, or `@reading:interpretation=reading`. */
export function tagReader(kit: Pick<Kit, 'clauses' | 'interpretations'>): (tags: readonly string[]) => TagMeaning {
  const known = new Set(kit.clauses.map(clause => clause.id));
  return tags => read(tags, known, kit.interpretations);
}

function read(
  tags: readonly string[],
  known: ReadonlySet<string>,
  interpretations: readonly Interpretation[],
): TagMeaning {
  const clauses: string[] = [];
  const readings: Record<string, string> = {};
  const unknown: string[] = [];
  for (const tag of tags) {
    const [, interpretation = '', reading = ''] = /^@reading:([^=]+)=(.+)$/.exec(tag) ?? [];
    if (known.has(tag.slice(1))) clauses.push(tag.slice(1));
    else if (hasReading(interpretations, interpretation, reading)) readings[interpretation] = reading;
    else unknown.push(tag);
  }
  return { clauses: [...new Set(clauses)], readings, unknown };
}

function hasReading(register: readonly Interpretation[], interpretation: string, reading: string): boolean {
  return register.some(({ id, readings }) => id === interpretation && readings.some(known => known.id === reading));
}
