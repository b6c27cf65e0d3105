import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DnsRecord } from '../contracts/types/mock-control.js';
import { type MockDns, startDns } from '../mocks/dns/index.js';

const NOW = '2009-07-22T09:00:00Z';
const KMS_NAME = '_vlmcs._tcp.contoso.com';
const TSIG_KEY = 'hmac-sha256:somebody:c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0MTI=';
const mustHaveTools = process.env.VA_TCK_REQUIRE_TOOLS === '1';

const RECORDS: DnsRecord[] = [
  { type: 'SRV', name: KMS_NAME, ttl: 3600, priority: 0, weight: 0, port: 1688, target: 'kms-1.contoso.com' },
  { type: 'SRV', name: KMS_NAME, ttl: 3600, priority: 10, weight: 5, port: 1688, target: 'kms-2.contoso.com' },
  { type: 'A', name: 'kms-1.contoso.com', ttl: 3600, address: '192.0.2.1' },
  { type: 'AAAA', name: 'kms-1.contoso.com', ttl: 3600, address: '2001:db8::1' },
  { type: 'A', name: 'kms-2.contoso.com', ttl: 3600, address: '192.0.2.2' },
  { type: 'PTR', name: '1.2.0.192.in-addr.arpa', ttl: 3600, target: 'kms-1.contoso.com' },
  { type: 'NS', name: 'child.contoso.com', ttl: 3600, target: 'ns1.child.contoso.com' },
  { type: 'A', name: 'ns1.child.contoso.com', ttl: 3600, address: '192.0.2.53' },
  ...Array.from({ length: 100 }, (_, octet): DnsRecord => {
    return { type: 'A', name: 'many.contoso.com', ttl: 60, address: `10.0.0.${octet}` };
  }),
];

let dns: MockDns;

beforeAll(async () => {
  dns = await startDns({ address: '127.0.0.1', port: 0, now: NOW });
});

beforeEach(async () => {
  await dns.control.reset({ now: NOW });
  for (const zone of ['contoso.com', '2.0.192.in-addr.arpa']) await dns.control.addZone({ zone, updates: 'accepted' });
  await dns.control.addZone({ zone: 'fabrikam.com', updates: 'refused' });
  await dns.control.addRecords({ records: RECORDS });
});

afterAll(() => dns.close());

function isInstalled(tool: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some(folder => {
    try {
      accessSync(join(folder, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Everything a tool prints, also where it ends with an error: its words are what is tested. */
function run(tool: string, args: readonly string[], input = ''): Promise<string> {
  return new Promise(resolve => {
    const child = execFile(tool, args, { timeout: 10_000 }, (_, stdout, stderr) => resolve(stdout + stderr));
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** A group of tests with a tool; where it is missing they are skipped by name, or fail if tools are required. */
function withTool(tool: string, tests: () => void): void {
  const isMissing = !isInstalled(tool);
  const title = isMissing ? `${tool} (not installed on this machine)` : tool;
  if (isMissing && mustHaveTools) {
    test(`${tool} is installed, as VA_TCK_REQUIRE_TOOLS=1 demands`, () => expect.fail(`${tool} is not on the PATH.`));
  }
  describe.skipIf(isMissing)(title, tests);
}

const server = () => ['@127.0.0.1', '-p', String(dns.endpoint.port)];
const dig = (...args: string[]) => run('dig', [...server(), '+tries=1', '+time=5', '+norecurse', ...args]);
const kdig = (...args: string[]) => run('kdig', [...server(), '+retry=0', '+time=5', '+norecurse', ...args]);
const nsupdate = (lines: readonly string[], ...args: string[]) =>
  run('nsupdate', args, [`server 127.0.0.1 ${dns.endpoint.port}`, ...lines, 'send', ''].join('\n'));

withTool('dig', () => {
  test('the SRV records come with the addresses of their targets', async () => {
    const output = await dig('+nocookie', KMS_NAME, 'SRV');
    expect(output).toMatch(/flags: qr aa; QUERY: 1, ANSWER: 2, AUTHORITY: 0, ADDITIONAL: 4/);
    expect(output).toMatch(/^_vlmcs\._tcp\.contoso\.com\.\s+3600\s+IN\s+SRV\s+0 0 1688 kms-1\.contoso\.com\.$/m);
    expect(output).toMatch(/^kms-1\.contoso\.com\.\s+3600\s+IN\s+AAAA\s+2001:db8::1$/m);
    expect(output).not.toMatch(/WARNING|malformed|extra bytes/i);
  });

  test('the same question over TCP gets the same answer', async () => {
    expect(await dig('+tcp', '+short', KMS_NAME, 'SRV')).toBe(await dig('+short', KMS_NAME, 'SRV'));
  });

  test('several questions on one TCP connection are all answered', async () => {
    const output = await dig('+tcp', '+keepopen', '+short', 'kms-1.contoso.com', 'A', 'kms-2.contoso.com', 'A');
    expect(output.trim().split('\n').at(-1)).toBe('192.0.2.2');
  });

  test('the letters of the question come back as they went', async () => {
    expect(await dig('_VlMcS._TcP.cOnToSo.CoM', 'SRV')).toContain(';_VlMcS._TcP.cOnToSo.CoM.');
  });

  test.each([
    ['a missing record', 'kms-2.contoso.com', 'AAAA', 'NOERROR'],
    ['an empty non-terminal', '_tcp.contoso.com', 'SRV', 'NOERROR'],
    ['a missing name', 'kms-9.contoso.com', 'A', 'NXDOMAIN'],
  ])('%s is answered with the SOA', async (_, name, type, status) => {
    const output = await dig(name, type);
    expect(output).toContain(`status: ${status}`);
    expect(output).toMatch(/flags: qr aa; QUERY: 1, ANSWER: 0, AUTHORITY: 1/);
    expect(output).toMatch(/^contoso\.com\.\s+0\s+IN\s+SOA\s+ns\.contoso\.com\. hostmaster\.contoso\.com\./m);
  });

  test('ANY gets all records of a name', async () => {
    expect((await dig('+short', 'contoso.com', 'ANY')).trim().split('\n')).toHaveLength(2);
  });

  test('a delegated name is referred to its server', async () => {
    const output = await dig('www.child.contoso.com', 'A');
    expect(output).toMatch(/flags: qr; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 2/);
    expect(output).toMatch(/^ns1\.child\.contoso\.com\.\s+3600\s+IN\s+A\s+192\.0\.2\.53$/m);
  });

  test('a long answer is cut off over UDP, and fetched over TCP', async () => {
    expect(await dig('+noedns', '+ignore', 'many.contoso.com')).toMatch(/flags: qr aa tc; QUERY: 1, ANSWER: 0/);
    const output = await dig('many.contoso.com');
    expect(output).toMatch(/Truncated, retrying in TCP mode/);
    expect(output).toMatch(/flags: qr aa; QUERY: 1, ANSWER: 100/);
  });

  test.each([
    ['a name outside the zones', ['www.example.org'], 'REFUSED'],
    ['another class', ['-c', 'CH', 'version.bind', 'TXT'], 'REFUSED'],
    ['another operation', ['+opcode=notify', 'contoso.com', 'SOA'], 'NOTIMP'],
    ['a later EDNS', ['+edns=1', '+noednsneg', 'contoso.com', 'SOA'], 'BADVERS'],
    ['a message that is only a header', ['+header-only'], 'FORMERR'],
  ])('%s gets %s', async (_, args, status) => {
    expect(await dig(...args)).toContain(`status: ${status}`);
  });

  test('a zone transfer is refused', async () => {
    expect(await dig('contoso.com', 'AXFR')).toContain('Transfer failed');
  });

  test('EDNS is answered in kind', async () => {
    expect(await dig('+dnssec', KMS_NAME, 'SRV')).toContain('EDNS: version: 0, flags: do; udp: 1232');
    expect(await dig('+noedns', KMS_NAME, 'SRV')).not.toContain('EDNS');
  });

  test('an address leads to its name', async () => {
    expect(await dig('+short', '-x', '192.0.2.1')).toBe('kms-1.contoso.com.\n');
  });

  test('a signed question is told that its key is not known', async () => {
    const output = await dig('-y', TSIG_KEY, 'contoso.com', 'SOA');
    expect(output).toContain('status: NOTAUTH');
    expect(output).toContain('BADKEY');
  });

  test('faults are seen', async () => {
    await dns.control.setFaults({ faults: [{ fault: 'servfail' }] });
    expect(await dig(KMS_NAME, 'SRV')).toContain('status: SERVFAIL');
    await dns.control.setFaults({ faults: [{ fault: 'drop' }] });
    expect(await dig('+time=1', KMS_NAME, 'SRV')).toMatch(/timed out|no servers could be reached/);
  });
});

withTool('kdig', () => {
  test('the SRV records come with the addresses of their targets', async () => {
    const output = await kdig('+edns', KMS_NAME, 'SRV');
    expect(output).toMatch(/Flags: qr aa; QUERY: 1; ANSWER: 2; AUTHORITY: 0; ADDITIONAL: 4/);
    expect(output).toMatch(/SRV\s+10 5 1688 kms-2\.contoso\.com\./);
    expect(output).not.toMatch(/WARNING|;; ERROR|malformed/);
  });

  test.each(['+notcp', '+tcp'])('a missing name and a missing record are told apart with %s', async transport => {
    expect(await kdig(transport, 'kms-9.contoso.com', 'A')).toContain('status: NXDOMAIN');
    expect(await kdig(transport, '_tcp.contoso.com', 'SRV')).toContain('status: NOERROR');
  });

  test('a long answer is fetched over TCP', async () => {
    expect(await kdig('many.contoso.com', 'A')).toMatch(/Flags: qr aa; QUERY: 1; ANSWER: 100/);
  });

  test('several questions on one TCP connection are all answered', async () => {
    const output = await kdig('+tcp', '+keepopen', '+short', 'kms-1.contoso.com', 'kms-2.contoso.com');
    expect(output).toMatch(/192\.0\.2\.1\s+192\.0\.2\.2/);
  });

  test('padding and cookies do no harm', async () => {
    const output = await kdig('+cookie', '+padding=128', KMS_NAME, 'SRV');
    expect(output).toMatch(/status: NOERROR[\s\S]*ANSWER: 2/);
  });

  test('a signed question is told that its key is not known', async () => {
    expect(await kdig('-y', TSIG_KEY, 'contoso.com', 'SOA')).toMatch(/BADKEY|NOTAUTH/);
  });
});

withTool('nsupdate', () => {
  const address = 'update add kms-3.contoso.com 600 A 192.0.2.3';

  async function namesAndTypes(): Promise<string[]> {
    const { records } = await dns.control.readRecords({ zone: 'contoso.com' });
    return records.map(({ name, type }) => `${name} ${type}`);
  }

  test('a host publishes itself, the zone being found by its SOA', async () => {
    const output = await nsupdate([`update add ${KMS_NAME} 3600 SRV 0 0 1688 kms-3.contoso.com.`, address]);
    expect(output).toBe('');
    const { records } = await dns.control.readRecords({ zone: 'contoso.com' });
    expect(records).toContainEqual({ type: 'A', name: 'kms-3.contoso.com', ttl: 600, address: '192.0.2.3' });
    expect(records.filter(({ type }) => type === 'SRV')).toHaveLength(3);
    const { exchanges } = await dns.control.readJournal({ after: 0 });
    expect(exchanges.map(({ asked }) => asked)).toEqual([`SOA ${KMS_NAME} over udp`, 'UPDATE contoso.com over udp']);
  });

  test('it works over TCP', async () => {
    expect(await nsupdate(['zone contoso.com', address], '-v')).toBe('');
    expect(await namesAndTypes()).toContain('kms-3.contoso.com A');
  });

  test('a record, a set and a name are deleted', async () => {
    expect(
      await nsupdate([
        `update delete ${KMS_NAME} SRV 0 0 1688 kms-1.contoso.com`,
        'update delete kms-1.contoso.com AAAA',
      ]),
    ).toBe('');
    expect(await nsupdate(['update delete kms-2.contoso.com'])).toBe('');
    const left = await namesAndTypes();
    expect(left.filter(each => each === `${KMS_NAME} SRV`)).toHaveLength(1);
    expect(left).toContain('kms-1.contoso.com A');
    expect(left).not.toContain('kms-1.contoso.com AAAA');
    expect(left).not.toContain('kms-2.contoso.com A');
  });

  test('the name of the zone itself keeps its SOA and its name server', async () => {
    expect(await nsupdate(['zone contoso.com', 'update delete contoso.com'])).toBe('');
    expect(await namesAndTypes()).toContain('contoso.com NS');
  });

  test.each([
    ['prereq nxdomain kms-1.contoso.com', 'YXDOMAIN'],
    ['prereq yxdomain kms-9.contoso.com', 'NXDOMAIN'],
    [`prereq nxrrset ${KMS_NAME} SRV`, 'YXRRSET'],
    [`prereq yxrrset ${KMS_NAME} A`, 'NXRRSET'],
    ['prereq yxrrset kms-1.contoso.com A 192.0.2.77', 'NXRRSET'],
  ])('with "%s" the update fails with %s and changes nothing', async (prerequisite, rcode) => {
    const before = await namesAndTypes();
    expect(await nsupdate(['zone contoso.com', prerequisite, address])).toBe(`update failed: ${rcode}\n`);
    expect(await namesAndTypes()).toEqual(before);
  });

  test('with prerequisites that hold the update is made', async () => {
    const prerequisites = [
      'prereq yxrrset kms-1.contoso.com A 192.0.2.1',
      'prereq nxdomain kms-3.contoso.com',
      `prereq yxrrset ${KMS_NAME} SRV`,
    ];
    expect(await nsupdate(['zone contoso.com', ...prerequisites, address])).toBe('');
    expect(await namesAndTypes()).toContain('kms-3.contoso.com A');
  });

  test.each([
    ['a zone that takes no updates', ['zone fabrikam.com', 'update add a.fabrikam.com 60 A 192.0.2.3'], 'REFUSED'],
    ['a zone of somebody else', ['zone example.org', 'update add a.example.org 60 A 192.0.2.3'], 'NOTAUTH'],
    ['a name outside the zone', ['zone contoso.com', 'update add a.fabrikam.com 60 A 192.0.2.3'], 'NOTZONE'],
    ['a type that no zone holds', ['zone contoso.com', 'update add a.contoso.com 60 TXT text'], 'REFUSED'],
  ])('%s is refused', async (_, lines, rcode) => {
    expect(await nsupdate(lines)).toBe(`update failed: ${rcode}\n`);
  });

  test('a signed update is told that its key is not known, and changes nothing', async () => {
    expect(await nsupdate(['zone contoso.com', address], '-y', TSIG_KEY)).toContain('NOTAUTH(BADKEY)');
    expect(await namesAndTypes()).not.toContain('kms-3.contoso.com A');
  });

  test('an update meets the faults that are set', async () => {
    await dns.control.setFaults({ faults: [{ fault: 'servfail', name: 'kms-3.contoso.com' }] });
    expect(await nsupdate(['zone contoso.com', address])).toBe('update failed: SERVFAIL\n');
  });

  test('an update of the reverse zone is seen', async () => {
    const ptr = 'update add 3.2.0.192.in-addr.arpa 600 PTR kms-3.contoso.com';
    expect(await nsupdate([ptr])).toBe('');
    expect((await dns.control.readRecords({ zone: '2.0.192.in-addr.arpa' })).records).toHaveLength(4);
  });
});
