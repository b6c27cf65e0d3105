import type { ContainerSettings } from '../contracts/types/config.js';
import type { LabEnvironment, TargetControl } from '../contracts/types/target-control.js';
import type { TargetSpec } from './parse-target.js';

/** An implementation under test, within reach. */
export interface Target {
  /** Every answer has been checked against the contract. What goes wrong is a `Fault` that names who is to blame. */
  control: TargetControl;
  spec: TargetSpec;
  /** Lets a program that the kit started know what surrounds it, outside of its verbs too; asked before each world is opened. */
  announce(environment: LabEnvironment): void;
  /** Why the target is given up and asked nothing more; null while it answers. */
  lost(): string | null;
  /** Ends what the kit started for it; nothing of that is left behind. */
  close(): Promise<void>;
}

/** How long and how much a target may take. */
export interface TargetOptions {
  /** For each verb. */
  timeoutMilliseconds?: number;
  /** Longest answer, as JSON. */
  maxBytes?: number;
  /** For what the kit starts to come up: a module, a program until its first answer. At least 10 s where not given. */
  startupMilliseconds?: number;
  /** How to run a container. */
  container?: ContainerSettings;
  /** Told of each line that a target which the kit starts logs, fit to be printed. */
  onLog?: (line: string) => void;
  /** Told of the frames, innermost first, of a module that lets nothing else of this process run: see `watchEventLoop`. Modules with a name of the
   * kit's own are not watched. */
  onStuck?: (frames: readonly string[]) => void;
  /** Names that stand for a module: `reference` → how to load it. */
  modules?: Readonly<Record<string, () => Promise<unknown>>>;
}

/** What holds where nothing else is said. */
export const targetDefaults = { timeoutMilliseconds: 10_000, maxBytes: 4 * 1024 * 1024 };
