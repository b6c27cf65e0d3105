/** Lists the optional packages of every platform in package-lock.json. Where a registry mirror has those of its own platform only,
 * "npm install" leaves the others out, and "npm ci" then refuses the lockfile. `--check` writes nothing and fails on a gap. */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  version?: string;
  license?: string;
  optionalDependencies?: Record<string, string>;
  [other: string]: unknown;
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x'];

const path = new URL('../package-lock.json', import.meta.url).pathname;
const lockfile = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, LockedPackage> };
const missing = Object.entries(lockfile.packages).flatMap(([owner, { optionalDependencies = {}, license }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(owner, name))
    .map(([name, version]) => ({ name, entry: entryOf(name, version, license) })),
);

if (process.argv.includes('--check')) {
  for (const { name } of missing) console.error(`package-lock.json lacks the optional package ${name}`);
  if (missing.length > 0) process.exitCode = 1;
  else console.log('package-lock.json lists the optional packages of every platform');
} else {
  for (const { name, entry } of missing) lockfile.packages[`node_modules/${name}`] = entry;
  const entries = Object.entries(lockfile.packages).sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(path, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(entries) }, null, 2)}\n`);
  console.log(`${missing.length} optional packages added to package-lock.json`);
}

function isLocked(owner: string, name: string): boolean {
  return [`node_modules/${name}`, `${owner}/node_modules/${name}`].some(at => at in lockfile.packages);
}

/** The name says for which platform the package is: `@biomejs/cli-linux-x64-musl`. */
function entryOf(name: string, version: string, license: string | undefined): LockedPackage {
  const os = systems.find(system => name.includes(system));
  const cpu = processors.find(processor => new RegExp(`-${processor}(-|$)`).test(name));
  if (os === undefined || cpu === undefined) throw new Error(`${name} names no platform; lock it by hand`);
  const libc = name.includes('musl') ? { libc: ['musl'] } : /linux.*gnu/.test(name) ? { libc: ['glibc'] } : {};
  return {
    version: version.replace(/^[\^~]/, ''),
    cpu: [cpu],
    dev: true,
    ...libc,
    ...(license === undefined ? {} : { license }),
    optional: true,
    os: [os],
  };
}
