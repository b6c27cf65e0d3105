import type { Stage } from './stage.js';

/** Stands for one of several computers, by its number in the scenario, from 1. */
const canonical = (third: number, number: number) =>
  `127.100.${third + Math.floor(number / 100)}.${100 + (number % 100)}`;

/** Shared by whoever listens on a port of it, so that it names nobody by itself. */
const loopback = '127.0.0.1';

/** The addresses that the lab handed out in one scenario, each with a name of the scenario's own in the same form. Which address a lab has to
 * give depends on what ran before and beside; evidence must not. So evidence is written in these names. Only what was handed out is replaced,
 * and only where it stands as a whole: nothing else that a target says is touched. */
export class ScenarioNames {
  readonly #names = new Map<string, string>();
  #computers = 0;
  #hosts = 0;
  #pattern: RegExp | null = null;

  /** The stage, with a note taken of everything that it hands out. */
  noting(stage: Stage): Stage {
    const service = new URL(stage.activationService.url);
    this.#note(stage.dns.endpoint, { address: canonical(250, 1), port: 10_053 });
    this.#note({ address: service.hostname, port: Number(service.port) }, { address: canonical(250, 2), port: 10_080 });
    return {
      ...stage,
      raiseHost: async name => {
        const host = await stage.raiseHost(name);
        this.#hosts += 1;
        this.#note(host.endpoint, { address: canonical(200, this.#hosts), port: 20_000 + this.#hosts });
        return host;
      },
      placeComputer: async () => {
        const place = await stage.placeComputer();
        this.#computers += 1;
        const port = 10_100 + this.#computers;
        this.#note({ address: place.address, port: place.kmsPort }, { address: canonical(100, this.#computers), port });
        return place;
      },
    };
  }

  /** The text in the scenario's names. */
  text(told: string): string {
    if (this.#names.size === 0) return told;
    this.#pattern ??= patternOf([...this.#names.keys()]);
    return told.replace(this.#pattern, given => this.#names.get(given) ?? given);
  }

  /** A message in the scenario's names. */
  message(told: unknown, depth = 0): unknown {
    if (typeof told === 'string') return this.text(told);
    if (typeof told !== 'object' || told === null || depth > 100) return told;
    if (Array.isArray(told)) return told.map(item => this.message(item, depth + 1));
    const members = Object.entries(told).map(([name, value]) => [this.text(name), this.message(value, depth + 1)]);
    return { ...Object.fromEntries(members), ...this.#portIn(told) };
  }

  /** The port beside an address that several share. */
  #portIn(told: object): object {
    const { address, ...others } = told as { address?: unknown; port?: unknown; kmsPort?: unknown };
    for (const member of ['port', 'kmsPort'] as const) {
      const name = this.#names.get(`${address}:${others[member]}`);
      if (name !== undefined) return { [member]: Number(name.slice(name.lastIndexOf(':') + 1)) };
    }
    return {};
  }

  #note(given: { address: string; port: number }, name: { address: string; port: number }): void {
    this.#pattern = null;
    if (given.address === loopback) this.#names.set(`${loopback}:${given.port}`, `${loopback}:${name.port}`);
    else this.#names.set(given.address, name.address);
  }
}

function patternOf(given: readonly string[]): RegExp {
  const any = given.map(word => word.replaceAll('.', '\\.')).join('|');
  return new RegExp(`(?<![\\d.])(?:${any})(?!\\d|\\.\\d)`, 'g');
}
