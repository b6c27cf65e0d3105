import { alsoNeeds } from './also-needs.js';
import type { Clause } from './clause.js';
import { slmgrClause } from './slmgr-clause.js';

const script = { section: 'Slmgr.vbs', source: 'the script of this generation' };

/** How a command line of slmgr is written, and what comes of one that is not. */
export const slmgrSyntax: readonly Clause[] = [
  slmgrClause(
    'SHOULD',
    'OPTION-DASH',
    'Syntax',
    'An option may begin with a hyphen as well as with a slash.',
    '選項除了以斜線開頭，也可以連字號開頭。',
    script,
  ),
  slmgrClause(
    'SHOULD',
    'OPTION-CASE',
    'Syntax',
    'An option may be typed in small or capital letters.',
    '選項可以用大寫或小寫字母輸入。',
    script,
  ),
  slmgrClause(
    'SHOULD',
    'NO-OPTION',
    'Syntax',
    'Without an option slmgr changes nothing and tells how it is used.',
    '未指定選項時，slmgr 不變更任何項目，只說明用法。',
    script,
  ),
  slmgrClause(
    'SHOULD',
    'UNKNOWN-OPTION',
    'Syntax',
    'What is no option is named as unrecognized, the command fails and nothing changes.',
    '無法辨識的選項會被指明，命令失敗，且一切維持不變。',
    script,
  ),
  alsoNeeds(
    slmgrClause(
      'MUST',
      'MISSING-ARGUMENT',
      '/ipk, /ilc, /skms, /sai, /sri, /ril, /fta',
      'An option without the argument that its row requires fails and changes nothing.',
      '缺少該列所需引數的選項會失敗，且不變更任何項目。',
    ),
    'registry',
  ),
  slmgrClause(
    'SHOULD',
    'MISSING-ARGUMENT-TEXT',
    'Syntax',
    'The message on a missing argument names the option that needs it.',
    '缺少引數的訊息會指出需要該引數的選項。',
    script,
  ),
  slmgrClause(
    'INFO',
    'TOO-MANY-ARGUMENTS',
    'Syntax',
    'An option with more arguments than it takes is refused.',
    '引數多於所能接受數目的選項會遭拒。',
    script,
  ),
  slmgrClause(
    'INFO',
    'EXIT-CODE',
    'Syntax',
    'The exit code is 0 after a success and another after a failure.',
    '成功後結束代碼為 0，失敗後則為其他值。',
    script,
  ),
];
