import type { Displayed, LineName } from './display-lines.js';
import { displayExpiry } from './expiry.js';
import { say } from './messages.js';

/** `/dli` and `/dlv` in the published shape: product, key, status, then the client's or the host's own part (facts of the guide, slmgr output).
 * `typed` is the argument, an activation id or All; without it the active product is meant, which needs a key. */
export function displayLicense(from: Displayed, detailed: boolean, typed?: string): string {
  return displayed(from, true, typed, () => {
    const { policies } = from;
    const leftOut = new Set<string>(detailed ? [] : policies.detailLines());
    const names = (Object.keys(policies.displayLines) as LineName[]).filter(name => !leftOut.has(name));
    const lines = names.map(name => policies.displayLines[name](from)).filter(line => line !== null);
    return lines.join('\n');
  });
}

/** `/xpr`, for the active product or the one of this activation id. */
export function displayExpiration(from: Displayed, typed?: string): string {
  return displayed(from, false, typed, () =>
    from.machine.installedKey === null ? say(from.machine, 'product-key-not-found') : displayExpiry(from),
  );
}

function displayed(from: Displayed, takesAll: boolean, typed: string | undefined, show: () => string): string {
  const { machine, policies } = from;
  if (typed === undefined) return machine.installedKey === null ? say(machine, 'product-key-not-found') : show();
  const meant = policies.meansProduct(typed, machine.computer.edition.activationId, takesAll);
  return meant ? show() : say(machine, 'activation-id-not-found', { activationId: typed });
}
