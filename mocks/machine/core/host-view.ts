import type { HostStatus } from '../../../contracts/types/mock-control.js';

/** What the KMS on this computer reports, for `/dli` and WMI; null where the computer is no KMS host. The edge asks the KMS and hands it in. */
export type HostView = HostStatus | null;
