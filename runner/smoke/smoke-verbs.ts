import type {
  Answer,
  TargetCapability,
  TargetControl,
  TargetInterface,
  TargetProfile,
} from '../../contracts/types/target-control.js';

type Request<Verb extends keyof TargetControl> = Parameters<TargetControl[Verb]>[0];

/** Of a verb: who has it, what it needs, and one request that any target can answer. */
interface SmokeVerb<Verb extends keyof TargetControl> {
  profiles: readonly TargetProfile[];
  /** What a target declares that has this verb; null: every target of the profile has it. */
  needs: TargetInterface | TargetCapability | null;
  /** The verbs without whose result this one means nothing. */
  after: readonly (keyof TargetControl)[];
  /** Literal, but for what only a lab knows: see `filledIn`. */
  request: Request<Verb>;
}

/** What the lab knows and a literal cannot: the name of the world, and where its parties are. */
export interface LabFacts {
  world: string;
  keyRing: Request<'open'>['keyRing'];
  dnsServers: Request<'open'>['dnsServers'];
  activationServiceUrl: string;
  address: string;
  kmsPort: number;
}

const both = ['machine', 'kms-host'] as const;
const now = '2009-10-22T09:00:00Z';
const inComputer = { world: 'world-1', computer: 'CLIENT_1' };
const inHost = { world: 'world-1', host: 'KMS_1' };
const textValue = { type: 'REG_SZ', data: 'kms_1.contoso.com' } as const;
const registryFile = [
  'Windows Registry Editor Version 5.00',
  '',
  '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\SoftwareProtectionPlatform]',
  '"KeyManagementServicePort"="1688"',
  '',
].join('\r\n');

const ofComputer = (needs: SmokeVerb<'describe'>['needs']) =>
  ({ profiles: ['machine'], needs, after: ['createComputer'] }) as const;
const ofHost = (needs: SmokeVerb<'describe'>['needs']) =>
  ({ profiles: ['kms-host'], needs, after: ['createHost'] }) as const;

/** Every verb of target control once, in the order in which `va-tck smoke` asks them. The only place where smoke knows profiles. */
export const smokeVerbs: { readonly [Verb in keyof TargetControl]: SmokeVerb<Verb> } = {
  describe: { profiles: both, needs: null, after: [], request: {} },
  open: {
    profiles: both,
    needs: null,
    after: ['describe'],
    request: {
      scenario: 'va-tck smoke',
      profile: 'machine',
      clock: 'virtual',
      now,
      seed: 1,
      keyRing: [],
      dnsServers: [{ address: '127.0.0.1', port: 53 }],
      activationServiceUrl: 'http://127.0.0.1:40001',
      readings: {},
    },
  },
  createHost: {
    profiles: ['kms-host'],
    needs: null,
    after: ['open'],
    request: {
      ...inHost,
      domain: 'contoso.com',
      hardwareId: '000000000001000000000000000000000001',
      clockOffsetMinutes: 0,
      address: '127.16.0.1',
      kmsPort: 1688,
    },
  },
  installHostKey: { ...ofHost(null), request: { ...inHost, productKey: 'SYNTH-CSVLK-KMSC0-00000-00105' } },
  activateHost: { ...ofHost(null), request: inHost },
  configureHost: { ...ofHost(null), request: { ...inHost, activationIntervalMinutes: 240 } },
  hostStatus: { ...ofHost(null), request: inHost },
  hostEvents: { ...ofHost('event-log'), request: inHost },
  createComputer: {
    profiles: ['machine'],
    needs: null,
    after: ['open'],
    request: {
      ...inComputer,
      domain: 'contoso.com',
      searchSuffixes: [],
      edition: 'windows-7-enterprise',
      virtualMachine: false,
      clientMachineId: '00000001-0000-4000-8000-000000000001',
      hardwareId: '000000000001000000000000000000000001',
      qualifyingMarker: true,
      clockOffsetMinutes: 0,
      address: '127.16.0.1',
      kmsPort: 1688,
      displayLanguage: 'en-US',
      serverCore: false,
      accounts: [],
    },
  },
  runSlmgr: { ...ofComputer('slmgr'), request: { ...inComputer, arguments: ['/dli'], elevated: true } },
  readWmi: {
    ...ofComputer('wmi'),
    request: { ...inComputer, class: 'SoftwareLicensingProduct', properties: ['Name', 'LicenseStatus'] },
  },
  callWmi: {
    ...ofComputer('wmi'),
    request: {
      ...inComputer,
      class: 'SoftwareLicensingService',
      method: 'RefreshLicenseStatus',
      arguments: {},
      elevated: true,
    },
  },
  writeRegistry: {
    ...ofComputer('registry'),
    request: { ...inComputer, hive: 'software', path: '', name: 'KeyManagementServiceName', value: textValue },
  },
  readRegistry: {
    ...ofComputer('registry'),
    request: { ...inComputer, hive: 'software', path: '', name: 'KeyManagementServiceName' },
  },
  deleteRegistry: {
    ...ofComputer('registry'),
    request: { ...inComputer, hive: 'software', path: '', name: 'KeyManagementServiceName' },
  },
  exportRegistry: { ...ofComputer('registry-files'), request: inComputer },
  importRegistry: { ...ofComputer('registry-files'), request: { ...inComputer, text: registryFile } },
  stimulate: { ...ofComputer('stimuli'), request: { ...inComputer, stimulus: { kind: 'logon' } } },
  readEvents: { ...ofComputer('event-log'), request: { ...inComputer, log: 'Application' } },
  exportEvents: { ...ofComputer('event-export'), request: { ...inComputer, log: 'Application', format: 'csv' } },
  readNotifications: { ...ofComputer('notifications'), request: inComputer },
  readDesktop: { ...ofComputer('desktop'), request: inComputer },
  setGroupPolicy: {
    ...ofComputer('desktop'),
    request: { ...inComputer, setting: { policy: 'prevent-changing-desktop-icons', state: 'disabled' } },
  },
  changeDesktop: {
    ...ofComputer('desktop'),
    // Asked only while a user is logged on, which a stimulus does.
    after: ['createComputer', 'stimulate'],
    request: { ...inComputer, change: { change: 'background', image: 'C:\\Pictures\\harbour.jpg', style: 'center' } },
  },
  advance: {
    profiles: both,
    needs: 'virtual-clock',
    after: ['open'],
    request: { world: 'world-1', to: '2009-10-22T11:00:00Z' },
  },
  close: { profiles: both, needs: null, after: ['open'], request: { world: 'world-1' } },
};

/** The request of a verb as this lab sends it: the literal one, with the members that only the lab knows replaced. */
export function filledIn(verb: keyof TargetControl, profile: TargetProfile, facts: Partial<LabFacts>): unknown {
  const { request } = smokeVerbs[verb];
  const told: Partial<Record<string, unknown>> = verb === 'open' ? { ...facts, profile } : facts;
  return Object.fromEntries(Object.entries(request).map(([name, literal]) => [name, told[name] ?? literal]));
}

/** A verb, asked of a target. */
export type AskedVerb = (request: unknown) => Promise<Answer<unknown>>;
