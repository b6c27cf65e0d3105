import type { Mutant } from '../mutant.js';
import { nameMutants } from './names.js';
import { portMutants } from './ports.js';
import { rememberedHostMutants } from './remembered-host.js';

export const discoveryOrderMutants: readonly Mutant[] = [...nameMutants, ...portMutants, ...rememberedHostMutants];
