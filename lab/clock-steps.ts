/** The steps in which time passes, by the words that define them. A scenario that has one of them needs a target whose clock the kit can move.
 * Where a target is on the wall clock the lab refuses to move time, so that none can be missing here. */
export const passingTime = {
  /** `10080 minutes pass` */
  passes: /^(\d+) (minutes?|hours?|days?) pass(?:es)?$/,
  /** `180 days and 1 minute pass` */
  daysAndMinutesPass: /^(\d+) days and (\d+) minutes? pass$/,
  /** `CLIENT_2 has told its user that its grace period ended` */
  hasToldOfGraceEnded: /^([A-Z]+_[A-Z0-9]+) has told its user that its grace period ended$/,
  /** `CLIENT_1 has been without activation for 31 days` */
  hasBeenWithoutActivation: /^([A-Z]+_[A-Z0-9]+) has been without activation for (\d+) days$/,
  /** `CLIENT_1 has not renewed its KMS activation for 180 days` */
  hasNotRenewed: /^([A-Z]+_[A-Z0-9]+) has not renewed its KMS activation for (\d+) days$/,
  /** `the desktop of CLIENT_2 is black since its grace period ended` */
  isBlackSinceGraceEnded: /^the desktop of ([A-Z]+_[A-Z0-9]+) is black since its grace period ended$/,
} as const;

/** Steps that say something exact of what must stand still meanwhile. In real time a computer also does things of its own accord, an attempt
 * when it starts above all, and a minute or a count that runs down is another when it is read. */
export const exactInTime: readonly RegExp[] = [
  // How often a client asked: its own attempts count too.
  /^[A-Z]+_[A-Z0-9]+ has asked [A-Z]+_[A-Z0-9]+ (?:at most )?\d+ times$/,
  /^[A-Z]+_[A-Z0-9]+ has made (?:at most )?\d+ attempts at /,
  /^the KMS events of /,
  /^[A-Z]+_[A-Z0-9]+ has logged event \d+ \d+ times$/,
  /^the saved log holds these KMS events/,
  // Whichever of two that are one asks first is counted.
  /^[A-Z]+_[A-Z0-9]+ and [A-Z]+_[A-Z0-9]+ have been set up from one image$/,
  // Four hours, to the millisecond.
  /^(?:a computer whose clock|the clock of [A-Z]+_[A-Z0-9]+) is 240 minutes /,
  /^GracePeriodRemaining of /,
  // Timers are named where time is moved.
  /^the next timer is due /,
  /^the output has the figures /,
];
