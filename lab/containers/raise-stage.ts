import type { Reset } from '../../contracts/types/mock-control.js';
import type { Stage } from '../stage.js';
import type { LabParts } from './start-parts.js';

/** Makes the lab's containers as good as new for one scenario. */
export async function raiseContainerStage(
  parts: LabParts,
  placeComputer: Stage['placeComputer'],
  begin: Reset,
): Promise<Stage> {
  const { dns, activationService, hosts } = parts;
  await Promise.all([dns.control.reset(begin), activationService.control.reset(begin)]);
  const taken: { giveBack(): Promise<void> }[] = [];
  return {
    dns,
    activationService,
    // A scenario names its host through mock control, as in every lab.
    raiseHost: async () => {
      const { host, giveBack } = await hosts.take(begin);
      taken.push({ giveBack });
      return host;
    },
    placeComputer,
    close: async () => {
      await Promise.all(taken.splice(0).map(({ giveBack }) => giveBack()));
    },
  };
}
