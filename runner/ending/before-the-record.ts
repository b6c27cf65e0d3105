import { writeSync } from 'node:fs';
import { Fault } from '../../contracts/faults.js';
import { blame } from './blame.js';
import { exitCodeOf } from './exit-codes.js';
import { keepLastWord } from './last-word.js';

/** Does what comes before a run has a record to write to, and keeps the last word meanwhile: a target module that ends the process or throws
 * where nobody catches it must look neither like a success nor like a verdict. */
export async function beforeTheRecord<Value>(
  target: string,
  act: () => Promise<Value>,
  moment = `before the first scenario, while ${target} was loaded or asked what it is`,
): Promise<Value> {
  let stopListening: () => void = () => undefined;
  const crash = new Promise<never>((_resolve, reject) => {
    const onCrash = (error: unknown) => {
      const { attribution, message } = blame(error, target);
      reject(new Fault(attribution, message, { cause: error }));
    };
    const onExit = (fault: Fault | null) => {
      writeSync(2, `va-tck: could not run (target): ${fault?.message ?? ended(moment)}\n`);
      return exitCodeOf('could-not-run', 'target');
    };
    stopListening = keepLastWord({ onCrash, onExit }, exitCodeOf('incomplete', null));
  });
  try {
    return await Promise.race([act(), crash]);
  } finally {
    stopListening();
  }
}

function ended(moment: string): string {
  return (
    `the process was ended ${moment}: something in it called process.exit, or nothing was left to wait for. ` +
    'Nothing was run'
  );
}
