import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const editions: readonly (readonly [edition: string, clause: string, name: string])[] = [
  ['windows-7-professional', 'SETUP-KEY-7-PROFESSIONAL', 'Windows 7 Professional'],
  ['windows-7-professional-n', 'SETUP-KEY-7-PROFESSIONAL-N', 'Windows 7 Professional N'],
  ['windows-7-professional-e', 'SETUP-KEY-7-PROFESSIONAL-E', 'Windows 7 Professional E'],
  ['windows-7-enterprise', 'SETUP-KEY-7-ENTERPRISE', 'Windows 7 Enterprise'],
  ['windows-7-enterprise-n', 'SETUP-KEY-7-ENTERPRISE-N', 'Windows 7 Enterprise N'],
  ['windows-7-enterprise-e', 'SETUP-KEY-7-ENTERPRISE-E', 'Windows 7 Enterprise E'],
  ['server-2008-r2-web', 'SETUP-KEY-SERVER-2008-R2-WEB', 'Windows Server 2008 R2 Web'],
  ['server-2008-r2-hpc', 'SETUP-KEY-SERVER-2008-R2-HPC', 'Windows Server 2008 R2 HPC Edition'],
  ['server-2008-r2-standard', 'SETUP-KEY-SERVER-2008-R2-STANDARD', 'Windows Server 2008 R2 Standard'],
  ['server-2008-r2-enterprise', 'SETUP-KEY-SERVER-2008-R2-ENTERPRISE', 'Windows Server 2008 R2 Enterprise'],
  ['server-2008-r2-datacenter', 'SETUP-KEY-SERVER-2008-R2-DATACENTER', 'Windows Server 2008 R2 Datacenter'],
  ['server-2008-r2-itanium', 'SETUP-KEY-SERVER-2008-R2-ITANIUM', 'Windows Server 2008 R2 for Itanium-Based Systems'],
  ['vista-business', 'SETUP-KEY-VISTA-BUSINESS', 'Windows Vista Business'],
  ['vista-business-n', 'SETUP-KEY-VISTA-BUSINESS-N', 'Windows Vista Business N'],
  ['vista-enterprise', 'SETUP-KEY-VISTA-ENTERPRISE', 'Windows Vista Enterprise'],
  ['vista-enterprise-n', 'SETUP-KEY-VISTA-ENTERPRISE-N', 'Windows Vista Enterprise N'],
  ['server-2008-web', 'SETUP-KEY-WEB-SERVER-2008', 'Windows Web Server 2008'],
  ['server-2008-standard', 'SETUP-KEY-SERVER-2008-STANDARD', 'Windows Server 2008 Standard'],
  [
    'server-2008-standard-without-hyper-v',
    'SETUP-KEY-SERVER-2008-STANDARD-WITHOUT-HYPER-V',
    'Windows Server 2008 Standard without Hyper-V',
  ],
  ['server-2008-enterprise', 'SETUP-KEY-SERVER-2008-ENTERPRISE', 'Windows Server 2008 Enterprise'],
  [
    'server-2008-enterprise-without-hyper-v',
    'SETUP-KEY-SERVER-2008-ENTERPRISE-WITHOUT-HYPER-V',
    'Windows Server 2008 Enterprise without Hyper-V',
  ],
  ['server-2008-datacenter', 'SETUP-KEY-SERVER-2008-DATACENTER', 'Windows Server 2008 Datacenter'],
  [
    'server-2008-datacenter-without-hyper-v',
    'SETUP-KEY-SERVER-2008-DATACENTER-WITHOUT-HYPER-V',
    'Windows Server 2008 Datacenter without Hyper-V',
  ],
  ['server-2008-itanium', 'SETUP-KEY-SERVER-2008-ITANIUM', 'Windows Server 2008 for Itanium-Based Systems'],
];

/** One row of Table 9 at a time: the setup key of that edition is called invalid. */
export const oneKeyRefused: readonly Mutant[] = editions.map(([edition, clause, name]) => ({
  id: `setup-key-refused-${edition}`,
  breaks: `The setup key of ${name} is not taken.`,
  kills: [clause],
  machine: {
    judgeKey: (machine, productKey) => {
      const entry = machine.keyRing.find(known => known.productKey === productKey);
      const refused = entry?.channel === 'setup' && entry.edition === edition;
      return refused ? '0xC004F050' : standardPolicies.judgeKey(machine, productKey);
    },
  },
}));
