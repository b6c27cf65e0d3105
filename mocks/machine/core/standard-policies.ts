import { standardActivation } from './policies/activation.js';
import { standardDesktop } from './policies/desktop.js';
import { standardDiscovery } from './policies/discovery.js';
import { standardDisplay } from './policies/display.js';
import { standardElevation } from './policies/elevation.js';
import { standardEvents } from './policies/events.js';
import { standardHostCache } from './policies/host-cache.js';
import { standardHostSettings } from './policies/host-settings.js';
import { standardHosting } from './policies/hosting.js';
import { standardIntervals } from './policies/intervals.js';
import { standardKeyInstallation } from './policies/key-installation.js';
import { standardKeys } from './policies/keys.js';
import { standardLicense } from './policies/license.js';
import { standardNamedHost } from './policies/named-host.js';
import { standardNotifications } from './policies/notifications.js';
import { standardRearm } from './policies/rearm.js';
import { standardRegistry } from './policies/registry.js';
import { standardSlmgr } from './policies/slmgr.js';
import { standardTiming } from './policies/timing.js';
import { standardTokens } from './policies/tokens.js';
import { standardWmi } from './policies/wmi.js';
import type { MachinePolicies } from './policies.js';

/** The guide's policies, in the default reading of every registered interpretation. */
export const standardPolicies: MachinePolicies = {
  ...standardActivation,
  ...standardDesktop,
  ...standardDiscovery,
  ...standardDisplay,
  ...standardElevation,
  ...standardEvents,
  ...standardHostCache,
  ...standardHostSettings,
  ...standardHosting,
  ...standardIntervals,
  ...standardKeyInstallation,
  ...standardKeys,
  ...standardLicense,
  ...standardNamedHost,
  ...standardRearm,
  ...standardSlmgr,
  ...standardRegistry,
  ...standardNotifications,
  ...standardTiming,
  ...standardWmi,
  ...standardTokens,
};
