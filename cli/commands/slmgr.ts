import { ContractViolation } from '../../contracts/contract.js';
import { Fault } from '../../contracts/faults.js';
import { targetControl } from '../../contracts/generated/verbs.js';
import type { TargetControl } from '../../contracts/types/target-control.js';
import { callContract } from '../../transport/call-contract.js';
import { NoAnswer } from '../../transport/no-answer.js';
import { type MachineAddress, machineVariable, parseMachineAddress } from '../machine-address.js';
import { bannerIn, readScriptCommand } from '../script-host.js';

export interface SlmgrOptions {
  machine?: string;
  elevated: boolean;
}

/** Exit code of a command that failed: a shell carries eight bits, and an error code of slmgr has thirty-two. */
const commandFailed = 1;

/** `va-tck slmgr`: runs slmgr on a simulated computer, prints what it printed, and answers 0 or 1. */
export async function slmgrCommand(typed: readonly string[], options: SlmgrOptions): Promise<number> {
  return runOn(parseMachineAddress(options.machine ?? process.env[machineVariable]), typed, isElevated(options));
}

/** `va-tck cscript`: the same as cscript would run it, with the banner unless `//nologo` is among the options. */
export async function cscriptCommand(typed: readonly string[]): Promise<number> {
  const command = readScriptCommand(typed);
  const machine = parseMachineAddress(process.env[machineVariable]);
  if (command.logo) process.stdout.write(bannerIn(machine.language));
  return runOn(machine, command.arguments, isElevated({ elevated: true }), command.timeoutSeconds);
}

/** An option or VA_TCK_ELEVATED=0 take the rights away; nothing gives them back. */
function isElevated({ elevated }: SlmgrOptions): boolean {
  return elevated && process.env.VA_TCK_ELEVATED !== '0';
}

async function runOn(
  { url, world, computer }: MachineAddress,
  typed: readonly string[],
  elevated: boolean,
  timeoutSeconds: number | null = null,
): Promise<number> {
  const timeoutMilliseconds = (timeoutSeconds ?? 60) * 1_000;
  const machine = callContract<TargetControl>(targetControl, url, { timeoutMilliseconds });
  const answer = await machine
    .runSlmgr({ world, computer, arguments: [...typed], elevated })
    .catch((cause: unknown) => {
      if (!(cause instanceof NoAnswer || cause instanceof ContractViolation)) throw cause;
      throw new Fault(
        'adapter',
        `no simulated computer answers at ${url}: ${cause.message}; "va-tck machine" starts one`,
        {
          cause,
        },
      );
    });
  if ('unsupported' in answer) throw new Fault('target', `${computer} has no slmgr: ${answer.unsupported}`);
  if ('fault' in answer) throw new Fault('target', `slmgr did not run on ${computer}: ${answer.fault}`);
  const { exitCode, output } = answer.result;
  process.stdout.write(output.endsWith('\n') ? output : `${output}\n`);
  return exitCode === 0 ? 0 : commandFailed;
}
