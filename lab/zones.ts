import type { DnsControl } from '../contracts/types/mock-control.js';
import type { Endpoint } from '../contracts/types/values.js';

/** The DNS zones of one scenario, and the domain that each of its computers is in. */
export class Zones {
  /** Where a computer is that nobody put elsewhere. */
  readonly home: string;
  readonly #control: DnsControl;
  readonly #zones = new Set<string>();
  readonly #domains = new Map<string, string>();

  constructor(home: string, control: DnsControl) {
    this.home = home;
    this.#control = control;
  }

  /** DNS becomes authoritative for this zone, and takes updates to it. */
  async add(zone: string): Promise<void> {
    await this.#control.addZone({ zone, updates: 'accepted' });
    this.#zones.add(zone);
  }

  /** Puts a computer into a domain, the home domain where none is given, and answers with it. */
  place(computer: string, domain = this.home): string {
    this.#domains.set(computer, domain);
    return domain;
  }

  /** The full name of a computer, in small letters; one that was never placed is at home. */
  fullNameOf(computer: string): string {
    return `${computer}.${this.#domainOf(computer)}`.toLowerCase();
  }

  /** Gives a computer its address. One whose domain is no zone of this DNS has none there. */
  async nameAddress(computer: string, address: string): Promise<void> {
    if (!this.#zones.has(this.#domainOf(computer))) return;
    const name = this.fullNameOf(computer);
    await this.#control.addRecords({ records: [{ type: 'A', name, ttl: 3_600, address }] });
  }

  /** Registers a KMS in the zone of its own domain: its SRV record (RFC 2782). */
  async publish(host: string, { port }: Endpoint, priority: number, weight: number): Promise<void> {
    const name = `_vlmcs._tcp.${this.#domainOf(host)}`;
    const target = this.fullNameOf(host);
    await this.#control.addRecords({
      records: [{ type: 'SRV', name, ttl: 3_600, priority, weight, port, target }],
    });
  }

  #domainOf(computer: string): string {
    return this.#domains.get(computer) ?? this.home;
  }
}
