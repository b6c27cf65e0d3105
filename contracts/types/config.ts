import type { Count } from './values.js';

/** `va-tck.config.json`: what would otherwise be said with options of `va-tck run`, which win over it. Comments are allowed; paths are
 * relative to the file. */
export interface Config {
  /** `module:./adapter.mjs`, `module:reference` or `http://127.0.0.1:9000`.
   * @minLength 1 */
  target?: string;
  profile?: 'machine' | 'kms-host' | 'reference';
  lab?: 'embedded' | 'containers';
  seed?: Count;
  /** Folder for results and reports.
   * @minLength 1 */
  out?: string;
  /** Deadline of every verb asked of the target.
   * @minimum 1
   * @maximum 3600000
   * @TJS-type integer */
  timeoutMilliseconds?: number;
  /** URL of an activation service that is built into a target module: in the embedded lab the mock answers there too. */
  serviceUrl?: string;
  /** File of known failures, which the run is held against.
   * @minLength 1 */
  baseline?: string;
  /** File of waivers.
   * @minLength 1 */
  waivers?: string;
}
