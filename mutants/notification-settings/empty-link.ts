import { readValue } from '../../mocks/machine/core/registry.js';
import type { Mutant } from '../mutant.js';

export const emptyLink: Mutant = {
  id: 'empty-link',
  breaks: 'An empty AlternateURL is a link to nowhere.',
  kills: ['ALTERNATE-URL-EMPTY'],
  machine: {
    linksOn: (_kind, machine) => {
      const value = readValue(machine, 'Activation', 'AlternateURL', 'software');
      return value?.type === 'REG_SZ' ? [value.data || 'about:blank'] : [];
    },
  },
};
