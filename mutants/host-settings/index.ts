import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';
import { idleOption, misprinted, unelevatedOption } from './broken-option.js';
import { lowPriorityMutants } from './low-priority.js';

const { typedNumber, refusesHostSetting } = standardPolicies;

export const hostSettingsMutants: readonly Mutant[] = [
  {
    id: 'typed-number-as-the-language-has-it',
    breaks: 'What the language takes for a number is one, also in hexadecimal and with an exponent.',
    kills: ['HOST-SETTING-SAI-ARGUMENT', 'HOST-SETTING-SRI-ARGUMENT', 'HOST-SETTING-SPRT-ARGUMENT'],
    machine: { typedNumber: text => (Number.isInteger(Number(text)) ? Number(text) : null) },
  },
  {
    id: 'typed-number-up-to-the-first-letter',
    breaks: 'The digits at the beginning of a text are the number, whatever follows.',
    kills: ['HOST-SETTING-SAI-ARGUMENT', 'HOST-SETTING-SRI-ARGUMENT', 'HOST-SETTING-SPRT-ARGUMENT'],
    machine: { typedNumber: text => typedNumber(/^\d*/.exec(text)?.[0] ?? '') },
  },
  {
    id: 'sign-of-a-typed-number-dropped',
    breaks: 'A minus sign before a number is dropped.',
    kills: ['HOST-SETTING-SAI-ARGUMENT', 'HOST-SETTING-SRI-ARGUMENT', 'HOST-SETTING-SPRT-ARGUMENT'],
    machine: { typedNumber: text => typedNumber(text.replace(/^-/, '')) },
  },
  {
    id: 'unactivated-host-takes-settings',
    breaks: 'A KMS host takes its port, its publishing and its priority before it is activated.',
    kills: ['HOST-SETTING-SPRT-NOT-ACTIVATED', 'HOST-SETTING-DNS-NOT-ACTIVATED', 'HOST-SETTING-PRIORITY-NOT-ACTIVATED'],
    machine: { refusesHostSetting: () => null },
  },
  {
    id: 'activated-host-refuses-settings',
    breaks: 'A KMS host takes no port, publishing or priority even when it is activated.',
    kills: ['HOST-SETTING-CDNS', 'HOST-SETTING-CPRI', 'HOST-PORT-SPRT', 'HOST-PORT-ANY'],
    machine: { refusesHostSetting: (machine, setting) => refusesHostSetting(machine, setting) ?? '0xC004F041' },
  },
  idleOption('/cdns', ['HOST-SETTING-CDNS', 'HOST-PUBLISH-DISABLED']),
  idleOption('/sdns', ['HOST-SETTING-SDNS']),
  idleOption('/cpri', ['HOST-SETTING-CPRI']),
  idleOption('/spri', ['HOST-SETTING-SPRI']),
  idleOption('/sprt', ['HOST-PORT-SPRT', 'HOST-PORT-ANY', 'HOST-PUBLISH-RECORD-PORT-SET']),
  unelevatedOption('/sprt', ['HOST-SETTING-SPRT-ELEVATION']),
  unelevatedOption('/sdns', ['HOST-SETTING-SDNS-ELEVATION']),
  unelevatedOption('/cdns', ['HOST-SETTING-CDNS-ELEVATION']),
  unelevatedOption('/spri', ['HOST-SETTING-SPRI-ELEVATION']),
  unelevatedOption('/cpri', ['HOST-SETTING-CPRI-ELEVATION']),
  misprinted(
    'sai-prints-hours',
    'slmgr /sai prints hours in place of minutes.',
    ['HOST-SETTING-SAI-PRINTS'],
    '/sai',
    ({ output }) => output.replace(/(\d+) minutes/, (_, minutes) => `${Number(minutes) / 60} hours`),
  ),
  misprinted(
    'sri-prints-what-sai-does',
    'slmgr /sri says that it has set the activation interval.',
    ['HOST-SETTING-SRI-PRINTS'],
    '/sri',
    ({ output }) => output.replace('renewal', 'activation'),
  ),
  misprinted(
    'sai-without-its-warning',
    'slmgr /sai does not say that the KMS must be restarted.',
    ['HOST-SETTING-SAI-PRINTS'],
    '/sai',
    ({ output }) => output.split('\n')[0] ?? '',
  ),
  misprinted(
    'sprt-without-its-warning',
    'slmgr /sprt does not say that the KMS must be restarted.',
    ['HOST-SETTING-SPRT-PRINTS'],
    '/sprt',
    ({ output }) => output.split('\n')[0] ?? '',
  ),
  misprinted(
    'sai-warns-of-nothing',
    'slmgr /sai refuses without a warning.',
    ['HOST-SETTING-SAI-WARNS'],
    '/sai',
    () => '',
  ),
  misprinted(
    'sri-warns-of-nothing',
    'slmgr /sri refuses without a warning.',
    ['HOST-SETTING-SRI-WARNS'],
    '/sri',
    () => '',
  ),
  ...lowPriorityMutants,
];
