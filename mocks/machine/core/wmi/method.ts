import type { WmiClass, WmiValue } from '../../../../contracts/types/target-control.js';
import type { Asking } from '../ask.js';
import type { Machine } from '../machine.js';
import type { Operation } from '../policies.js';
import type { Surroundings } from '../slmgr/option.js';

/** One method call (Table 12). */
export interface MethodCall {
  class: WmiClass;
  method: string;
  arguments: Readonly<Record<string, WmiValue>>;
  elevated: boolean;
}

/** The computer after the call, its code, and what the method gives back besides. */
export interface Called {
  machine: Machine;
  code: string;
  output?: Readonly<Record<string, WmiValue>>;
}

/** Types of arguments as sppwmi.mof declares them. */
export type ArgumentType = 'text' | 'uint32' | 'boolean';

/** The arguments of a call after their types were judged. */
export interface Arguments {
  text(name: string): string;
  number(name: string): number;
  boolean(name: string): boolean;
}

/** One method of Table 12. */
export interface Method {
  /** The operation of Table 2 whose elevation rule holds for it. */
  operation: Operation;
  /** Each is required. */
  takes: Readonly<Record<string, ArgumentType>>;
  run(machine: Machine, given: Arguments, use: Surroundings & { elevated: boolean }): Asking<Called>;
}

/** The methods of one class by name. */
export type Methods = Readonly<Record<string, Method>>;

const isOfType: Readonly<Record<ArgumentType, (value: unknown) => boolean>> = {
  text: value => typeof value === 'string',
  // Every method that takes one has a range of its own, and a narrower one.
  uint32: value => Number.isInteger(value),
  boolean: value => typeof value === 'boolean',
};

/** Whether every argument that the method takes is there and of its type. */
export function argumentsFit(takes: Method['takes'], given: MethodCall['arguments']): boolean {
  return Object.entries(takes).every(([name, type]) => Object.hasOwn(given, name) && isOfType[type](given[name]));
}

export function judgedArguments(given: MethodCall['arguments']): Arguments {
  return {
    text: name => String(given[name]),
    number: name => Number(given[name]),
    boolean: name => given[name] === true,
  };
}
