import { dirname, join, relative, resolve } from 'node:path';
import type { Profile } from '../contracts/catalogue/clause.js';
import type { Config } from '../contracts/types/config.js';
import type { Shard } from '../contracts/types/results.js';
import type { ExecutionOrder } from '../runner/execution/execution-order.js';
import type { Approval } from '../runner/gate/update-baseline.js';
import { UsageError } from '../runner/misuse/usage-error.js';
import { defaultSettings, type RunSettings } from '../runner/run-settings.js';

/** The options of `va-tck run`, as typed. */
export interface RunFlags {
  target?: string;
  profile?: Profile;
  only?: string[];
  tags?: string;
  scenario?: string[];
  lab?: 'embedded' | 'containers';
  seed?: number;
  out?: string;
  timeout?: number;
  serviceUrl?: string;
  baseline?: string;
  updateBaseline?: boolean;
  owner?: string;
  reason?: string;
  expires?: string;
  waivers?: string;
  replay?: 'failures' | 'all';
  config?: string;
  order?: ExecutionOrder;
  workers?: number;
  shard?: Shard;
  verbose?: boolean;
}

/** What holds for a run: an option, else the configuration file, else the default. */
export function settingsOf(flags: RunFlags, file: { path: string; config: Config } | null): RunSettings {
  const config = file === null ? {} : located(file.config, dirname(file.path));
  return {
    target: flags.target ?? config.target ?? defaultSettings.target,
    profile: flags.profile ?? config.profile ?? defaultSettings.profile,
    lab: flags.lab ?? config.lab ?? defaultSettings.lab,
    seed: flags.seed ?? config.seed ?? defaultSettings.seed,
    out: flags.out ?? config.out ?? defaultSettings.out,
    timeoutMilliseconds: flags.timeout ?? config.timeoutMilliseconds ?? defaultSettings.timeoutMilliseconds,
    serviceUrl: flags.serviceUrl ?? config.serviceUrl ?? defaultSettings.serviceUrl,
    baseline: flags.baseline ?? config.baseline ?? defaultSettings.baseline,
    updateBaseline: approvalOf(flags),
    waivers: flags.waivers ?? config.waivers ?? defaultSettings.waivers,
    replay: flags.replay ?? defaultSettings.replay,
    order: flags.order ?? defaultSettings.order,
    shard: flags.shard ?? null,
    verbose: flags.verbose ?? false,
    configured: file !== null,
    only: flags.only ?? [],
    tags: flags.tags ?? null,
    scenarios: flags.scenario ?? [],
  };
}

/** Who answers for what becomes known. Throws a `UsageError` where somebody would answer for nothing. */
function approvalOf({ updateBaseline, owner, reason, expires }: RunFlags): Approval | null {
  const approval = { owner: owner ?? null, reason: reason ?? null, expires: expires ?? null };
  if (updateBaseline === true) return approval;
  const [said] = Object.entries(approval).find(([, value]) => value !== null) ?? [];
  if (said === undefined) return null;
  throw new UsageError(`--${said} is for --update-baseline: it says who answers for the failures that become known`);
}

/** Paths in the file are relative to it; from here on they are relative to the working directory. */
function located(config: Config, folder: string): Config {
  const here = (path: string) => relative(process.cwd(), resolve(folder, path)) || '.';
  const [, specifier] = /^module:(\..*)$/.exec(config.target ?? '') ?? [];
  return {
    ...config,
    ...(config.out === undefined ? {} : { out: here(config.out) }),
    ...(config.baseline === undefined ? {} : { baseline: here(config.baseline) }),
    ...(config.waivers === undefined ? {} : { waivers: here(config.waivers) }),
    ...(specifier === undefined ? {} : { target: `module:${dotted(here(specifier))}` }),
  };
}

/** A path that cannot be taken for the name of a package. */
function dotted(path: string): string {
  return path.startsWith('.') ? path : `./${join(path)}`;
}
