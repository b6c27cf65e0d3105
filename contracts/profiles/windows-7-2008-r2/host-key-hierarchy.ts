import type { PolicyProfile } from '../policy-profile.js';

/** Which product groups each host key type activates. Guide, Table 7 and the two notes below it. */
export const hostKeyCovers: PolicyProfile['hostKeyCovers'] = {
  vista: ['vista'],
  'windows-7': ['vista', 'windows-7'],
  'kms-a': ['vista', 'windows-7', 'server-2008-a', 'server-2008-r2-a'],
  'kms-b': ['vista', 'windows-7', 'server-2008-a', 'server-2008-r2-a', 'server-2008-b', 'server-2008-r2-b'],
  'kms-c': [
    'vista',
    'windows-7',
    'server-2008-a',
    'server-2008-r2-a',
    'server-2008-b',
    'server-2008-r2-b',
    'server-2008-c',
    'server-2008-r2-c',
  ],
  'server-2008-kms-a': ['vista', 'server-2008-a'],
  'server-2008-kms-b': ['vista', 'server-2008-a', 'server-2008-b'],
  'server-2008-kms-c': ['vista', 'server-2008-a', 'server-2008-b', 'server-2008-c'],
};
