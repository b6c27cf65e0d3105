import type { Clause } from './clause.js';

type Where = readonly [section: string, row: string];

const rearmOption: Where = ['Table 2', '/rearm'];
const method: Where = ['Table 12', 'SoftwareLicensingService.ReArmWindows'];
const limit: Where = ['Table 8', 'Rearm limit'];
const skip: Where = ['Table 3', 'SkipRearm'];

/** What a rearm brings, how many there are, and what prevents one. */
export const rearm: readonly Clause[] = [
  {
    ...rearmed(
      'REARM-SLMGR',
      rearmOption,
      'After /rearm and a restart the activation timer is that of a system fresh from set-up.',
      '執行 /rearm 並重新啟動之後，啟用計時器與剛完成安裝的系統相同。',
    ),
    needs: ['slmgr', 'wmi', 'stimuli'],
  },
  {
    ...rearmed(
      'REARM-SLMGR-TEXT',
      rearmOption,
      'slmgr says that the command was completed and that the system is to be restarted.',
      'slmgr 告知命令已完成，且必須重新啟動系統。',
    ),
    level: 'SHOULD',
    source: 'the script of this generation',
    needs: ['slmgr'],
  },
  {
    ...rearmed(
      'REARM-WMI',
      method,
      'ReArmWindows sets the licence of the computer back to the initial grace period.',
      'ReArmWindows 將電腦的授權狀態重設為初始寬限期。',
    ),
  },
  rearmed(
    'REARM-FROM-LICENSED',
    method,
    'A licensed system, by a KMS or by a MAK, is in the initial grace period after a rearm.',
    '透過 KMS 或 MAK 已授權的系統，在重設授權狀態後處於初始寬限期。',
  ),
  {
    ...rearmed(
      'REARM-FROM-OOT',
      method,
      'A rearm leads out of the out-of-tolerance grace period into the initial one.',
      '重設授權狀態可使系統自容許寬限期外 (OOT) 寬限期回到初始寬限期。',
    ),
    needs: ['wmi', 'stimuli'],
  },
  {
    ...rearmed(
      'REARM-FROM-NOTIFICATION',
      method,
      'A rearm leads out of notification into the initial grace period.',
      '重設授權狀態可使系統自通知狀態回到初始寬限期。',
    ),
    needs: ['wmi', 'stimuli'],
  },
  {
    ...rearmed(
      'REARM-FROM-NOT-GENUINE',
      method,
      'Whether a system that was found not to be genuine can be rearmed follows the registered reading.',
      '被判定為非正版的系統可否重設授權狀態，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'rearm-while-not-genuine',
  },
  {
    ...rearmed(
      'REARM-30-DAYS',
      ['Table 8', 'OOB grace period'],
      'The initial grace period after a rearm lasts 30 days from the restart, and then the system is in notification.',
      '重設授權狀態後的初始寬限期自重新啟動起為 30 天，期滿進入通知狀態。',
    ),
    needs: ['wmi', 'stimuli'],
  },
  {
    ...rearmed(
      'REARM-BEFORE-RESTART',
      method,
      'Until the restart a rearm changes neither the licence nor the time that is left.',
      '重新啟動之前，授權狀態與剩餘時間皆不因重設而改變。',
    ),
    needs: ['wmi', 'stimuli'],
  },
  {
    ...rearmed(
      'REARM-CLIENT-MACHINE-ID',
      rearmOption,
      'A rearm gives the computer another client machine id, from the restart on and for good.',
      '重設授權狀態後，電腦自重新啟動起取得另一個用戶端電腦識別碼 (CMID)，並一直沿用。',
    ),
    level: 'SHOULD',
    source: 'support article on troubleshooting the KMS',
  },
  {
    ...rearmed(
      'REARM-COUNTED-APART',
      rearmOption,
      'Two computers of one image count as two once one of them was rearmed.',
      '來自同一映像的兩部電腦，其中一部重設授權狀態之後即計為兩部。',
    ),
    level: 'SHOULD',
    source: 'support article on troubleshooting the KMS',
  },
  {
    ...rearmed(
      'REARM-CACHED-HOST',
      rearmOption,
      'Whether a rearmed client still asks the host of its last activation first follows the registered reading.',
      '重設後的用戶端是否仍先詢問上次啟用所用的主機，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'cached-host-after-rearm',
  },
  {
    ...rearmed(
      'REARM-HOST',
      method,
      'A KMS host that was rearmed is not activated: it refuses clients until it is activated again.',
      '重設授權狀態的 KMS 主機即為未啟用：再次啟用之前拒絕用戶端。',
    ),
    role: 'kms-host',
  },
  rearmed(
    'REARM-LIMIT',
    limit,
    'A system can be rearmed three times; each rearm lowers by one what is left.',
    '系統可重設授權狀態三次，每次使剩餘次數減一。',
  ),
  rearmed(
    'REARM-LIMIT-REACHED',
    limit,
    'The fourth rearm is refused, and nothing changes.',
    '第四次重設遭拒，且一切維持不變。',
  ),
  {
    ...rearmed('REARM-LIMIT-CODE', limit, 'It is refused with 0xC004D307.', '其拒絕代碼為 0xC004D307。'),
    level: 'SHOULD',
    source: 'the script of this generation',
  },
  {
    ...rearmed(
      'REARM-LIMIT-FIXED',
      limit,
      'The limit cannot be configured: no value written into the registry brings another rearm.',
      '此限制無法設定：寫入登錄的任何值都不會帶來額外的重設次數。',
    ),
    needs: ['wmi', 'registry'],
  },
  {
    ...rearmed(
      'REARM-SYSPREP',
      rearmOption,
      'sysprep /generalize does what /rearm does.',
      'sysprep /generalize 的作用與 /rearm 相同。',
    ),
    needs: ['wmi', 'stimuli'],
  },
  rearmed(
    'REARM-SHARED',
    limit,
    'The three are shared by /rearm and sysprep /generalize.',
    '三次額度由 /rearm 與 sysprep /generalize 共用。',
  ),
  {
    ...rearmed(
      'REARM-SYSPREP-EXHAUSTED',
      limit,
      'Where no rearm is left, sysprep /generalize is answered with an error and changes neither the licence nor the client machine id.',
      '次數用盡時，sysprep /generalize 會得到錯誤，且不改變授權狀態與用戶端電腦識別碼。',
    ),
    source: 'Deployment Guide, sysprep',
  },
  {
    ...rearmed(
      'REARM-SYSPREP-ENDS',
      limit,
      'Where no rearm is left, sysprep completes with an error or breaks off.',
      '次數用盡時，sysprep 會在出現錯誤後完成，或中途停止。',
    ),
    level: 'INFO',
    needs: [],
    notTestable: {
      en: 'Two sources differ on what becomes of sysprep itself; its licensing, which is all that can be observed here, is the same in both.',
      zh: '兩份資料對 sysprep 本身的結果說法不一；而此處唯一可觀察的授權部分，兩者相同。',
    },
  },
  {
    ...rearmed(
      'REARM-SERVICE-PACK',
      limit,
      'Each service pack brings one more rearm, also where none was left.',
      '每個 Service Pack 會增加一次重設，即使先前已用盡亦同。',
    ),
    level: 'SHOULD',
    source: 'vendor article on sysprep and SkipRearm',
  },
  {
    ...rearmed(
      'REARM-SKIP',
      rearmOption,
      'Where SkipRearm is 1 a rearm does nothing: after the restart the licence and the time that is left are what they were.',
      'SkipRearm 為 1 時重設不執行任何動作：重新啟動後授權狀態與剩餘時間皆與先前相同。',
    ),
    needs: ['wmi', 'stimuli', 'registry'],
  },
  {
    ...rearmed(
      'REARM-SKIP-CLIENT-MACHINE-ID',
      skip,
      'Where SkipRearm is 1 the client machine id stays.',
      'SkipRearm 為 1 時，用戶端電腦識別碼維持不變。',
    ),
    needs: ['wmi', 'stimuli', 'registry'],
  },
  {
    ...rearmed(
      'REARM-SKIP-COUNT',
      skip,
      'Where SkipRearm is 1 no rearm is used up.',
      'SkipRearm 為 1 時，不會消耗重設次數。',
    ),
    needs: ['wmi', 'stimuli', 'registry'],
  },
  {
    ...rearmed('REARM-SKIP-ZERO', skip, 'SkipRearm of 0 skips nothing.', 'SkipRearm 為 0 時，不會略過任何動作。'),
    needs: ['wmi', 'stimuli', 'registry'],
  },
  {
    ...rearmed(
      'REARM-SKIP-SYSPREP',
      skip,
      'SkipRearm of 1 keeps sysprep /generalize, too, from rearming.',
      'SkipRearm 為 1 時，sysprep /generalize 亦不重設授權狀態。',
    ),
    needs: ['wmi', 'stimuli', 'registry'],
  },
  {
    ...rearmed(
      'REARM-SKIP-ANSWER-FILE',
      rearmOption,
      'SkipRearm in the answer file of sysprep leaves licence, client machine id and count of rearms as they are, that once.',
      'sysprep 回應檔中的 SkipRearm 使該次執行不改變授權狀態、用戶端電腦識別碼與重設次數。',
    ),
    source: 'Unattended Windows Setup Reference, SkipRearm',
  },
];

function rearmed(id: string, [section, row]: Where, en: string, zh: string): Clause {
  return {
    id,
    section,
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi', 'stimuli'],
  };
}
