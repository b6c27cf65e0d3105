import type { Mutant } from '../mutant.js';
import { activatedComputerNags } from './activated-computer-nags.js';
import { anyHardwareChangeTold } from './any-hardware-change-told.js';
import { issueNeverForgotten } from './issue-never-forgotten.js';
import { logonDialog119Seconds } from './logon-dialog-119-seconds.js';
import { logonDialog121Seconds } from './logon-dialog-121-seconds.js';
import { logonDialogInGrace } from './logon-dialog-in-grace.js';
import { logonDialogOnce } from './logon-dialog-once.js';
import { logonDialogStays } from './logon-dialog-stays.js';
import { noLogonDialog } from './no-logon-dialog.js';
import { nonGenuineToldAsLate } from './non-genuine-told-as-late.js';
import { serverCoreNotifies } from './server-core-notifies.js';
import { serversShowNothing } from './servers-show-nothing.js';
import { table1Mutants } from './table-1.js';

export const notificationsMutants: readonly Mutant[] = [
  ...table1Mutants,
  activatedComputerNags,
  anyHardwareChangeTold,
  issueNeverForgotten,
  logonDialog119Seconds,
  logonDialog121Seconds,
  logonDialogInGrace,
  logonDialogOnce,
  logonDialogStays,
  noLogonDialog,
  nonGenuineToldAsLate,
  serverCoreNotifies,
  serversShowNothing,
];
