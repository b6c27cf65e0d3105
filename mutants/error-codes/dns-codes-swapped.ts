import type { Mutant } from '../mutant.js';

const swapped: Readonly<Record<string, string>> = { '0x8007232B': '0x8007251D', '0x8007251D': '0x8007232B' };

export const dnsCodesSwapped: Mutant = {
  id: 'dns-codes-swapped',
  breaks: 'No such name and no such record are taken for each other.',
  kills: ['ERROR-8007232B', 'ERROR-8007251D'],
  machine: { discoveryCode: code => swapped[code] ?? code },
};
