import { rows, type Section } from './section.js';

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
