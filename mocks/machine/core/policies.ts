import type { ActivationPolicies } from './policies/activation.js';
import type { DesktopPolicies } from './policies/desktop.js';
import type { DiscoveryPolicies } from './policies/discovery.js';
import type { DisplayPolicies } from './policies/display.js';
import type { ElevationPolicies } from './policies/elevation.js';
import type { EventsPolicies } from './policies/events.js';
import type { HostCachePolicies } from './policies/host-cache.js';
import type { HostSettingsPolicies } from './policies/host-settings.js';
import type { HostingPolicies } from './policies/hosting.js';
import type { IntervalsPolicies } from './policies/intervals.js';
import type { KeyInstallationPolicies } from './policies/key-installation.js';
import type { KeysPolicies } from './policies/keys.js';
import type { LicensePolicies } from './policies/license.js';
import type { NamedHostPolicies } from './policies/named-host.js';
import type { NotificationPolicies } from './policies/notifications.js';
import type { RearmPolicies } from './policies/rearm.js';
import type { RegistryPolicies } from './policies/registry.js';
import type { SlmgrPolicies } from './policies/slmgr.js';
import type { TimingPolicies } from './policies/timing.js';
import type { TokensPolicies } from './policies/tokens.js';
import type { WmiPolicies } from './policies/wmi.js';

export type { Discovery, HostFailure } from './policies/discovery.js';
export type { Operation } from './policies/elevation.js';

export type IntervalKind = 'activation' | 'renewal';

/** Every policy of a computer that an interpretation or a mutant may replace, one function each, by topic. */
export interface MachinePolicies
  extends ActivationPolicies,
    DesktopPolicies,
    DiscoveryPolicies,
    DisplayPolicies,
    ElevationPolicies,
    EventsPolicies,
    HostCachePolicies,
    HostSettingsPolicies,
    HostingPolicies,
    IntervalsPolicies,
    KeyInstallationPolicies,
    KeysPolicies,
    LicensePolicies,
    NamedHostPolicies,
    RearmPolicies,
    SlmgrPolicies,
    RegistryPolicies,
    NotificationPolicies,
    TimingPolicies,
    WmiPolicies,
    TokensPolicies {}
