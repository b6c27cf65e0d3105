/** The Chinese for the names of `runFacts`. */
export const factNamesInChinese: { readonly [name: string]: string } = {
  'Implementation under test': '受測實作',
  Target: '受測位址',
  Profile: '設定檔',
  'Policy profile': '原則設定檔',
  Lab: '測試環境',
  Interfaces: '介面',
  Capabilities: '功能',
  Time: '時間',
  Seed: '亂數種子',
  Plan: '計畫',
  Shard: '分片',
  Selection: '選取條件',
  'Plan hash (SHA-256)': '計畫雜湊 (SHA-256)',
  Kit: '測試套件',
  Readings: '解讀',
};
