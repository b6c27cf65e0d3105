import { rows, type Section } from './section.js';

export const glossary: Section = {
  name: 'Glossary',
  title: { en: 'Glossary', zh: '詞彙' },
  rows: [
    ...rows('ACID', 'AD DS', 'AppID', 'DNS', 'FQDN', 'GVLK', 'KMS', 'KMSID'),
    { name: 'Machine certificate store', zh: '電腦憑證存放區' },
    ...rows('MAK', 'N-Policy', 'PIN', 'SKU', 'SKUId', 'SPPSVC', 'SRV'),
    { name: 'Token', zh: '權杖' },
    ...rows('VL', 'WMI'),
  ],
};
