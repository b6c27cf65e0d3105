import { displayLines } from '../../mocks/machine/core/slmgr/display-lines.js';
import { say } from '../../mocks/machine/core/slmgr/messages.js';
import type { Mutant } from '../mutant.js';
import { brokenLine, missingLine } from './broken-line.js';

/** Lines of a KMS client and of a KMS host, broken one at a time. */
export const kmsLineMutants: readonly Mutant[] = [
  missingLine('client-machine-id', ['DISPLAY-CLIENT-ID', 'DISPLAY-CLIENT-SHAPE']),
  missingLine('kms-extended-pid', ['DISPLAY-CLIENT-PID']),
  missingLine('caching', ['DISPLAY-CLIENT-CACHING']),
  missingLine('host-heading', ['DISPLAY-HOST-HEADING', 'DISPLAY-HOST-SHAPE']),
  missingLine('listening-port', ['DISPLAY-HOST-PORT']),
  missingLine('priority', ['DISPLAY-HOST-PRIORITY']),
  missingLine('requests-total', ['DISPLAY-HOST-TOTAL']),
  brokenLine(
    'found-host-called-registered',
    'A KMS that DNS gave is shown as registered.',
    ['DISPLAY-CLIENT-FROM-DNS'],
    'kms-name',
    printed => printed.replace('KMS machine name from DNS', 'Registered KMS machine name'),
  ),
  brokenLine(
    'found-host-told-from-the-cache',
    'A client that does not cache its host forgets which it found.',
    ['DISPLAY-CLIENT-FROM-DNS'],
    'kms-name',
    (printed, { machine }) => (machine.cachedHost === null ? `    ${say(machine, 'kms-not-found')}` : printed),
  ),
  brokenLine(
    'registered-host-called-found',
    'A KMS that an administrator named is shown as coming from DNS.',
    ['DISPLAY-CLIENT-REGISTERED'],
    'kms-name',
    printed => printed.replace('Registered KMS machine name', 'KMS machine name from DNS'),
  ),
  brokenLine(
    'no-port-beside-the-host',
    'The KMS is shown without its port.',
    ['DISPLAY-CLIENT-FROM-DNS', 'DISPLAY-CLIENT-REGISTERED'],
    'kms-name',
    printed => printed.replace(/:\d+$/, ''),
  ),
  brokenLine(
    'nothing-said-of-a-missing-host',
    'A client that has found no KMS shows an empty name.',
    ['DISPLAY-CLIENT-NOT-FOUND'],
    'kms-name',
    printed => (printed.includes('not available') ? '    KMS machine name from DNS: ' : printed),
  ),
  brokenLine(
    'activation-interval-always-the-default',
    'The activation interval shown is always 120 minutes.',
    ['DISPLAY-CLIENT-INTERVALS'],
    'activation-interval',
    printed => printed.replace(/\d+/, '120'),
  ),
  brokenLine(
    'renewal-interval-always-the-default',
    'The renewal interval shown is always 10,080 minutes.',
    ['DISPLAY-CLIENT-INTERVALS'],
    'renewal-interval',
    printed => printed.replace(/\d+/, '10080'),
  ),
  brokenLine(
    'caching-always-on',
    'Host caching is shown as enabled, whatever it is.',
    ['DISPLAY-CLIENT-CACHING'],
    'caching',
    (_printed, { machine }) => `    ${say(machine, 'caching-enabled')}`,
  ),
  {
    id: 'client-part-of-every-key',
    breaks: 'A computer with a MAK, and a KMS host, show KMS client information.',
    kills: ['DISPLAY-CLIENT-ONLY', 'DISPLAY-HOST-ONLY'],
    machine: {
      displayLines: { ...displayLines, 'client-heading': ({ machine }) => say(machine, 'client-heading') },
    },
  },
  brokenLine(
    'client-part-upside-down',
    'The renewal interval stands where the client machine id belongs.',
    ['DISPLAY-CLIENT-SHAPE'],
    'client-machine-id',
    (printed, from) => `${displayLines['renewal-interval'](from)}\n${printed}`,
  ),
  missingLine('current-count', ['DISPLAY-HOST-COUNT']),
  brokenLine(
    'total-shown-as-count',
    'All requests since the host began are shown as its count, and one too many.',
    ['DISPLAY-HOST-COUNT'],
    'current-count',
    (printed, { host }) => printed.replace(/\d+/, String((host?.totalRequests ?? 0) + 1)),
  ),
  brokenLine(
    'publishing-always-enabled',
    'DNS publishing is shown as enabled, whatever it is.',
    ['DISPLAY-HOST-DNS-PUBLISHING'],
    'dns-publishing',
    (_printed, { machine }) => `    ${say(machine, 'dns-publishing-enabled')}`,
  ),
  brokenLine(
    'priority-always-normal',
    'The priority of a KMS host is shown as normal, whatever it is.',
    ['DISPLAY-HOST-PRIORITY'],
    'priority',
    (_printed, { machine }) => `    ${say(machine, 'priority-normal')}`,
  ),
  brokenLine(
    'failed-requests-always-none',
    'Failed requests are never shown.',
    ['DISPLAY-HOST-FAILED'],
    'requests-failed',
    printed => printed.replace(/\d+$/, '0'),
  ),
  ...([0, 1, 2, 3, 4, 5] as const).map(status =>
    brokenLine(
      `requests-of-status-${status}-not-shown`,
      `Requests of clients with licence status ${status} are shown as none.`,
      ['DISPLAY-HOST-BY-STATUS'],
      `requests-${status}`,
      printed => printed.replace(/\d+$/, '0'),
    ),
  ),
];
