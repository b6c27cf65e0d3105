import type { PolicyProfile } from '../../contracts/profiles/policy-profile.js';
import type { ConfigureHost } from '../../contracts/types/mock-control.js';
import type { HostSettings } from './core/index.js';

/** A host as it stands after installation: without a host key, with the intervals of Table 8. */
export function initialSettings(profile: PolicyProfile): HostSettings {
  return {
    hostKeyType: null,
    activated: false,
    activationIntervalMinutes: profile.activationInterval.defaultMinutes,
    renewalIntervalMinutes: profile.renewalInterval.defaultMinutes,
    // Synthetic; only its length and shape are those of an extended product id.
    hostProductKeyId: 'SYNTH-00000-000-000000-03-1033-7600.0000-2032009',
  };
}

/** The settings after a tester's change; what is not named stays. */
export function changedSettings(settings: HostSettings, change: ConfigureHost): HostSettings {
  return {
    ...settings,
    hostKeyType: change.hostKeyType === undefined ? settings.hostKeyType : change.hostKeyType,
    activated: change.activated ?? settings.activated,
    activationIntervalMinutes: change.activationIntervalMinutes ?? settings.activationIntervalMinutes,
    renewalIntervalMinutes: change.renewalIntervalMinutes ?? settings.renewalIntervalMinutes,
  };
}
