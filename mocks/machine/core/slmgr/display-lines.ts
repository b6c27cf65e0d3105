import type { Machine } from '../machine.js';
import { clientLines } from './display/client-lines.js';
import { hostLines } from './display/host-lines.js';
import { licenseLines } from './display/license-lines.js';
import { productLines } from './display/product-lines.js';
import type { Surroundings } from './option.js';

/** What a line may use. */
export interface Displayed extends Surroundings {
  machine: Machine;
}

/** One line, with its indentation; null where this computer shows none. */
export type DisplayLine = (from: Displayed) => string | null;

/** Every line in the order in which it is printed (facts of the guide, slmgr output). */
export const displayLines = { ...productLines, ...licenseLines, ...clientLines, ...hostLines };

export type LineName = keyof typeof displayLines;
