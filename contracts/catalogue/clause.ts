import type { TargetCapability, TargetInterface } from '../types/target-control.js';

/** A role that somebody plays in a scenario. A clause judges exactly one. The name server is never a target's to play. */
export type Role = 'kms-client' | 'kms-host' | 'activation-service' | 'name-server';

/** How binding a clause is. MUST: a table or sentence of the guide says it, or one of the guides that it accompanies. SHOULD: the guide
 * recommends it, only a support article says it, or a registered reading decides. INFO: it informs. */
export type Level = 'MUST' | 'SHOULD' | 'INFO';

/** What can be put under test. `reference` is the kit's own run: the built-in implementation in every role, every clause judged. */
export type Profile = (typeof profiles)[number];

/** Every profile by its name. */
export const profiles = ['machine', 'kms-host', 'reference'] as const;

/** Text in both languages of the reports: English and Traditional Chinese. */
export interface Bilingual {
  en: string;
  zh: string;
}

/** What a clause can need of a target. Not its clock: whether time passes is for each scenario to say, by its steps. */
export type Need = TargetInterface | Exclude<TargetCapability, 'virtual-clock'>;

/** One testable sentence of the guide. */
export interface Clause {
  /** Stable; used as the scenario's tag: `KMS-THRESHOLD-CLIENT`. Upper case, digits and dashes. */
  id: string;
  /** Where it stands: `Table 7`, `KMS activation timing`. */
  section: string;
  /** The row of the section, as `contracts/guide` names it; several with commas between them. */
  row: string;
  /** The document that the wording comes from, where the guide only points at it: `Planning Guide, KMS host`. */
  source?: string;
  statement: Bilingual;
  level: Level;
  role: Role;
  /** Profiles whose target is judged by it; the reference run judges all. */
  profiles: readonly Profile[];
  /** What a target must have declared for this clause to apply. */
  needs: readonly Need[];
  /** Id in the interpretations register, where the guide is ambiguous here. */
  interpretation?: string;
  /** Error code of Table 10 that the clause is about. */
  code?: string;
  /** Why nothing can be observed that would tell obeying this clause from breaking it. Such a clause is INFO and has no scenario. */
  notTestable?: Bilingual;
}
