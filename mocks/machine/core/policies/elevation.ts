/** Operations whose elevation rule Table 2 states. */
export type Operation =
  | 'install-key'
  | 'activate-online'
  | 'activate-kms'
  | 'uninstall-key'
  | 'configure'
  | 'deposit'
  | 'show';

/** Policies of what a standard user may do, one function each. */
export interface ElevationPolicies {
  /** Whether a standard user, or an unelevated prompt, may do this (Table 2). */
  needsElevation(operation: Operation): boolean;
}

/** The guide's, in the default reading. */
export const standardElevation: ElevationPolicies = {
  needsElevation: operation => operation !== 'show' && operation !== 'activate-kms',
};
