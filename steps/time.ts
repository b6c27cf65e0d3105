import { When } from '@cucumber/cucumber';
import { passingTime } from '../lab/clock-steps.js';
import type { TckWorld } from './world.js';

const minutesIn = { minute: 1, minutes: 1, hour: 60, hours: 60, day: 1_440, days: 1_440 } as const;

/** Virtual time: nobody waits. */
When(passingTime.passes, async function (this: TckWorld, amount: string, unit: keyof typeof minutesIn) {
  await this.scenario.advance(Number(amount) * minutesIn[unit]);
});

When(passingTime.daysAndMinutesPass, async function (this: TckWorld, days: string, minutes: string) {
  await this.scenario.advance(Number(days) * 1_440 + Number(minutes));
});
