import type { DnsFault } from '../../../contracts/types/mock-control.js';
import type { Zones } from './zone.js';

/** A fault in force. */
export interface ActiveFault {
  readonly fault: DnsFault['fault'];
  /** Comparison form of the only name it is for; `undefined` is every name. */
  readonly key: string | undefined;
  readonly delayMilliseconds: number;
  /** The zones as they stood when the fault was set. */
  readonly zones: Zones;
}

/** What the faults in force make of one question. */
export interface FaultEffect {
  readonly refusal: 'servfail' | 'refused' | 'drop' | undefined;
  readonly delayMilliseconds: number;
  /** Zones to answer from in place of the present ones. */
  readonly staleZones: Zones | undefined;
}

/** Works out the effect on a question about any of these names: a delay goes with any other fault, of two of a kind the first counts. */
export function effectOnQuery(faults: readonly ActiveFault[], key: string): FaultEffect {
  const matching = faults.filter(fault => isFor(fault, [key]));
  return {
    refusal: refusalOf(matching),
    delayMilliseconds: matching.find(({ fault }) => fault === 'delay')?.delayMilliseconds ?? 0,
    staleZones: matching.find(({ fault }) => fault === 'stale')?.zones,
  };
}

/** Works out the effect on an update of these names: it can fail or get lost, but it is neither late nor stale. */
export function effectOnUpdate(faults: readonly ActiveFault[], keys: readonly string[]): FaultEffect['refusal'] {
  return refusalOf(faults.filter(fault => isFor(fault, keys)));
}

function isFor(fault: ActiveFault, keys: readonly string[]): boolean {
  return fault.key === undefined || keys.includes(fault.key);
}

function refusalOf(faults: readonly ActiveFault[]): FaultEffect['refusal'] {
  for (const { fault } of faults) if (fault === 'servfail' || fault === 'refused' || fault === 'drop') return fault;
  return undefined;
}
