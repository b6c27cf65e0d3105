import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Block, markerOf } from './blocks.js';
import { missingLine, unlike } from './loosely.js';

/** Does what a page says, block by block, in an empty folder with the kit installed and its examples beside it. Answers what is not as the
 * page says, each with its line. */
export async function runPage(root: string, blocks: readonly Block[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  const wrong: string[] = [];
  let printed = '';
  try {
    const environment = prepare(root, folder);
    for (const block of blocks) {
      const say = (what: string) => wrong.push(`${block.page}:${block.line}: ${what}`);
      const [file, like, within] = ['file', 'like', 'in'].map(name => markerOf(block, name));
      const run = block.language === 'sh' ? markerOf(block, 'run') : null;
      if (run !== null) {
        const { exit, place } = told(run);
        const done = await shell(block.text, join(folder, place), environment);
        printed = done.printed;
        if (done.code !== exit) say(`ended with ${done.code} in place of ${exit}:\n${printed.slice(-2000)}`);
      }
      if (file) writeFileSync(join(folder, file), block.text);
      const missing = block.markers.includes('output')
        ? missingLine(block.text, printed)
        : within
          ? missingLine(block.text, readFileSync(join(folder, within), 'utf8'))
          : null;
      if (missing !== null) say(`is not there: ${missing}\n${printed.slice(-2000)}`);
      const different = like
        ? unlike(JSON.parse(block.text), JSON.parse(readFileSync(join(folder, like), 'utf8')))
        : null;
      if (different !== null) say(`is not like ${like}: ${different}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return wrong;
}

/** `in my-host, exit 4` */
function told(marker: string): { exit: number; place: string } {
  const [, place = ''] = /\bin ([\w-]+)/.exec(marker) ?? [];
  const [, exit = '0'] = /\bexit (\d+)/.exec(marker) ?? [];
  return { exit: Number(exit), place };
}

/** A folder as after `npm install`, and the environment in which `npx va-tck` is the command of this checkout. */
function prepare(root: string, folder: string): NodeJS.ProcessEnv {
  const bin = join(folder, '.bin');
  mkdirSync(bin);
  const command = `"${process.execPath}" "${join(root, 'dist/cli.js')}"`;
  // The real one looks into node_modules, and takes most of a second to do so.
  const npx = `#!/bin/sh\n[ "$1" = va-tck ] || { echo "npx: unexpected $1" >&2; exit 99; }\nshift\nexec ${command} "$@"\n`;
  writeFileSync(join(bin, 'npx'), npx);
  chmodSync(join(bin, 'npx'), 0o755);
  symlinkSync(join(root, 'examples'), join(folder, 'examples'));
  return {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    PYTHONDONTWRITEBYTECODE: '1',
    VA_TCK: command.replaceAll('"', ''),
    GITHUB_STEP_SUMMARY: join(folder, 'step-summary.md'),
  };
}

async function shell(script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<{ code: number; printed: string }> {
  const child: ChildProcess = spawn('sh', ['-ec', script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', text => (printed += text));
  const [code] = await once(child, 'close');
  return { code, printed };
}
