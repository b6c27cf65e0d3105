import { eventsOf } from '../../mocks/machine/core/event-log.js';
import { isActivatedHost, isKmsHost } from '../../mocks/machine/core/machine.js';
import { isOn, readDword, readTexts } from '../../mocks/machine/core/registry.js';
import type { OptionRule } from '../../mocks/machine/core/slmgr/option.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const { publishes, publicationEvent, slmgrOptions } = standardPolicies;

const keepsItsKey: OptionRule['run'] = function* (machine) {
  return { machine, code: '0x00000000', output: 'Uninstalled product key successfully.' };
};

/** Computers that publish themselves when they should not, or not when they should, or tell of it otherwise. */
export const occasionMutants: readonly Mutant[] = [
  {
    id: 'published-only-at-the-next-start',
    breaks: 'A host that is activated waits for its next start before it publishes itself.',
    kills: ['HOST-PUBLISH-ACTIVATED', 'HOST-SETTING-DNS-DEFAULT'],
    machine: { publishes: machine => publishes(machine) && machine.timers.publishAt !== null },
  },
  {
    id: 'published-by-the-name-of-the-protocol-alone',
    breaks: 'The record is of the name _vlmcs in the domain, without the transport.',
    kills: ['HOST-PUBLISH-RECORD-NAME', 'SCENARIO-SINGLE-BOTH-LISTED'],
    machine: { recordName: domain => `_vlmcs.${domain}` },
  },
  {
    id: 'unlicensed-host-publishes',
    breaks: 'A KMS host publishes itself in whatever licence state it is.',
    kills: ['HOST-PUBLISH-DEACTIVATED'],
    machine: { publishes: machine => isKmsHost(machine) && !isOn(machine, 'DisableDnsPublishing') },
  },
  {
    id: 'removed-host-key-stays',
    breaks: 'slmgr /upk says that the key is gone, and the computer goes on as a KMS host.',
    kills: ['HOST-PUBLISH-KEY-REMOVED'],
    machine: { slmgrOptions: { ...slmgrOptions, '/upk': { operation: 'uninstall-key', run: keepsItsKey } } },
  },
  {
    id: 'publishing-disabled-only-at-one',
    breaks: 'DisableDnsPublishing forbids publishing only where it is 1.',
    kills: ['HOST-PUBLISH-REGISTRY-DISABLED'],
    machine: { publishes: machine => isActivatedHost(machine) && readDword(machine, 'DisableDnsPublishing') !== 1 },
  },
  {
    id: 'publishing-disabled-by-any-value',
    breaks: 'DisableDnsPublishing forbids publishing also where it is 0.',
    kills: ['HOST-PUBLISH-REGISTRY-DISABLED', 'HOST-SETTING-SDNS'],
    machine: { publishes: machine => publishes(machine) && readDword(machine, 'DisableDnsPublishing') === null },
  },
  {
    id: 'list-published-although-disabled',
    breaks: 'DisableDnsPublishing does not count where there is a list.',
    kills: ['HOST-PUBLISH-LIST-DISABLED'],
    machine: {
      publishes: machine =>
        publishes(machine) || (isActivatedHost(machine) && readTexts(machine, 'DnsDomainPublishList') !== null),
    },
  },
  {
    id: 'no-second-try-after-a-refusal',
    breaks: 'A host whose record was refused once never publishes itself again.',
    kills: ['SCENARIO-SINGLE-GRANTED', 'HOST-PUBLISH-DAILY'],
    machine: {
      publishes: machine => publishes(machine) && eventsOf(machine.events).every(({ id }) => id !== 12293),
    },
  },
  {
    id: 'publication-told-of-the-home-domain-alone',
    breaks: 'A host writes events of its publication in its home domain only.',
    kills: ['HOST-PUBLISH-LIST-SUCCESSES', 'HOST-PUBLISH-LIST-FAILURES', 'SCENARIO-GLOBAL-RIGHTS'],
    machine: {
      publicationEvent: event => (event.fields.at(-1) === 'contoso.com' ? publicationEvent(event) : null),
    },
  },
];
