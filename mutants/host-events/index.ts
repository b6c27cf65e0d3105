import type { Mutant } from '../mutant.js';
import { event12290AlwaysPhysical } from './12290-always-physical.js';
import { event12290AlwaysSuccess } from './12290-always-success.js';
import { event12290InTheApplicationLog } from './12290-in-the-application-log.js';
import { event12290InTheOrderOf12288 } from './12290-in-the-order-of-12288.js';
import { event12290OnlyForAnswers } from './12290-only-for-answers.js';
import { event12290OnlyForRefusals } from './12290-only-for-refusals.js';
import { event12290WithTheKmsid } from './12290-with-the-kmsid.js';
import { event12293FieldsSwapped } from './12293-fields-swapped.js';
import { event12293WithOneCodeForAll } from './12293-with-one-code-for-all.js';
import { event12294WithACode } from './12294-with-a-code.js';
import { publicationFailureNotLogged } from './publication-failure-not-logged.js';
import { publicationFailureToldAsSuccess } from './publication-failure-told-as-success.js';
import { publicationSuccessNotLogged } from './publication-success-not-logged.js';
import { publishedAlthoughDisabled } from './published-although-disabled.js';
import { publishedEveryHour } from './published-every-hour.js';
import { publishedOnce } from './published-once.js';

export const hostEventsMutants: readonly Mutant[] = [
  event12290AlwaysPhysical,
  event12290AlwaysSuccess,
  event12290InTheApplicationLog,
  event12290InTheOrderOf12288,
  event12290OnlyForAnswers,
  event12290OnlyForRefusals,
  event12290WithTheKmsid,
  event12293FieldsSwapped,
  event12293WithOneCodeForAll,
  event12294WithACode,
  publicationFailureNotLogged,
  publicationFailureToldAsSuccess,
  publicationSuccessNotLogged,
  publishedAlthoughDisabled,
  publishedEveryHour,
  publishedOnce,
];
