import type { Clause } from './clause.js';

/** The type column of Table 3: which type a value counts as, and that the same content as another type is the reading's to judge. */
export const registryTypes: readonly Clause[] = [
  typed('ALTERNATE-URL', 'Activation\\AlternateURL', 'REG_SZ', ['registry', 'notifications', 'stimuli']),
  ofHost(typed('DNS-PUBLISHING', 'DisableDnsPublishing', 'REG_DWORD', ['registry', 'event-log'])),
  ofHost(typed('PUBLISH-LIST', 'DnsDomainPublishList', 'REG_MULTI_SZ', ['registry', 'event-log'])),
  ofHost(typed('LOW-PRIORITY', 'EnableKmsLowPriority', 'REG_DWORD', ['registry', 'slmgr'])),
  ofHost(typed('LISTENING-PORT', 'KeyManagementServiceListeningPort', 'REG_SZ', ['registry', 'slmgr', 'stimuli'])),
  typed('NAME', 'KeyManagementServiceName', 'REG_SZ', ['registry', 'wmi']),
  typed('PORT', 'KeyManagementServicePort', 'REG_SZ', ['registry', 'wmi', 'slmgr']),
  {
    ...typed('VERSION', 'KeyManagementServiceVersion', 'REG_SZ', ['registry']),
    level: 'INFO',
    notTestable: {
      en: 'Operations Manager 2005 reads the value; the licensing service does nothing by it that could be seen.',
      zh: '此值由 Operations Manager 2005 讀取，授權服務不因此表現可觀察的行為。',
    },
  },
  typed('USER-OPERATIONS', 'UserOperations', 'REG_DWORD', ['registry', 'slmgr']),
  typed('ACTIVATION-INTERVAL', 'VLActivationInterval', 'REG_DWORD', ['registry', 'wmi']),
  ofHost(typed('HANDED-OUT', 'VLActivationInterval, VLRenewalInterval', 'REG_DWORD', ['registry'])),
  typed('MANUAL', 'Activation\\Manual', 'REG_DWORD', ['registry', 'stimuli', 'wmi']),
  typed('NOTIFICATION', 'Activation\\NotificationDisabled', 'REG_DWORD', ['registry', 'notifications', 'stimuli']),
  typed('SKIP-REARM', 'SkipRearm', 'REG_DWORD', ['registry', 'slmgr']),
];

function typed(id: string, row: string, type: string, needs: Clause['needs']): Clause {
  const role = id === 'HANDED-OUT' ? ' on a KMS host' : '';
  const zhRole = id === 'HANDED-OUT' ? 'KMS 主機上的 ' : '';
  const values = row.replaceAll('Activation\\', '').replace(', ', ' and ');
  return {
    id: `REGISTRY-TYPE-${id}`,
    section: 'Table 3',
    row,
    statement: {
      en: `What ${values}${role} counts for as another type than ${type} follows the registered reading.`,
      zh: `${zhRole}${values.replace(' and ', ' 與 ')} 的類型不是 ${type} 時，依登記的解讀而定。`,
    },
    level: 'SHOULD',
    role: 'kms-client',
    profiles: ['machine'],
    needs,
    interpretation: 'registry-value-of-another-type',
  };
}

function ofHost(clause: Clause): Clause {
  return { ...clause, role: 'kms-host' };
}
