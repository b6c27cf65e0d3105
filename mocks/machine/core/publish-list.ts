import type { Computer } from './machine.js';
import type { MachinePolicies } from './policies.js';

/** A domain that a KMS host publishes itself in, and with which priority and weight. */
export interface Publication {
  readonly zone: string;
  readonly priority: number;
  readonly weight: number;
}

/** The fields of a line as they are written. */
export interface PublishLine {
  readonly domain: string;
  readonly priority: string;
  readonly weight: string;
}

/** The publications of a KMS host: those of the list, and that of its home domain, which need not be listed (Table 3,
 * DnsDomainPublishList). */
export function publicationsOf(
  computer: Computer,
  lines: readonly string[],
  policies: MachinePolicies,
): readonly Publication[] {
  const listed = policies
    .usedLines(lines)
    .map(line => listedPublication(line, computer, policies))
    .filter(publication => publication !== null);
  const isListed = listed.some(({ zone }) => zone.toLowerCase() === computer.domain.toLowerCase());
  if (isListed || !policies.publishesHomeDomain(listed)) return listed;
  const { priority, weight } = policies.homeDomainNumbers(listed);
  return [{ zone: computer.domain, priority, weight }, ...listed];
}

/** `domain, priority, weight`, both numbers optional; null where it is something else. */
export function readPublishLine(line: string): PublishLine | null {
  const [domain = '', priority = '', weight = '', ...more] = line.split(',').map(field => field.trim());
  return more.length === 0 && isDomainName(domain) ? { domain, priority, weight } : null;
}

/** A number as a line gives it: none is 0 (Table 3), and an SRV record has room for 65,535 (RFC 2782); null: it is no such number. */
export function readPublishNumber(text: string): number | null {
  if (text === '') return 0;
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}

function listedPublication(text: string, computer: Computer, policies: MachinePolicies): Publication | null {
  const line = policies.readPublishLine(text);
  if (line === null) return null;
  const priority = policies.publishNumber(line.priority);
  const weight = policies.publishNumber(line.weight);
  if (priority === null || weight === null) return null;
  const publication = { zone: line.domain.replace(/\.$/, ''), priority, weight };
  return publication.zone.includes('.') ? publication : policies.publicationOfHostName(publication, computer);
}

/** Labels of letters, digits, hyphens and underscores (RFC 1035 2.3.1; an underscore as Windows takes it), perhaps with the final dot. */
function isDomainName(text: string): boolean {
  return /^(?:[\w-]{1,63}\.)*[\w-]{1,63}\.?$/.test(text);
}
