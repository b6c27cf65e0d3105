import type { Machine } from './machine.js';
import { nextRandom } from './random.js';

/** A client machine id from the machine's own random numbers. Computers of one world start from one seed, so the hardware takes part: two
 * computers set up from one image are told apart by it. */
export function nextClientMachineId(machine: Machine): Pick<Machine, 'clientMachineId' | 'random'> {
  let random = machine.random;
  const salt = hash(machine.computer.name + machine.computer.hardwareId + machine.clientMachineId);
  const digits = Array.from({ length: 32 }, () => {
    const drawn = nextRandom(random);
    random = drawn.state;
    return Math.floor(drawn.value * 16);
  }).map((digit, index) => (digit ^ nibble(nextRandom(salt + index).value)).toString(16));
  const hex = digits.join('');
  const clientMachineId = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  return { clientMachineId, random };
}

function nibble(value: number): number {
  return Math.floor(value * 16);
}

/** FNV-1a: a 32-bit number that differs where the text does. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const letter of text) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return state;
}
