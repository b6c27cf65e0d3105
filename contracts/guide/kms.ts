import type { Section } from './section.js';

export const timing: Section = {
  name: 'KMS activation timing',
  title: { en: 'KMS activation timing', zh: 'KMS 啟用時機' },
  rows: [
    { name: 'KMS activation interval', zh: 'KMS 啟用間隔' },
    { name: 'KMS renewal interval', zh: 'KMS 更新間隔' },
    { name: 'In operation', zh: '在操作中' },
    { name: '180 days and 30 days', zh: '180 天與 OOT 的 30 天' },
  ],
};

export const discoveryOrder: Section = {
  name: 'KMS discovery order',
  title: { en: 'KMS discovery order', zh: 'KMS 探索搜尋順序' },
  rows: [
    { name: 'Until a KMS host answers', zh: '直到具有正確金鑰的已啟用 KMS 主機有所回應為止' },
    { name: 'SKU-specific name', zh: 'SKU 特定值' },
    { name: 'AppID-specific name', zh: 'AppID 特定值' },
    { name: 'Global name', zh: '全域值' },
    { name: 'Cached KMS host', zh: 'SKU 特定快取的 KMS 主機' },
    { name: 'DNS auto-discovery', zh: 'DNS 自動探索' },
    { name: 'Cached host does not answer', zh: '快取的 KMS 沒有回應' },
  ],
};

export const kmsScenarios: Section = {
  name: 'KMS scenarios',
  title: { en: 'KMS scenarios, Tables 5 and 6', zh: 'KMS 案例、表 5 與表 6' },
  rows: [
    { name: 'Single-site network', zh: '單一網站網路的預設 KMS 實作' },
    { name: 'Global network', zh: '複雜、全域網路中的 KMS 實作' },
    { name: 'Table 5', zh: '表 5. KMS 主機設定' },
    { name: 'Table 6', zh: '表 6. KMS 用戶端設定' },
  ],
};

export const makScenarios: Section = {
  name: 'MAK scenarios',
  title: { en: 'MAK scenarios', zh: 'MAK 案例' },
  rows: [
    { name: 'MAK independent activation', zh: 'MAK 獨立啟用' },
    { name: 'Converting KMS to MAK activation', zh: '將 KMS 轉換為 MAK 啟用' },
    { name: 'MAK installed while setting up', zh: '在安裝作業系統期間安裝 MAK' },
    { name: 'MAK installed later', zh: '在安裝作業系統後安裝 MAK' },
  ],
};

export const table7: Section = {
  name: 'Table 7',
  title: { en: 'KMS host keys and the products they activate', zh: 'KMS 主機金鑰與其啟用之產品的對照' },
  rows: [
    { name: 'Windows Vista' },
    { name: 'Windows 7' },
    { name: 'Server group A', zh: '伺服器群組 A' },
    { name: 'Server group B', zh: '伺服器群組 B' },
    { name: 'Server group C', zh: '伺服器群組 C' },
    { name: 'Note 1', zh: '附註第一段' },
    { name: 'Note 2', zh: '附註第二段' },
  ],
};

export const table8: Section = {
  name: 'Table 8',
  title: { en: 'Activation policy values', zh: '啟用原則值' },
  rows: [
    { name: 'Rearm limit', zh: '重設授權狀態限制' },
    { name: 'KMS client count threshold', zh: 'KMS 用戶端計數臨界值' },
    { name: 'KMS activation duration', zh: 'KMS 啟用持續時間' },
    { name: 'KMS host listening port', zh: 'KMS 主機接聽連接埠' },
    { name: 'OOB grace period', zh: 'OOB 寬限期' },
    { name: 'OOT grace period', zh: 'OOT 寬限期' },
    { name: 'KMS client reactivation', zh: 'KMS 用戶端重新啟用' },
    { name: 'Silent KMS retry interval', zh: '自動 KMS 重試間隔' },
  ],
};
