import { accountFromUnelevatedPrompt } from './account-from-unelevated-prompt.js';
import { answerHresultBelowCount } from './answer-hresult-below-count.js';
import { backgroundPolicyAlone } from './background-policy-alone.js';
import { cacheWhileOff } from './cache-while-off.js';
import { cachedHostAfterRearm } from './cached-host-after-rearm.js';
import { changedHostActivatedAgain } from './changed-host-activated-again.js';
import { ckmsWithoutId } from './ckms-without-id.js';
import { clientIntervalOutOfRange } from './client-interval-out-of-range.js';
import { clientPartUnactivated } from './client-part-unactivated.js';
import { codeOfManySuffixes } from './code-of-many-suffixes.js';
import { configuredHostFailure } from './configured-host-failure.js';
import { counterBeforeFirstRequest } from './counter-before-first-request.js';
import { daysDisplayed } from './days-displayed.js';
import { elevationLeftUnsaid } from './elevation-left-unsaid.js';
import { evictedComputerReturns } from './evicted-computer-returns.js';
import { fourHoursApart } from './four-hours-apart.js';
import { genuineAgain } from './genuine-again.js';
import { genuineFailureInNotification } from './genuine-failure-in-notification.js';
import { genuineFailureRepeated } from './genuine-failure-repeated.js';
import { hardwareGraceEnded } from './hardware-grace-ended.js';
import { homeDomainNumbers } from './home-domain-numbers.js';
import { homeDomainPublication } from './home-domain-publication.js';
import { hostInGrace } from './host-in-grace.js';
import { hostKeyLimit } from './host-key-limit.js';
import { hostNameInPublishList } from './host-name-in-publish-list.js';
import { hostSwitchOnClient } from './host-switch-on-client.js';
import type { Interpretation } from './interpretation.js';
import { intervalSetOnClient } from './interval-set-on-client.js';
import { intervalTakesEffect } from './interval-takes-effect.js';
import { keyInSmallLetters } from './key-in-small-letters.js';
import { licenseAfterKeyChange } from './license-after-key-change.js';
import { listeningPortOnClient } from './listening-port-on-client.js';
import { listeningPortUnusable } from './listening-port-unusable.js';
import { namedHostCached } from './named-host-cached.js';
import { oddIntervalFromHost } from './odd-interval-from-host.js';
import { periodJustOver } from './period-just-over.js';
import { policiesAgainstBlack } from './policies-against-black.js';
import { portBesideName } from './port-beside-name.js';
import { portOfTheOldName } from './port-of-the-old-name.js';
import { portWithoutName } from './port-without-name.js';
import { qualifyingEvents } from './qualifying-events.js';
import { rearmWhileNotGenuine } from './rearm-while-not-genuine.js';

import { refusedRequestCounted } from './refused-request-counted.js';
import { registryEmptyText } from './registry-empty-text.js';
import { registryIntervalOutOfRange } from './registry-interval-out-of-range.js';
import { registryPolicyOfOtherValues } from './registry-policy-of-other-values.js';
import { registryPolicyPrecedence } from './registry-policy-precedence.js';
import { registrySwitchOtherThanOne } from './registry-switch-other-than-one.js';
import { registryValueOfAnotherType } from './registry-value-of-another-type.js';
import { serverCoreNote } from './server-core-note.js';
import { startOfActivatedClient } from './start-of-activated-client.js';
import { suffixAfterFailedHosts } from './suffix-after-failed-hosts.js';
import { tamperedLicensing } from './tampered-licensing.js';
import { thirtyDaysAfterContact } from './thirty-days-after-contact.js';
import { toldWhileLoggedOn } from './told-while-logged-on.js';
import { typedNumber } from './typed-number.js';
import { unansweredRequest } from './unanswered-request.js';
import { unlicensedUserTold } from './unlicensed-user-told.js';
import { unreadablePublishNumber } from './unreadable-publish-number.js';
import { valueThatIsNoPort } from './value-that-is-no-port.js';
import { wallpaperWithoutPolicy } from './wallpaper-without-policy.js';
import { watchBeforeActivation } from './watch-before-activation.js';
import { watchJustOver } from './watch-just-over.js';

/** Every registered interpretation. */
export const interpretations: readonly Interpretation[] = [
  answerHresultBelowCount,
  configuredHostFailure,
  fourHoursApart,
  counterBeforeFirstRequest,
  listeningPortOnClient,
  hostSwitchOnClient,
  hostKeyLimit,
  changedHostActivatedAgain,
  hostInGrace,
  tamperedLicensing,
  genuineAgain,
  genuineFailureRepeated,
  genuineFailureInNotification,
  rearmWhileNotGenuine,
  cachedHostAfterRearm,
  periodJustOver,
  evictedComputerReturns,
  refusedRequestCounted,
  registryIntervalOutOfRange,
  intervalSetOnClient,
  intervalTakesEffect,
  registryValueOfAnotherType,
  registrySwitchOtherThanOne,
  registryPolicyPrecedence,
  registryPolicyOfOtherValues,
  registryEmptyText,
  thirtyDaysAfterContact,
  homeDomainNumbers,
  homeDomainPublication,
  hostNameInPublishList,
  listeningPortUnusable,
  typedNumber,
  unreadablePublishNumber,
  unansweredRequest,
  accountFromUnelevatedPrompt,
  elevationLeftUnsaid,
  daysDisplayed,
  clientPartUnactivated,
  hardwareGraceEnded,
  toldWhileLoggedOn,
  unlicensedUserTold,
  serverCoreNote,
  policiesAgainstBlack,
  backgroundPolicyAlone,
  ckmsWithoutId,
  cacheWhileOff,
  codeOfManySuffixes,
  suffixAfterFailedHosts,
  namedHostCached,
  portBesideName,
  portOfTheOldName,
  portWithoutName,
  valueThatIsNoPort,
  keyInSmallLetters,
  licenseAfterKeyChange,
  qualifyingEvents,
  watchJustOver,
  watchBeforeActivation,
  oddIntervalFromHost,
  clientIntervalOutOfRange,
  startOfActivatedClient,
  wallpaperWithoutPolicy,
];

/** The default reading of each. */
export const defaultReadings: Readonly<Record<string, string>> = Object.fromEntries(
  interpretations.map(({ id, readings }) => [id, readings[0].id]),
);
