import type { Mutant } from '../mutant.js';
import { activateOnlineWithoutElevation } from './activate-online-without-elevation.js';
import { blockedKeyActivated } from './blocked-key-activated.js';
import { blockedKeyAnsweredAsInvalid } from './blocked-key-answered-as-invalid.js';
import { blockedKeyCalledInvalid } from './blocked-key-called-invalid.js';
import { blockedKeyInstalled } from './blocked-key-installed.js';
import { blockedKeyShownAsInvalid } from './blocked-key-shown-as-invalid.js';
import { clientClockNotSent } from './client-clock-not-sent.js';
import { clockDifferenceIgnored } from './clock-difference-ignored.js';
import { clockDifferenceOfAnHourRefused } from './clock-difference-of-an-hour-refused.js';
import { clockDifferenceOfFiveHoursAccepted } from './clock-difference-of-five-hours-accepted.js';
import { configureWithoutElevation } from './configure-without-elevation.js';
import { confirmationIdNeverAccepted } from './confirmation-id-never-accepted.js';
import { confirmationIdOfAnotherComputerAccepted } from './confirmation-id-of-another-computer-accepted.js';
import { depositWithoutElevation } from './deposit-without-elevation.js';
import { displayNeedsElevation } from './display-needs-elevation.js';
import { dnsCodesSwapped } from './dns-codes-swapped.js';
import { dnsFailureCalledNoHost } from './dns-failure-called-no-host.js';
import { dnsFailureCalledNoName } from './dns-failure-called-no-name.js';
import { elevationNotChecked } from './elevation-not-checked.js';
import { everyHardwareChangeNoticed } from './every-hardware-change-noticed.js';
import { extendedMakShownAsUsedUp } from './extended-mak-shown-as-used-up.js';
import { fourHoursRefused } from './four-hours-refused.js';
import { genuineFailureCalledOutOfTolerance } from './genuine-failure-called-out-of-tolerance.js';
import { genuineFailureUnnoticed } from './genuine-failure-unnoticed.js';
import { graceADayShort } from './grace-a-day-short.js';
import { graceNeverEnds } from './grace-never-ends.js';
import { hardwareChangeCalledALapse } from './hardware-change-called-a-lapse.js';
import { hostKeyCoverageIgnored } from './host-key-coverage-ignored.js';
import { hostKeyLimitAnsweredAsMakLimit } from './host-key-limit-answered-as-mak-limit.js';
import { hostKeyLimitShownAsBlocked } from './host-key-limit-shown-as-blocked.js';
import { hostRefusesWithTheOuterCode } from './host-refuses-with-the-outer-code.js';
import { innerCodeShown } from './inner-code-shown.js';
import { installKeyWithoutElevation } from './install-key-without-elevation.js';
import { invalidKeyActivated } from './invalid-key-activated.js';
import { invalidKeyAnsweredAsBlocked } from './invalid-key-answered-as-blocked.js';
import { invalidKeyShownAsBlocked } from './invalid-key-shown-as-blocked.js';
import { keyOfAnotherEditionInstalled } from './key-of-another-edition-installed.js';
import { kmsActivationNeedsElevation } from './kms-activation-needs-elevation.js';
import { longDashesTolerated } from './long-dashes-tolerated.js';
import { makAllowanceOneTooFew } from './mak-allowance-one-too-few.js';
import { makAllowanceOneTooMany } from './mak-allowance-one-too-many.js';
import { makExtensionEndless } from './mak-extension-endless.js';
import { makExtensionForgotten } from './mak-extension-forgotten.js';
import { makExtensionWithoutACodeOfItsOwn } from './mak-extension-without-a-code-of-its-own.js';
import { malformedConfirmationIdAccepted } from './malformed-confirmation-id-accepted.js';
import { malformedConfirmationIdCalledWrong } from './malformed-confirmation-id-called-wrong.js';
import { markerNotRequired } from './marker-not-required.js';
import { markerRequiredOfAMak } from './marker-required-of-a-mak.js';
import { missingKeyCalledInvalid } from './missing-key-called-invalid.js';
import { mistypedKeyMended } from './mistyped-key-mended.js';
import { notificationAlwaysByTime } from './notification-always-by-time.js';
import { notificationAlwaysNonGenuine } from './notification-always-non-genuine.js';
import { onlyFastClocksRefused } from './only-fast-clocks-refused.js';
import { onlySlowClocksRefused } from './only-slow-clocks-refused.js';
import { outerCodeIn12288 } from './outer-code-in-12288.js';
import { remedyMutants } from './remedies.js';
import { restartAsksNobody } from './restart-asks-nobody.js';
import { tooSmallCountCalledNoHost } from './too-small-count-called-no-host.js';
import { unactivatedHostAnswers } from './unactivated-host-answers.js';
import { unansweredRequestCalledUnactivated } from './unanswered-request-called-unactivated.js';
import { uninstallKeyWithoutElevation } from './uninstall-key-without-elevation.js';
import { unknownKeyInstalled } from './unknown-key-installed.js';
import { usedUpMakShownAsExtended } from './used-up-mak-shown-as-extended.js';

export const errorCodesMutants: readonly Mutant[] = [
  ...remedyMutants,
  activateOnlineWithoutElevation,
  blockedKeyActivated,
  blockedKeyAnsweredAsInvalid,
  blockedKeyCalledInvalid,
  blockedKeyInstalled,
  blockedKeyShownAsInvalid,
  clientClockNotSent,
  clockDifferenceIgnored,
  clockDifferenceOfAnHourRefused,
  clockDifferenceOfFiveHoursAccepted,
  configureWithoutElevation,
  confirmationIdNeverAccepted,
  confirmationIdOfAnotherComputerAccepted,
  depositWithoutElevation,
  displayNeedsElevation,
  dnsCodesSwapped,
  dnsFailureCalledNoHost,
  dnsFailureCalledNoName,
  elevationNotChecked,
  everyHardwareChangeNoticed,
  extendedMakShownAsUsedUp,
  fourHoursRefused,
  genuineFailureCalledOutOfTolerance,
  genuineFailureUnnoticed,
  graceADayShort,
  graceNeverEnds,
  hardwareChangeCalledALapse,
  hostKeyCoverageIgnored,
  hostKeyLimitAnsweredAsMakLimit,
  hostKeyLimitShownAsBlocked,
  hostRefusesWithTheOuterCode,
  innerCodeShown,
  installKeyWithoutElevation,
  invalidKeyActivated,
  invalidKeyAnsweredAsBlocked,
  invalidKeyShownAsBlocked,
  keyOfAnotherEditionInstalled,
  kmsActivationNeedsElevation,
  longDashesTolerated,
  makAllowanceOneTooFew,
  makAllowanceOneTooMany,
  makExtensionEndless,
  makExtensionForgotten,
  makExtensionWithoutACodeOfItsOwn,
  malformedConfirmationIdAccepted,
  malformedConfirmationIdCalledWrong,
  markerNotRequired,
  markerRequiredOfAMak,
  missingKeyCalledInvalid,
  mistypedKeyMended,
  notificationAlwaysByTime,
  notificationAlwaysNonGenuine,
  onlyFastClocksRefused,
  onlySlowClocksRefused,
  outerCodeIn12288,
  restartAsksNobody,
  tooSmallCountCalledNoHost,
  unactivatedHostAnswers,
  unansweredRequestCalledUnactivated,
  uninstallKeyWithoutElevation,
  unknownKeyInstalled,
  usedUpMakShownAsExtended,
];
