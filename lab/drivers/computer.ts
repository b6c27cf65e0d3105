import { Fault, Mismatch } from '../../contracts/faults.js';
import type { LoggedEvent } from '../../contracts/types/mock-control.js';
import type {
  Desktop,
  DesktopChange,
  DesktopChangeOutcome,
  GroupPolicy,
  Notification,
  RegistryHive,
  RegistryValue,
  SlmgrOutcome,
  Stimulus,
  TargetInterface,
  WmiClass,
  WmiOutcome,
  WmiValue,
} from '../../contracts/types/target-control.js';
import type { LicenseStatus } from '../../contracts/types/values.js';
import type { Actor } from '../actor.js';

export const success = '0x00000000';

const product = 'SoftwareLicensingProduct';
const service = 'SoftwareLicensingService';

/** One computer driven in the policy's words. Where a policy can be reached in several ways, the first interface the target declared is used;
 * features about one interface call that interface by name. */
export class ComputerDriver {
  readonly name: string;
  readonly #actor: Actor;
  readonly #interfaces: readonly TargetInterface[];

  constructor(name: string, actor: Actor, interfaces: readonly TargetInterface[]) {
    this.name = name;
    this.#actor = actor;
    this.#interfaces = interfaces;
  }

  /** `0x00000000`, or the code the attempt was answered with. */
  activate(elevated = true): Promise<string> {
    return this.#either(
      () => this.slmgrCode(['/ato'], elevated),
      () => this.callWmi(product, 'Activate', {}, elevated),
    );
  }

  installKey(productKey: string, elevated = true): Promise<string> {
    return this.#either(
      () => this.slmgrCode(['/ipk', productKey], elevated),
      () => this.callWmi(service, 'InstallProductKey', { ProductKey: productKey }, elevated),
    );
  }

  uninstallKey(): Promise<string> {
    return this.#either(
      () => this.slmgrCode(['/upk'], true),
      () => this.callWmi(product, 'UninstallProductKey', {}, true),
    );
  }

  /** Takes effect at the next restart. */
  rearm(): Promise<string> {
    return this.#either(
      () => this.slmgrCode(['/rearm'], true),
      () => this.callWmi(service, 'ReArmWindows', {}, true),
    );
  }

  depositConfirmationId(confirmationId: string): Promise<string> {
    return this.#either(
      () => this.slmgrCode(['/atp', confirmationId], true),
      async () => {
        const { OfflineInstallationId } = await this.readWmi(product, ['OfflineInstallationId']);
        const ids = { InstallationId: OfflineInstallationId ?? null, ConfirmationId: confirmationId };
        return this.callWmi(product, 'DepositOfflineConfirmationId', ids, true);
      },
    );
  }

  setInterval(kind: 'activation' | 'renewal', minutes: number): Promise<string> {
    return this.#either(
      () => this.slmgrCode([kind === 'activation' ? '/sai' : '/sri', String(minutes)], true),
      () => this.setIntervalThroughWmi(kind, minutes),
    );
  }

  setIntervalThroughWmi(kind: 'activation' | 'renewal', minutes: number): Promise<string> {
    return kind === 'activation'
      ? this.callWmi(service, 'SetVLActivationInterval', { ActivationInterval: minutes }, true)
      : this.callWmi(service, 'SetVLRenewalInterval', { RenewalInterval: minutes }, true);
  }

  async disableDnsPublishing(): Promise<string> {
    if (this.#interfaces.includes('slmgr')) return this.slmgrCode(['/cdns'], true);
    await this.writeRegistry('DisableDnsPublishing', { type: 'REG_DWORD', data: 1 });
    return success;
  }

  async licenseStatus(): Promise<LicenseStatus> {
    const { LicenseStatus: status } = await this.readWmi(product, ['LicenseStatus']);
    if (typeof status !== 'number' || status < 0 || status > 6) {
      throw new Fault('target', `${this.name}: LicenseStatus must be 0 to 6, was ${JSON.stringify(status)}`);
    }
    return status as LicenseStatus;
  }

  /** LicenseStatus, where it can be read: null where the target does not declare WMI. */
  async statusIfKnown(): Promise<LicenseStatus | null> {
    return this.#interfaces.includes('wmi') ? this.licenseStatus() : null;
  }

  /** The end of the product key, where it can be read: undefined where the target does not declare WMI. */
  async keyIfKnown(): Promise<WmiValue | undefined> {
    if (!this.#interfaces.includes('wmi')) return undefined;
    return (await this.readWmi(product, ['PartialProductKey'])).PartialProductKey ?? null;
  }

  /** LicenseStatusReason as a code. */
  async licenseReason(): Promise<string> {
    const { LicenseStatusReason: reason } = await this.readWmi(product, ['LicenseStatusReason']);
    if (typeof reason !== 'number') throw new Fault('target', `${this.name}: LicenseStatusReason must be a number`);
    return toHresult(reason);
  }

  async installationId(): Promise<string | null> {
    const { OfflineInstallationId: id } = await this.readWmi(product, ['OfflineInstallationId']);
    if (id === null || id === undefined) return null;
    const text = String(id);
    if (text.length <= 128) return text;
    const seen = `${text.length} characters`;
    throw new Mismatch(`the OfflineInstallationId of ${this.name} to have`, 'at most 128 characters', seen);
  }

  runSlmgr(typed: readonly string[], elevated = true): Promise<SlmgrOutcome> {
    return this.#actor.ask('runSlmgr', { computer: this.name, arguments: [...typed], elevated });
  }

  /** The code of a command: its exit code, or the code in what it printed where the exit code says nothing. */
  async slmgrCode(typed: readonly string[], elevated: boolean): Promise<string> {
    return (await this.slmgr(typed, elevated)).code;
  }

  /** What a command printed and answered, and its code. */
  async slmgr(typed: readonly string[], elevated: boolean): Promise<SlmgrOutcome & { code: string }> {
    const ran = await this.runSlmgr(typed, elevated);
    return { ...ran, code: codeOf(ran) };
  }

  async readWmi(name: WmiClass, properties: readonly string[]): Promise<Record<string, WmiValue>> {
    return (await this.#actor.ask('readWmi', { computer: this.name, class: name, properties: [...properties] }))
      .properties;
  }

  /** The code with which a property was read, and its value; undefined where there is none. */
  async readWmiProperty(name: WmiClass, property: string): Promise<{ code: string; value: WmiValue | undefined }> {
    const request = { computer: this.name, class: name, properties: [property] };
    const { code = success, properties } = await this.#actor.ask('readWmi', request);
    return { code, value: Object.hasOwn(properties, property) ? properties[property] : undefined };
  }

  /** The code of a call and what the method gave back besides. */
  callWmiMethod(
    name: WmiClass,
    method: string,
    given: Record<string, WmiValue>,
    elevated: boolean,
  ): Promise<WmiOutcome> {
    return this.#actor.ask('callWmi', { computer: this.name, class: name, method, arguments: given, elevated });
  }

  async callWmi(name: WmiClass, method: string, given: Record<string, WmiValue>, elevated: boolean): Promise<string> {
    return (await this.callWmiMethod(name, method, given, elevated)).code;
  }

  async readRegistry(name: string, path = '', hive: RegistryHive = 'software'): Promise<RegistryValue | null> {
    return (await this.#actor.ask('readRegistry', { computer: this.name, hive, path, name })).value;
  }

  async writeRegistry(name: string, value: RegistryValue, path = '', hive: RegistryHive = 'software'): Promise<void> {
    await this.#actor.ask('writeRegistry', { computer: this.name, hive, path, name, value });
  }

  async deleteRegistry(name: string, path = '', hive: RegistryHive = 'software'): Promise<void> {
    await this.#actor.ask('deleteRegistry', { computer: this.name, hive, path, name });
  }

  async exportRegistry(): Promise<string> {
    return (await this.#actor.ask('exportRegistry', { computer: this.name })).text;
  }

  async importRegistry(text: string): Promise<string> {
    return (await this.#actor.ask('importRegistry', { computer: this.name, text })).code;
  }

  /** Lets the client ask for a KMS once in 30 days only, where it can be told: what a scenario waits for is then all that happens. */
  async asksSeldom(): Promise<void> {
    if (!this.#interfaces.includes('registry')) return;
    await this.writeRegistry('VLActivationInterval', { type: 'REG_DWORD', data: 43_200 });
  }

  async events(log: LoggedEvent['log']): Promise<LoggedEvent[]> {
    return (await this.#actor.ask('readEvents', { computer: this.name, log })).events;
  }

  async exportEvents(log: LoggedEvent['log'], format: 'csv' | 'xml'): Promise<string> {
    return (await this.#actor.ask('exportEvents', { computer: this.name, log, format })).text;
  }

  async notifications(): Promise<Notification[]> {
    return (await this.#actor.ask('readNotifications', { computer: this.name })).notifications;
  }

  desktop(): Promise<Desktop> {
    return this.#actor.ask('readDesktop', { computer: this.name });
  }

  async changeDesktop(change: DesktopChange): Promise<DesktopChangeOutcome['result']> {
    return (await this.#actor.ask('changeDesktop', { computer: this.name, change })).result;
  }

  async setGroupPolicy(setting: GroupPolicy): Promise<void> {
    await this.#actor.ask('setGroupPolicy', { computer: this.name, setting });
  }

  /** The code that whoever caused it was answered with. */
  async happens(stimulus: Stimulus): Promise<string> {
    return (await this.#actor.ask('stimulate', { computer: this.name, stimulus })).code;
  }

  #either<Result>(slmgr: () => Promise<Result>, wmi: () => Promise<Result>): Promise<Result> {
    if (this.#interfaces.includes('slmgr')) return slmgr();
    if (this.#interfaces.includes('wmi')) return wmi();
    throw new Fault(
      'kit',
      `${this.name}: no interface for this policy; the clause should have said that it needs slmgr or wmi`,
    );
  }
}

function codeOf({ exitCode, output }: SlmgrOutcome): string {
  if (exitCode !== 0) return toHresult(exitCode);
  return /^(?:Error|錯誤)[:：] ?(0x[0-9A-Fa-f]{8})/m.exec(output)?.[1]?.replace(/^0x/i, '0x') ?? success;
}

/** `0xC004F038` of a signed or unsigned 32-bit number. */
function toHresult(number: number): string {
  return `0x${(number >>> 0).toString(16).toUpperCase().padStart(8, '0')}`;
}
