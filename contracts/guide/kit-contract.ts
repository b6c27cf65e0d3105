import { rows, type Section } from './section.js';

/** What the name server of the lab does, by the standards of DNS. The guide takes it for granted: no part of it, and no part of its coverage. */
export const nameServerSection: Section = {
  name: 'Name server',
  title: { en: 'The name server that targets meet', zh: '受測實作所使用的名稱伺服器' },
  rows: rows('Messages', 'Names', 'Answers', 'Sizes', 'EDNS', 'Updates', 'Signatures', 'Mock control'),
};

/** What the kit asks of every target by its own contract. No part of the guide, and no part of its coverage. */
export const targetControlSection: Section = {
  name: 'Target control',
  title: { en: 'What a target says of itself', zh: '受測實作的自我宣告' },
  rows: rows(
    'slmgr',
    'wmi',
    'registry',
    'event-log',
    'stimuli',
    'notifications',
    'desktop',
    'virtual-clock',
    'event-export',
    'registry-files',
    'token-activation',
    'profiles',
    'readings',
  ),
};

/** Sections that follow the guide's, and count in none of its figures. */
export const kitSections: readonly Section[] = [targetControlSection, nameServerSection];
