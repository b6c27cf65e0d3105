import type { TargetDescription } from '../../contracts/types/target-control.js';

export declare const description: TargetDescription;
export declare const behaviours: Readonly<Record<string, (argument: unknown) => Record<string, unknown>>>;
