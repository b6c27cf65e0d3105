import { clauses } from '../contracts/catalogue/index.js';
import { interpretations } from '../contracts/interpretations/index.js';
import { windows7And2008R2 } from '../contracts/profiles/windows-7-2008-r2/index.js';
import type { Kit } from '../runner/kit.js';
import { findPackage } from '../runner/package-root.js';

/** The kit as it is installed here. */
export function loadKit(): Kit {
  const { root, name, version, steps } = findPackage();
  return {
    name,
    version,
    root,
    features: 'features/**/*.feature',
    steps,
    clauses,
    interpretations,
    policyProfile: windows7And2008R2.id,
    errorCodes: new Set(windows7And2008R2.errorCodes.map(({ code }) => code)),
  };
}
