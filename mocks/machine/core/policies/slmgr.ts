import type { Options } from '../slmgr/option.js';
import { advancedOptions } from '../slmgr/options/advanced.js';
import { globalOptions } from '../slmgr/options/global.js';
import { kmsClientOptions } from '../slmgr/options/kms-client.js';
import { kmsHostOptions } from '../slmgr/options/kms-host.js';
import { rearmOptions } from '../slmgr/options/rearm.js';
import { telephoneOptions } from '../slmgr/options/telephone.js';

/** Policies of the slmgr script, one entry each. */
export interface SlmgrPolicies {
  /** What each option does, and who may use it (Table 2). */
  slmgrOptions: Options;
}

/** The guide's, in the default reading. */
export const standardSlmgr: SlmgrPolicies = {
  slmgrOptions: {
    ...globalOptions,
    ...advancedOptions,
    ...rearmOptions,
    ...telephoneOptions,
    ...kmsClientOptions,
    ...kmsHostOptions,
  },
};
