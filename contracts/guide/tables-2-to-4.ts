import { rows, type Section } from './section.js';

const script = 'the script of this generation';

export const table2: Section = {
  name: 'Table 2',
  title: { en: 'Slmgr.vbs command-line options', zh: 'Slmgr.vbs 命令列選項' },
  rows: [
    { name: 'computer name', zh: '電腦名稱' },
    { name: 'user', zh: '使用者' },
    { name: 'password', zh: '密碼' },
    ...rows('/ipk', '/ato', '/dli', '/dlv', '/xpr'),
    ...rows('/cpky', '/ilc', '/rilc', '/rearm', '/upk'),
    { name: '/dti', companion: script },
    { name: '/atp', companion: script },
    ...rows('/skms', '/ckms', '/skhc', '/ckhc'),
    ...rows('/sai', '/sri', '/sprt', '/sdns', '/cdns', '/spri', '/cpri'),
    ...rows('/lil', '/ril', '/stao', '/ctao', '/ltc', '/fta'),
  ],
};

export const table3: Section = {
  name: 'Table 3',
  title: { en: 'Registry settings', zh: '登錄設定' },
  rows: [
    ...rows(
      'Activation\\AlternateURL',
      'DisableDnsPublishing',
      'DnsDomainPublishList',
      'EnableKmsLowPriority',
      'KeyManagementServiceListeningPort',
      'KeyManagementServiceName',
      'KeyManagementServicePort',
      'KeyManagementServiceVersion',
      'UserOperations',
      'VLActivationInterval',
      'VLRenewalInterval',
      'Activation\\Manual',
      'Activation\\NotificationDisabled',
    ),
    { name: 'SkipRearm', companion: 'Table 2, /rearm, which points at a row that Table 3 lacks' },
  ],
};

export const table4: Section = {
  name: 'Table 4',
  title: { en: 'Group policy settings', zh: '群組原則物件設定' },
  rows: [
    { name: 'Against the black desktop', zh: '防止在「通知」狀態下將桌面變更為黑色' },
    { name: 'Prevent changing desktop background', zh: '防止變更桌面背景' },
    { name: 'Desktop Wallpaper', zh: '桌面底色圖案' },
    { name: 'Prevent changing desktop icons', zh: '防止變更桌面圖示' },
  ],
};
