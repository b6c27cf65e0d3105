import { type Row, rows, type Section } from './section.js';

export const table9: Section = {
  name: 'Table 9',
  title: { en: 'KMS client setup keys', zh: 'KMS 用戶端安裝金鑰' },
  rows: [
    { name: 'Installed by default', zh: '依預設會安裝安裝金鑰' },
    { name: 'Conversion to a KMS client', zh: '轉換為 KMS 用戶端' },
    ...rows(
      'Windows 7 Professional',
      'Windows 7 Professional N',
      'Windows 7 Professional E',
      'Windows 7 Enterprise',
      'Windows 7 Enterprise N',
      'Windows 7 Enterprise E',
      'Windows Server 2008 R2 Web',
    ),
    { name: 'Windows Server 2008 R2 HPC Edition', zh: 'Windows Server 2008 R2 HPC 版本' },
    ...rows(
      'Windows Server 2008 R2 Standard',
      'Windows Server 2008 R2 Enterprise',
      'Windows Server 2008 R2 Datacenter',
    ),
    { name: 'Windows Server 2008 R2 for Itanium-Based Systems', zh: 'Itanium 型系統適用的 Windows Server 2008 R2' },
    ...rows(
      'Windows Vista Business',
      'Windows Vista Business N',
      'Windows Vista Enterprise',
      'Windows Vista Enterprise N',
      'Windows Web Server 2008',
      'Windows Server 2008 Standard',
    ),
    { name: 'Windows Server 2008 Standard without Hyper-V', zh: '無 Hyper-V 的 Windows Server 2008 Standard' },
    ...rows('Windows Server 2008 Enterprise'),
    { name: 'Windows Server 2008 Enterprise without Hyper-V', zh: '無 Hyper-V 的 Windows Server 2008 Enterprise' },
    ...rows('Windows Server 2008 Datacenter'),
    { name: 'Windows Server 2008 Datacenter without Hyper-V', zh: '無 Hyper-V 的 Windows Server 2008 Datacenter' },
    { name: 'Windows Server 2008 for Itanium-Based Systems', zh: 'Itanium 型系統適用的 Windows Server 2008' },
  ],
};

export const table10: Section = {
  name: 'Table 10',
  title: { en: 'Activation error codes', zh: '啟用錯誤碼' },
  rows: rows(
    '0xC004C001',
    '0xC004C003',
    '0xC004C008',
    '0xC004C020',
    '0xC004C021',
    '0xC004F009',
    '0xC004F00F',
    '0xC004F014',
    '0xC004F02C',
    '0xC004F035',
    '0xC004F038',
    '0xC004F039',
    '0xC004F041',
    '0xC004F042',
    '0xC004F050',
    '0xC004F051',
    '0xC004F064',
    '0xC004F065',
    '0xC004F06C',
    '0x80070005',
    '0x8007232A',
    '0x8007232B',
    '0x800706BA',
    '0x8007251D',
    '0xC004F074',
  ),
};

export const table11: Section = {
  name: 'Table 11',
  title: { en: 'Events in the Windows event log', zh: 'Windows 事件記錄檔中的 KMS 事件' },
  rows: [
    { name: 'General data', zh: '每一個事件的一般資料' },
    ...eventRows(
      '12288',
      'HRESULT',
      'Status',
      'Server:Port',
      'CMID',
      'Client Time',
      'VM Info',
      'Licensing Status',
      'Time to Expiration',
      'ActID',
      'N-Policy',
    ),
    ...eventRows(
      '12289',
      'HRESULT',
      'Status',
      'fBound',
      'Unused',
      'Count',
      'Activation Interval',
      'Renewal Interval',
      'Client Time',
    ),
    ...eventRows(
      '12290',
      'HRESULT',
      'N-Policy',
      'Machine',
      'CMID',
      'Client Time',
      'VM Info',
      'Licensing Status',
      'Time to Expiration',
      'ActID',
    ),
    ...rows('12291', '12292', '12293', '12294'),
  ],
};

/** An event and a row for each of its fields, in the order of the guide. */
function eventRows(event: string, ...fields: string[]): Row[] {
  return rows(event, ...fields.map(field => `${event} ${field}`));
}
