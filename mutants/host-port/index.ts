import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const { listeningPort, portAllowed } = standardPolicies;

export const hostPortMutants: readonly Mutant[] = [
  {
    id: 'port-one-too-high-by-default',
    breaks: 'A KMS host on which nobody set a port listens one port higher.',
    kills: ['HOST-PORT-DEFAULT', 'HOST-PORT-REGISTRY-DELETED', 'HOST-PUBLISH-RECORD-PORT'],
    machine: { listeningPort: (text, defaultPort) => listeningPort(text, defaultPort + 1) },
  },
  {
    id: 'set-port-ignored',
    breaks: 'A KMS host listens at the default port, whatever is set.',
    kills: ['HOST-PORT-SPRT', 'HOST-PORT-REGISTRY', 'HOST-PORT-ANY', 'HOST-PUBLISH-RECORD-PORT-SET'],
    machine: { listeningPort: (_text, defaultPort) => defaultPort },
  },
  {
    id: 'port-taken-at-once',
    breaks: 'A port that is set counts before the KMS is restarted.',
    kills: ['HOST-PORT-UNTIL-RESTART'],
    machine: { startsAtOnce: state => state !== 'failed' },
  },
  {
    id: 'port-0-allowed',
    breaks: 'Port 0 may be set.',
    kills: ['HOST-PORT-ANY'],
    machine: { portAllowed: port => port === 0 || portAllowed(port) },
  },
  {
    id: 'port-1-refused',
    breaks: 'Port 1 may not be set.',
    kills: ['HOST-PORT-ANY'],
    machine: { portAllowed: port => port !== 1 && portAllowed(port) },
  },
  {
    id: 'port-65535-refused',
    breaks: 'Port 65535 may not be set.',
    kills: ['HOST-PORT-ANY'],
    machine: { portAllowed: port => port !== 65_535 && portAllowed(port) },
  },
  {
    id: 'port-65536-allowed',
    breaks: 'Port 65536 may be set.',
    kills: ['HOST-PORT-ANY'],
    machine: { portAllowed: port => port === 65_536 || portAllowed(port) },
  },
  {
    id: 'highest-port-of-the-registry-refused',
    breaks: 'Port 65535 of the registry is not taken.',
    kills: ['HOST-PORT-REGISTRY'],
    machine: { listeningPort: (text, defaultPort) => listeningPort(text === '65535' ? null : text, defaultPort) },
  },
  {
    id: 'unusable-port-by-its-digits',
    breaks: 'The digits in a text that is no port are taken for the port.',
    kills: ['HOST-PORT-REGISTRY-UNUSABLE'],
    machine: {
      listeningPort: (text, defaultPort) =>
        listeningPort(text === null ? null : (/\d{1,5}/.exec(text)?.[0] ?? null), defaultPort),
    },
  },
  {
    id: 'unusable-port-keeps-the-kms-down',
    breaks: 'A KMS does not start with a text that is no port although the reading has the default apply.',
    kills: ['HOST-PORT-REGISTRY-UNUSABLE'],
    machine: {
      listeningPort: (text, defaultPort) => (text === null ? defaultPort : listeningPort(text, 0) || null),
    },
  },
];
