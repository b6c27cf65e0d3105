import type { Clause } from './clause.js';

type Where = readonly [section: string, row: string];

const retry: Where = ['Table 8', 'Silent KMS retry interval'];
const reactivation: Where = ['Table 8', 'KMS client reactivation'];
const inOperation: Where = ['KMS activation timing', 'In operation'];
const activationInterval: Where = ['KMS activation timing', 'KMS activation interval'];

/** When a KMS client asks by itself: the cells of Table 8 for client and server editions, and what follows a failed renewal. */
export const kmsTiming: readonly Clause[] = [
  timed(
    retry,
    'RETRY-CLIENT',
    'A client edition repeats a failed attempt after 120 minutes, again and again.',
    '用戶端版本在嘗試失敗後每隔 120 分鐘重試。',
  ),
  timed(
    retry,
    'RETRY-SERVER',
    'A server edition repeats a failed attempt after 120 minutes.',
    '伺服器版本在嘗試失敗 120 分鐘後重試。',
  ),
  timed(
    retry,
    'RETRY-RANGE',
    'A client goes by every activation interval that a host may hand out, from 15 to 43,200 minutes.',
    '用戶端遵循主機可提供的任何啟用間隔，從 15 至 43,200 分鐘。',
  ),
  timed(
    reactivation,
    'REACTIVATION-CLIENT',
    'An activated client edition asks again after 10,080 minutes.',
    '已啟用的用戶端版本在 10,080 分鐘後再次要求啟用。',
  ),
  timed(
    reactivation,
    'REACTIVATION-SERVER',
    'An activated server edition asks again after 10,080 minutes.',
    '已啟用的伺服器版本在 10,080 分鐘後再次要求啟用。',
  ),
  timed(
    reactivation,
    'REACTIVATION-RANGE',
    'A client goes by every renewal interval that a host may hand out, from 15 to 43,200 minutes.',
    '用戶端遵循主機可提供的任何更新間隔，從 15 至 43,200 分鐘。',
  ),
  timed(
    activationInterval,
    'OOT',
    'In the out-of-tolerance grace period a client goes on trying at the activation interval.',
    '在容許寬限期外 (OOT) 的寬限期內，用戶端仍依啟用間隔持續嘗試。',
  ),
  {
    ...timed(
      activationInterval,
      'HARDWARE',
      'A client whose activation a change of hardware has ended tries at the activation interval, and does not wait for its renewal.',
      '因硬體變更而失去啟用狀態的用戶端依啟用間隔嘗試，不等候原定的更新時間。',
    ),
    needs: ['wmi', 'stimuli'],
  },
  timed(
    inOperation,
    'RECOVERED',
    'After a renewal that failed has succeeded, the client asks again at the renewal interval.',
    '失敗的更新於重試成功之後，用戶端恢復依更新間隔要求啟用。',
  ),
  onOccasion(
    'WATCH-15',
    'For 15 minutes after a failed renewal a change of the network brings on another attempt, and later it does not.',
    '更新失敗後 15 分鐘內，網路變更會觸發另一次嘗試，逾時則不會。',
  ),
  onOccasion(
    'WATCH-SUCCESS',
    'An attempt on such an occasion that succeeds ends the watch, and the renewal interval begins anew.',
    '因此觸發的嘗試成功時，監控即結束，並重新起算更新間隔。',
  ),
  {
    ...onOccasion(
      'WATCH-FAILED-ONLY',
      'While no renewal has failed, a change of the network brings on no attempt.',
      '未發生更新失敗時，網路變更不會觸發嘗試。',
    ),
    level: 'SHOULD',
  },
  unclear(
    'WATCH-OVER',
    'watch-just-over',
    'Whether a change exactly 15 minutes after a failed renewal counts follows the registered reading.',
    '更新失敗後恰滿 15 分鐘時的變更是否算數，依登記的解讀而定。',
  ),
  unclear(
    'WATCH-UNACTIVATED',
    'watch-before-activation',
    'Whether a failed first activation is followed by the same watch follows the registered reading.',
    '初次啟用失敗後是否同樣監控，依登記的解讀而定。',
  ),
  unclear(
    'WATCH-EVENTS',
    'qualifying-events',
    'Which events besides a change of the network bring on another attempt follows the registered reading.',
    '除網路變更外，哪些事件會觸發另一次嘗試，依登記的解讀而定。',
  ),
  unclear(
    'START-ACTIVATED',
    'start-of-activated-client',
    'Whether a client that is activated asks when it starts follows the registered reading.',
    '已啟用的用戶端在啟動時是否要求啟用，依登記的解讀而定。',
  ),
  {
    ...timed(
      ['Table 3', 'VLActivationInterval'],
      'OWN-RANGE',
      'How long a client waits whose own registry holds an activation interval outside the range follows the registered reading.',
      '用戶端本身登錄中的啟用間隔超出範圍時等候多久，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'client-interval-out-of-range',
    needs: ['wmi', 'registry'],
  },
  {
    ...timed(
      retry,
      'ODD-HOST',
      'How long a client waits to which a host handed out an interval outside the range follows the registered reading.',
      '主機提供超出範圍的間隔時用戶端等候多久，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'odd-interval-from-host',
  },
];

function timed([section, row]: Where, id: string, en: string, zh: string): Clause {
  return {
    id: `TIMING-${id}`,
    section,
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi'],
  };
}

function onOccasion(id: string, en: string, zh: string): Clause {
  return { ...timed(inOperation, id, en, zh), needs: ['wmi', 'stimuli'] };
}

function unclear(id: string, interpretation: string, en: string, zh: string): Clause {
  return { ...onOccasion(id, en, zh), level: 'SHOULD', interpretation };
}
