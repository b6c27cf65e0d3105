import type { Mutant } from '../mutant.js';
import { event12288AlwaysOfANewComputer } from './12288-always-of-a-new-computer.js';
import { event12288AlwaysPhysical } from './12288-always-physical.js';
import { event12288InTheOrderOf12290 } from './12288-in-the-order-of-12290.js';
import { event12288OnlyForAnswers } from './12288-only-for-answers.js';
import { event12288WithoutTheNPolicy } from './12288-without-the-n-policy.js';
import { event12289AlwaysBound } from './12289-always-bound.js';
import { event12289IntervalsSwapped } from './12289-intervals-swapped.js';
import { event12289NeverBound } from './12289-never-bound.js';
import { event12289NeverLogged } from './12289-never-logged.js';
import { event12289OnlyForActivations } from './12289-only-for-activations.js';
import { event12289WithACodeOfItsOwn } from './12289-with-a-code-of-its-own.js';
import { event12289WithoutTheUnusedField } from './12289-without-the-unused-field.js';
import { clientEventsInTheLogOfTheHost } from './client-events-in-the-log-of-the-host.js';

export const clientEventsMutants: readonly Mutant[] = [
  event12289WithACodeOfItsOwn,
  event12288AlwaysOfANewComputer,
  event12288AlwaysPhysical,
  event12288InTheOrderOf12290,
  event12288OnlyForAnswers,
  event12288WithoutTheNPolicy,
  event12289AlwaysBound,
  event12289IntervalsSwapped,
  event12289NeverBound,
  event12289NeverLogged,
  event12289OnlyForActivations,
  event12289WithoutTheUnusedField,
  clientEventsInTheLogOfTheHost,
];
