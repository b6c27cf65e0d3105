import { keyRing } from '../../contracts/key-ring.js';
import type { PolicyProfile } from '../../contracts/profiles/policy-profile.js';
import { windows7And2008R2 } from '../../contracts/profiles/windows-7-2008-r2/index.js';
import type { Stimulus } from '../../contracts/types/target-control.js';
import { assembleKmsHost, createKmsHostState, type KmsHostState } from '../../mocks/kms-host/core/index.js';
import { advance, nextDue } from '../../mocks/machine/core/advance.js';
import type { Asking, Question, Reply } from '../../mocks/machine/core/ask.js';
import { day } from '../../mocks/machine/core/instants.js';
import type { Machine } from '../../mocks/machine/core/machine.js';
import { notice } from '../../mocks/machine/core/notifications/notice.js';
import type { MachinePolicies } from '../../mocks/machine/core/policies.js';
import { runSlmgr } from '../../mocks/machine/core/slmgr/run.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import { stimulate } from '../../mocks/machine/core/stimuli/stimulate.js';
import { answeringBy } from '../../mocks/machine/core/testing/answering.js';
import { contosoComputer, morning } from '../../mocks/machine/core/testing/contoso.js';
import { published } from '../../mocks/machine/core/testing/replies.js';

/** Why the machine may be licensed: a grant that somebody outside gave it. */
interface Grant {
  by: 'kms' | 'for good';
  at: number;
  productKey: string;
}

/** One machine, one KMS host and everything between them, as plain values that an action moves on. */
export class SequenceWorld {
  readonly profile: PolicyProfile = windows7And2008R2;
  readonly #policies: MachinePolicies;
  readonly #kms = assembleKmsHost(windows7And2008R2);
  host: KmsHostState;
  machine: Machine = contosoComputer();
  now = morning;
  dnsWorks = true;
  grants: Grant[] = [];
  servicePacks = 0;
  /** Codes that the actions ended with, newest last. */
  codes: string[] = [];
  #others = 0;

  constructor(changes: Partial<MachinePolicies> = {}) {
    this.#policies = { ...standardPolicies, ...changes };
    this.host = createKmsHostState({
      hostKeyType: 'windows-7',
      activated: true,
      activationIntervalMinutes: 120,
      renewalIntervalMinutes: 10_080,
      hostProductKeyId: 'synthetic-1',
    });
    this.contactedBy(24);
  }

  get policies(): MachinePolicies {
    return this.#policies;
  }

  /** The count that the host would report now. */
  count(): number {
    return this.#kms.currentCount(this.host, this.now);
  }

  contactedBy(computers: number): void {
    for (let contact = 0; contact < computers; contact += 1) {
      this.#others += 1;
      const clientMachineId = `ffffffff-0000-4000-8000-${String(this.#others).padStart(12, '0')}`;
      const caller = { clientMachineId, machineName: 'other', requiredCount: 25, virtualMachine: false };
      this.host = this.#kms.contact(this.host, caller, this.now);
    }
  }

  slmgr(...typed: string[]): void {
    const use = { profile: this.profile, policies: this.#policies, host: null, now: this.now };
    this.#run(runSlmgr(this.machine, { arguments: typed, elevated: true }, use));
  }

  happens(stimulus: Stimulus): void {
    this.#run(stimulate(this.machine, stimulus, { profile: this.profile, policies: this.#policies, now: this.now }));
  }

  /** Time passes: every timer runs at its instant. */
  pass(minutes: number): void {
    const goal = this.now + minutes * 60_000;
    for (
      let due = nextDue(this.machine, this.#policies);
      due !== null && due <= goal;
      due = nextDue(this.machine, this.#policies)
    ) {
      this.now = Math.max(this.now, due);
      this.machine = this.#ask(advance(this.machine, this.profile, this.#policies, this.now));
    }
    this.now = goal;
  }

  #run(asking: Asking<{ machine: Machine; code: string }>): void {
    const { machine, code } = this.#ask(asking);
    this.machine = notice(machine, this.#policies, this.now);
    this.codes.push(code);
  }

  #ask<Result>(asking: Asking<Result>): Result {
    return answeringBy(asking, question => this.#reply(question)).result;
  }

  #reply(question: Question): Reply {
    switch (question.ask) {
      case 'kms-locations':
        return this.dnsWorks
          ? { kind: 'locations', locations: [{ target: 'kms-1.contoso.com', port: 1688, priority: 0, weight: 0 }] }
          : { kind: 'failed', code: '0x8007232A' };
      case 'kms': {
        const { state, response } = this.#kms.answer(this.host, question.request, this.now);
        this.host = state;
        const threshold = this.profile.thresholds[this.machine.computer.edition.family];
        if (response.result === 'answered' && response.count >= threshold) this.#grant('kms');
        return { kind: 'response', response };
      }
      case 'activation-service': {
        const known = keyRing.find(({ productKey }) => productKey === question.request.productKey);
        const valid = known !== undefined && known.channel !== 'setup' && known.standing === 'valid';
        if (!valid) return { kind: 'response', response: { result: 'refused', code: '0xC004C001' } };
        this.#grant('for good');
        return { kind: 'response', response: { result: 'activated', activationsUsed: 1 } };
      }
      case 'publish':
        return published;
    }
  }

  #grant(by: Grant['by']): void {
    this.grants.push({ by, at: this.now, productKey: this.machine.installedKey?.productKey ?? 'none' });
  }

  /** Whether something gave this machine the licence it has: a KMS within the days it lasts, or an activation for good. */
  hasPathToLicense(): boolean {
    const validity = this.profile.kmsValidityDays * day;
    return this.grants.some(({ by, at }) => by === 'for good' || this.now - at <= validity);
  }
}
