import type { Clause } from '../contracts/catalogue/clause.js';
import type { Interpretation } from '../contracts/interpretations/interpretation.js';

/** Everything a run takes from the kit itself. A test of the runner gives it features and steps of its own. */
export interface Kit {
  name: string;
  version: string;
  /** Folder that feature and step paths are relative to. */
  root: string;
  /** Glob of the feature files. */
  features: string;
  /** Module that defines all steps. */
  steps: string;
  clauses: readonly Clause[];
  interpretations: readonly Interpretation[];
  /** Id of the policy profile. */
  policyProfile: string;
  /** Codes of Table 10. */
  errorCodes: ReadonlySet<string>;
}
