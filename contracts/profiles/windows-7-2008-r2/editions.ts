import type { Edition, ProductGroup } from '../policy-profile.js';

const kmsIdNumbers: Record<ProductGroup, number> = {
  vista: 1,
  'windows-7': 2,
  'server-2008-a': 3,
  'server-2008-b': 4,
  'server-2008-c': 5,
  'server-2008-r2-a': 6,
  'server-2008-r2-b': 7,
  'server-2008-r2-c': 8,
};

/** The editions of Table 9 in its order, with their product group (Table 7). All ids are synthetic. */
export const editions: readonly Edition[] = [
  edition(1, 'windows-7-professional', 'Windows 7 Professional', 'client', 'windows-7'),
  edition(2, 'windows-7-professional-n', 'Windows 7 Professional N', 'client', 'windows-7'),
  edition(3, 'windows-7-professional-e', 'Windows 7 Professional E', 'client', 'windows-7'),
  edition(4, 'windows-7-enterprise', 'Windows 7 Enterprise', 'client', 'windows-7'),
  edition(5, 'windows-7-enterprise-n', 'Windows 7 Enterprise N', 'client', 'windows-7'),
  edition(6, 'windows-7-enterprise-e', 'Windows 7 Enterprise E', 'client', 'windows-7'),
  edition(7, 'server-2008-r2-web', 'Windows Server 2008 R2 Web', 'server', 'server-2008-r2-a'),
  edition(8, 'server-2008-r2-hpc', 'Windows Server 2008 R2 HPC Edition', 'server', 'server-2008-r2-a'),
  edition(9, 'server-2008-r2-standard', 'Windows Server 2008 R2 Standard', 'server', 'server-2008-r2-b'),
  edition(10, 'server-2008-r2-enterprise', 'Windows Server 2008 R2 Enterprise', 'server', 'server-2008-r2-b'),
  edition(11, 'server-2008-r2-datacenter', 'Windows Server 2008 R2 Datacenter', 'server', 'server-2008-r2-c'),
  edition(
    12,
    'server-2008-r2-itanium',
    'Windows Server 2008 R2 for Itanium-Based Systems',
    'server',
    'server-2008-r2-c',
  ),
  edition(13, 'vista-business', 'Windows Vista Business', 'client', 'vista'),
  edition(14, 'vista-business-n', 'Windows Vista Business N', 'client', 'vista'),
  edition(15, 'vista-enterprise', 'Windows Vista Enterprise', 'client', 'vista'),
  edition(16, 'vista-enterprise-n', 'Windows Vista Enterprise N', 'client', 'vista'),
  edition(17, 'server-2008-web', 'Windows Web Server 2008', 'server', 'server-2008-a'),
  edition(18, 'server-2008-standard', 'Windows Server 2008 Standard', 'server', 'server-2008-b'),
  edition(
    19,
    'server-2008-standard-without-hyper-v',
    'Windows Server 2008 Standard without Hyper-V',
    'server',
    'server-2008-b',
  ),
  edition(20, 'server-2008-enterprise', 'Windows Server 2008 Enterprise', 'server', 'server-2008-b'),
  edition(
    21,
    'server-2008-enterprise-without-hyper-v',
    'Windows Server 2008 Enterprise without Hyper-V',
    'server',
    'server-2008-b',
  ),
  edition(22, 'server-2008-datacenter', 'Windows Server 2008 Datacenter', 'server', 'server-2008-c'),
  edition(
    23,
    'server-2008-datacenter-without-hyper-v',
    'Windows Server 2008 Datacenter without Hyper-V',
    'server',
    'server-2008-c',
  ),
  edition(24, 'server-2008-itanium', 'Windows Server 2008 for Itanium-Based Systems', 'server', 'server-2008-c'),
];

function edition(number: number, id: string, name: string, family: Edition['family'], group: ProductGroup): Edition {
  return {
    id,
    name,
    family,
    group,
    activationId: `ac1d0000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    kmsId: `0c350000-0000-4000-8000-${String(kmsIdNumbers[group]).padStart(12, '0')}`,
  };
}
