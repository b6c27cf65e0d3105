import type { Explanation } from './explanation.js';

/** The survivors of part `machine-slmgr`. */
export const machineSlmgr: readonly Explanation[] = [
  {
    file: 'machine/core/slmgr/messages/zh-TW.ts',
    reason: 'elsewhere',
    note: 'Our own wording in Traditional Chinese: scenarios judge what the guide names; `messages.test.ts` holds each text to the values that the English one takes.',
  },
  {
    file: 'machine/core/slmgr/messages/en.ts',
    reason: 'gap',
    note: 'The text of this answer is in no scenario; its code is.',
  },
  {
    file: 'machine/core/slmgr/run.ts',
    code: 'slmgr.vbs [<computer>',
    reason: 'not-observable',
    note: 'The usage text is our own wording.',
  },
  {
    file: 'machine/core/slmgr/display/product-lines.ts',
    reason: 'not-observable',
    note: 'Lines of /dlv that the guide does not name; our own wording and addresses.',
  },
  {
    file: 'machine/core/slmgr/messages.ts',
    reason: 'gap',
    note: 'The line that repeats the code is in no scenario; the code itself is judged everywhere.',
  },
  {
    file: 'machine/core/slmgr/expiry.ts',
    reason: 'gap',
    note: '/xpr in licence status 0 and 6: no scenario reaches it.',
  },
];
