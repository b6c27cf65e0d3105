import { issueOf } from '../../mocks/machine/core/notifications/issue-of.js';
import type { Mutant } from '../mutant.js';

export const issueNeverForgotten: Mutant = {
  id: 'issue-never-forgotten',
  breaks: 'The user goes on being told of an issue that was remedied.',
  kills: ['NOTIFY-REMEDIED'],
  machine: { issueOf: (license, before) => (license.status === 1 ? before.issue : issueOf(license, before)) },
};
