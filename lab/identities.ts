/** Names and numbers for one scenario's computers: the same seed gives the same ones, in the order they are asked for. */
export class Identities {
  readonly #seed: number;
  #computers = 0;

  constructor(seed: number) {
    this.#seed = seed % 4_294_967_296;
  }

  /** A client machine id and hardware id that no other computer of the scenario has. */
  next(): { clientMachineId: string; hardwareId: string } {
    this.#computers += 1;
    const seed = this.#seed.toString(16).padStart(8, '0');
    const number = this.#computers;
    return {
      clientMachineId: `${seed}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
      hardwareId: `${String(this.#seed).padStart(12, '0')}${String(number).padStart(24, '0')}`,
    };
  }
}
