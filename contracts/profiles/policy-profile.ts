import type { Bilingual } from '../catalogue/clause.js';
import type { HostKeyType } from '../types/key-ring.js';

/** Product groups of Table 7: a host key type activates whole groups. */
export type ProductGroup =
  | 'vista'
  | 'windows-7'
  | 'server-2008-a'
  | 'server-2008-b'
  | 'server-2008-c'
  | 'server-2008-r2-a'
  | 'server-2008-r2-b'
  | 'server-2008-r2-c';

/** One edition of Table 9. */
export interface Edition {
  id: string;
  /** The guide's name in English. */
  name: string;
  /** Decides the threshold (Table 8). */
  family: 'client' | 'server';
  group: ProductGroup;
  /** Synthetic: the kit's own activation id for this edition. */
  activationId: string;
  /** Synthetic: what a KMS client sends so that the host knows what to activate; one for each product group. */
  kmsId: string;
}

/** An interval of Table 8 in minutes, both ends allowed. */
export interface IntervalPolicy {
  defaultMinutes: number;
  minimumMinutes: number;
  maximumMinutes: number;
}

/** A row of Table 10, in our own words. */
export interface ErrorCode {
  code: string;
  meaning: Bilingual;
  /** Activation types the guide names for it. */
  activationTypes: readonly ('MAK' | 'KMS client' | 'KMS host')[];
  cause: Bilingual;
  remedy: Bilingual;
}

/** One edition of the guide as data. Another edition is another value of this type. */
export interface PolicyProfile {
  id: string;
  applicationId: string;
  editions: readonly Edition[];
  /** Table 10. */
  errorCodes: readonly ErrorCode[];
  /** Table 7. */
  hostKeyCovers: Readonly<Record<HostKeyType, readonly ProductGroup[]>>;
  /** Table 8: the count at which a family activates. */
  thresholds: { client: number; server: number };
  activationInterval: IntervalPolicy;
  renewalInterval: IntervalPolicy;
  kmsValidityDays: number;
  /** Days of grace: out of box, out of tolerance, non-genuine. */
  graceDays: { outOfBox: number; outOfTolerance: number; nonGenuine: number };
  rearms: number;
  kmsPort: number;
  /** The host keeps this many times the largest N it has seen. */
  tableSizeFactor: number;
  tableRowDays: number;
  /** A request whose time differs by more is refused. */
  clockToleranceMinutes: number;
  hostKeyLimit: { computers: number; activationsEach: number };
  /** After a failed renewal: minutes of watching for network changes and other events. */
  eventWatchMinutes: number;
  dnsPublishHours: number;
  /** Product groups whose KMS clients choose among the hosts of DNS at random, whatever their priority and weight. */
  groupsWithoutPriorityAndWeight: readonly ProductGroup[];
}
