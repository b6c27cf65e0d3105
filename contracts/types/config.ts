import type { Count } from './values.js';

/** `va-tck.config.json`: what would otherwise be said with options of `va-tck run`, which win over it. Comments are allowed; paths are
 * relative to the file. */
export interface Config {
  /** `module:./adapter.mjs`, `module:reference`, `http://127.0.0.1:9000`, `stdio:python3 host.py` or `container:contoso/kms-host`.
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
  /** How to run the image of `container:…`. */
  container?: ContainerSettings;
  /** File of known failures, which the run is held against.
   * @minLength 1 */
  baseline?: string;
  /** File of waivers.
   * @minLength 1 */
  waivers?: string;
}

/** How a target that is a container image is run. It is told where to serve target control as PORT. */
export interface ContainerSettings {
  /** Set in its environment; PORT and VA_TCK_ENVIRONMENT are the kit's. */
  environment?: { [name: string]: string };
  /** Instead of the image's own. */
  command?: string[];
  /** Where the image serves, if it does not go by PORT.
   * @minimum 1
   * @maximum 65535
   * @TJS-type integer */
  port?: number;
  /** It serves once this path is answered with a status below 500; `/` where it is not given.
   * @pattern ^/ */
  healthPath?: string;
  /** 1,024 where it is not given.
   * @minimum 16
   * @maximum 1048576
   * @TJS-type integer */
  memoryMegabytes?: number;
  /** 2 where it is not given, or as many as there are.
   * @minimum 0.01
   * @maximum 1024 */
  cpus?: number;
  /** Until it serves; 60,000 where it is not given.
   * @minimum 1
   * @maximum 3600000
   * @TJS-type integer */
  startupTimeoutMilliseconds?: number;
}
