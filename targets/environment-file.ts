import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../contracts/faults.js';
import type { LabEnvironment } from '../contracts/types/target-control.js';
import { endWithKit } from './end-with-kit.js';

/** The variable that names the file, for a program that the kit starts and all that it starts itself. */
export const environmentVariable = 'VA_TCK_ENVIRONMENT';

/** The environment document as a file: there from the first world on, written anew for each before its `open` is asked. Whoever reads it
 * finds one document or the other, never a part. */
export class EnvironmentFile {
  readonly folder: string;
  readonly path: string;
  readonly #forget: () => void;

  constructor() {
    try {
      this.folder = mkdtempSync(join(tmpdir(), 'va-tck-environment-'));
    } catch (cause) {
      throw new Fault('environment', `no folder for the environment document: ${cause}`, { cause });
    }
    this.path = join(this.folder, 'environment.json');
    this.#forget = endWithKit(() => this.#remove());
  }

  write(environment: LabEnvironment): void {
    const unfinished = `${this.path}.unfinished`;
    try {
      writeFileSync(unfinished, `${JSON.stringify(environment, null, 2)}\n`);
      renameSync(unfinished, this.path);
    } catch (cause) {
      throw new Fault('environment', `the environment document cannot be written: ${cause}`, { cause });
    }
  }

  close(): void {
    this.#forget();
    this.#remove();
  }

  #remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
