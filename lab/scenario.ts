import type { Profile, Role } from '../contracts/catalogue/clause.js';
import { Fault } from '../contracts/faults.js';
import { issuanceLicenses } from '../contracts/issuance-licenses.js';
import { keyRing } from '../contracts/key-ring.js';
import type { Edition } from '../contracts/profiles/policy-profile.js';
import type { Exchange } from '../contracts/types/mock-control.js';
import type { LabEnvironment, OpenWorld, TargetControl, TargetDescription } from '../contracts/types/target-control.js';
import type { IssuanceLicense } from '../contracts/types/token-activation.js';
import { Actor } from './actor.js';
import { castingOf } from './casting.js';
import { type ComputerTraits, describeComputer } from './computer-traits.js';
import { BareHostDriver } from './drivers/bare-host.js';
import { ComputerDriver } from './drivers/computer.js';
import type { KmsHostDriver } from './drivers/kms-host.js';
import { MachineHostDriver } from './drivers/machine-host.js';
import { MockHostDriver } from './drivers/mock-host.js';
import { FeatureCalendar } from './feature-calendar.js';
import { Fleet } from './fleet.js';
import { Identities } from './identities.js';
import { inOrder } from './in-order.js';
import type { KmsPatience } from './kms-patience.js';
import type { ScenarioBrief } from './session.js';
import type { Stage } from './stage.js';
import { declaredOf, otherThanDefault, readingsFor } from './told-readings.js';
import { advanceInLockStep, toTimestamp } from './virtual-time.js';
import { editionNamed } from './vocabulary.js';
import { clockOf, firstInstant, type WorldClock } from './world-clock.js';
import { Zones } from './zones.js';

const domain = 'contoso.com';
const minute = 60_000;

/** What a scenario is opened with. */
export interface ScenarioSetting {
  brief: ScenarioBrief;
  profile: Profile;
  judged: ReadonlySet<Role>;
  target: TargetControl;
  announce?: ((environment: LabEnvironment) => void) | undefined;
  description: TargetDescription;
  /** The kit's own computers, for roles that the target does not play. */
  kitComputers: TargetControl;
  seed: number;
  stage: Stage;
  /** Shared by all scenarios of a run. */
  kmsPatience: KmsPatience;
}

/** One scenario's world, as the steps see it: roles by name, time, and nothing about who is behind a role. */
export class Scenario {
  readonly stage: Stage;
  readonly clock: WorldClock;
  /** What the days and minutes that a feature names mean here. */
  readonly calendar: FeatureCalendar;
  readonly fleet: Fleet;
  readonly identities: Identities;
  readonly exchanges: Exchange[] = [];
  readonly #setting: ScenarioSetting;
  readonly #cast: (role: Role) => 'target' | 'kit';
  readonly #actors = new Map<'target' | 'kit', Actor>();
  readonly #clients = new Map<string, ComputerDriver>();
  readonly #hosts = new Map<string, KmsHostDriver>();
  readonly #zones: Zones;
  /** Of a world on the wall clock it is never moved on. */
  #now: number;

  private constructor(setting: ScenarioSetting) {
    this.#setting = setting;
    this.stage = setting.stage;
    this.clock = clockOf(setting.description);
    this.#now = firstInstant(this.clock);
    this.calendar = new FeatureCalendar(this.#now, this.clock);
    this.#zones = new Zones(domain, setting.stage.dns.control);
    this.#cast = castingOf(setting.profile, setting.judged);
    this.identities = new Identities(setting.seed);
    const blame = this.#cast('kms-host') === 'target' ? 'target' : 'mock';
    const edition = editionNamed('Windows 7 Enterprise');
    // A mock keeps a journal of its own; a host under test does not.
    const heard = (request: unknown, response: unknown) =>
      blame === 'target' ? this.#record('kms-host under test', 'request', request, response) : undefined;
    this.fleet = new Fleet(this.identities, edition, () => this.now, blame, setting.kmsPatience, heard);
  }

  /** Opens a world in which only the network stands: DNS with the zone contoso.com, and the activation service. */
  static async open(setting: ScenarioSetting): Promise<Scenario> {
    const { stage, brief } = setting;
    for (const reading of readingsFor('activation-service', brief.readings)) {
      await stage.activationService.control.setReading(reading);
    }
    const scenario = new Scenario(setting);
    await scenario.addZone(domain);
    return scenario;
  }

  get now(): number {
    return this.clock === 'wall' ? Date.now() : this.#now;
  }

  get domain(): string {
    return domain;
  }

  /** Starts the service of a KMS host whose new interval counts from its next start only: registered interpretation `interval-takes-effect`. */
  async letIntervalCount(name: string): Promise<void> {
    const host = this.#hosts.get(name);
    const { brief, description } = this.#setting;
    const read = { ...(this.#cast('kms-host') === 'target' ? description.readings : {}), ...brief.readings };
    if (!(host instanceof MachineHostDriver) || read['interval-takes-effect'] !== 'after-restart') return;
    await host.computer.happens({ kind: 'service-restart' });
  }

  /** DNS becomes authoritative for this zone too, and takes updates to it. */
  async addZone(zone: string): Promise<void> {
    await this.#zones.add(zone);
  }

  /** The full name of a computer, in small letters; one that the scenario does not have is in contoso.com. */
  fullNameOf(computer: string): string {
    return this.#zones.fullNameOf(computer);
  }

  /** A KMS client of this name, set up now if there is none yet. */
  async client(
    name: string,
    editionName = 'Windows 7 Enterprise',
    traits: ComputerTraits = {},
  ): Promise<ComputerDriver> {
    const known = this.#clients.get(name) ?? this.#hosts.get(name)?.computer;
    if (known !== undefined) return known;
    const actor = await this.#actor('kms-client');
    const created = await this.#createComputer(actor, name, editionNamed(editionName), traits);
    this.#clients.set(name, created.driver);
    return created.driver;
  }

  /** The KMS client of this name. Throws where the scenario has none. */
  clientNamed(name: string): ComputerDriver {
    const client = this.#clients.get(name) ?? this.#hosts.get(name)?.computer;
    if (client === undefined) throw new Error(`the scenario has no computer named ${name}`);
    return client;
  }

  /** A KMS host of this name, without a key, set up now if there is none yet. */
  async host(
    name: string,
    editionName = 'Windows Server 2008 R2 Enterprise',
    traits: ComputerTraits = {},
  ): Promise<KmsHostDriver> {
    const known = this.#hosts.get(name);
    if (known !== undefined) return known;
    const host = await this.#raiseHost(name, editionNamed(editionName), traits);
    this.#hosts.set(name, host);
    return host;
  }

  /** Whether the scenario has a KMS host of this name. */
  hasHost(name: string): boolean {
    return this.#hosts.has(name);
  }

  /** The KMS host of this name. Throws where the scenario has none. */
  hostNamed(name: string): KmsHostDriver {
    const host = this.#hosts.get(name);
    if (host === undefined) throw new Error(`the scenario has no KMS host named ${name}`);
    return host;
  }

  /** The host of this name where a mock plays it: what reached it can be read there. */
  mockHost(name: string): MockHostDriver {
    const host = this.hostNamed(name);
    if (host instanceof MockHostDriver) return host;
    throw new Error(
      `${name} is under test here; a step that reads its journal belongs to scenarios that judge the client`,
    );
  }

  /** What the target says of itself. */
  get description(): TargetDescription {
    return this.#setting.description;
  }

  /** Who plays this role, to be asked by the verbs of target control. */
  async playing(role: Role): Promise<Actor> {
    return this.#actor(role);
  }

  /** Registers a KMS in the zone of its own domain: its SRV record (RFC 2782). */
  async publish(host: KmsHostDriver, priority = 0, weight = 0): Promise<void> {
    await this.#zones.publish(host.name, host.endpoint, priority, weight);
  }

  /** Time passes for everybody, in lock-step. Throws where the world is on the wall clock. */
  async advance(minutes: number): Promise<void> {
    if (this.clock === 'wall') {
      throw new Fault('kit', 'time was to pass for a target on the wall clock: lab/clock-steps.ts lacks the step');
    }
    const goal = this.#now + minutes * minute;
    await advanceInLockStep(this.#now, goal, [...this.#actors.values()], instant => this.#setMockClocks(instant));
    this.#now = goal;
  }

  /** Every exchange of this scenario, oldest first and numbered anew: with the mocks, and with the parties driven by target control. */
  async allExchanges(): Promise<Exchange[]> {
    const journals = await Promise.all(this.#mockControls().map(control => control.readJournal({ after: 0 })));
    return inOrder([...journals.flatMap(journal => journal.exchanges), ...this.exchanges]);
  }

  async close(): Promise<void> {
    const closed = await Promise.allSettled([
      ...[...this.#actors.values()].map(actor => actor.close()),
      this.stage.close(),
    ]);
    const failed = closed.find(outcome => outcome.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }

  async #raiseHost(name: string, hostEdition: Edition, traits: ComputerTraits): Promise<KmsHostDriver> {
    const home = this.#zones.place(name, traits.domain);
    if (this.#cast('kms-host') === 'kit') {
      const staged = await this.stage.raiseHost(name);
      await staged.control.configure({ name, clockOffsetMinutes: traits.clockOffsetMinutes ?? 0 });
      await staged.control.setClock({ now: toTimestamp(this.now), runs: this.clock === 'wall' });
      for (const reading of readingsFor('kms-host', this.#setting.brief.readings))
        await staged.control.setReading(reading);
      await this.#zones.nameAddress(name, staged.endpoint.address);
      const host = new MockHostDriver(name, staged);
      await this.publish(host);
      return host;
    }
    const actor = await this.#actor('kms-host');
    if (this.#setting.profile === 'kms-host') {
      const place = await this.stage.placeComputer();
      const { hardwareId } = this.identities.next();
      const { clockOffsetMinutes = 0 } = traits;
      actor.noteTimer(
        await actor.ask('createHost', { host: name, domain: home, hardwareId, clockOffsetMinutes, ...place }),
      );
      await this.#zones.nameAddress(name, place.address);
      return new BareHostDriver(name, { address: place.address, port: place.kmsPort }, actor, this.fleet);
    }
    const { driver, place } = await this.#createComputer(actor, name, hostEdition, traits);
    return new MachineHostDriver(driver, { address: place.address, port: place.kmsPort }, this.fleet);
  }

  async #createComputer(actor: Actor, name: string, runs: Edition, traits: ComputerTraits) {
    const place = await this.stage.placeComputer();
    const home = this.#zones.place(name, traits.domain);
    const particulars = { ...this.identities.next(), ...place };
    const created = await actor.ask('createComputer', describeComputer(name, runs, home, traits, particulars));
    actor.noteTimer(created);
    await this.#zones.nameAddress(name, place.address);
    return { driver: new ComputerDriver(name, actor, this.#setting.description.interfaces), place };
  }

  async #actor(role: Role): Promise<Actor> {
    const cast = this.#cast(role);
    const known = this.#actors.get(cast);
    if (known !== undefined) return known;
    const { target, kitComputers, description, profile, brief, seed } = this.#setting;
    const environment: LabEnvironment = {
      scenario: brief.id,
      profile: cast === 'target' && profile === 'kms-host' ? 'kms-host' : 'machine',
      clock: this.clock,
      now: toTimestamp(this.now),
      seed,
      dnsServers: [this.stage.dns.endpoint],
      activationServiceUrl: this.stage.activationService.url,
    };
    const open: OpenWorld = {
      ...environment,
      keyRing: [...keyRing],
      ...(description.capabilities.includes('token-activation') ? { issuanceLicenses: this.#issuanceLicenses() } : {}),
      // The reference follows every reading that it is asked to: that is what its own run judges it by.
      readings: otherThanDefault(
        cast === 'target' && profile !== 'reference'
          ? declaredOf(brief.readings, description.readings)
          : brief.readings,
      ),
    };
    if (cast === 'target') this.#setting.announce?.(environment);
    const control = cast === 'target' ? target : kitComputers;
    const actor = await Actor.open(control, cast, open, (asked, request, response) =>
      this.#record(cast, asked, request, response),
    );
    this.#actors.set(cast, actor);
    return actor;
  }

  #issuanceLicenses(): IssuanceLicense[] {
    return issuanceLicenses.map(license => ({ ...license, validTo: this.calendar.instant(license.validTo) }));
  }

  #record(mock: string, asked: string, request: unknown, response: unknown): void {
    this.exchanges.push({
      sequence: this.exchanges.length + 1,
      at: toTimestamp(this.now),
      mock,
      asked,
      request,
      response,
    });
  }

  #mockControls() {
    return [
      this.stage.dns.control,
      this.stage.activationService.control,
      ...this.#mockHosts().map(({ control }) => control),
    ];
  }

  #mockHosts(): MockHostDriver[] {
    return [...this.#hosts.values()].filter(host => host instanceof MockHostDriver);
  }

  async #setMockClocks(now: string): Promise<void> {
    this.#now = Date.parse(now);
    await Promise.all(this.#mockControls().map(control => control.setClock({ now })));
  }
}
