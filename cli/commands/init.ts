import { join, relative, sep } from 'node:path';
import type { TargetProfile } from '../../contracts/types/target-control.js';
import { UsageError } from '../../runner/misuse/usage-error.js';
import { findPackage } from '../../runner/package-root.js';
import { quoted } from '../../runner/replay-command.js';
import { firstClause, type Language, skeletons, type Transport } from '../skeletons.js';
import { skeletonFiles, writeSkeleton } from '../write-skeleton.js';

export interface InitOptions {
  lang?: Language;
  profile?: TargetProfile;
  adapter: Transport;
}

/** `va-tck init`: writes a target that works and has nothing yet. */
export function initCommand(folder: string, { lang, profile, adapter }: InitOptions): number {
  if (lang === undefined) throw new UsageError(`init: expected --lang ${Object.keys(skeletons).join('|')}`);
  if (profile === undefined) throw new UsageError(`init: expected --profile ${Object.keys(firstClause).join('|')}`);
  const kit = findPackage();
  const files = skeletonFiles({ language: lang, profile, transport: adapter }, kit);
  writeSkeleton(folder, files);
  const where = relative(process.cwd(), folder) || '.';
  process.stdout.write(`A ${profile} in ${skeletons[lang].name} that works and has nothing yet:

${files.map(({ path }) => `  ${join(where, path)}`).join('\n')}

Next:
${where === '.' ? '' : `  cd -- ${quoted(where)}\n`}${kitFrom(kit.root)}  sh check.sh        builds it, asks it every verb once, judges it
README.md leads from there to the first passing clause.
`);
  return 0;
}

/** A kit that is a checkout is to be had from nowhere else: it has to be packed, and installed beside the skeleton. */
function kitFrom(root: string): string {
  if (root.split(sep).includes('node_modules')) return '';
  return `  npm install --prefix . --save-dev "$(npm pack --silent ${quoted(root)})"\n`;
}
