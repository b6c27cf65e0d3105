import type { HostKeyType, KeyRingEntry } from './types/key-ring.js';

/** Table 9: edition id → public setup key. These are the only real keys in the kit, and they activate nothing by themselves. */
const setupKeys: Readonly<Record<string, string>> = {
  'windows-7-professional': 'FJ82H-XT6CR-J8D7P-XQJJ2-GPDD4',
  'windows-7-professional-n': 'MRPKT-YTG23-K7D7T-X2JMM-QY7MG',
  'windows-7-professional-e': 'W82YF-2Q76Y-63HXB-FGJG9-GF7QX',
  'windows-7-enterprise': '33PXH-7Y6KF-2VJC9-XBBR8-HVTHH',
  'windows-7-enterprise-n': 'YDRBP-3D83W-TY26F-D46B2-XCKRJ',
  'windows-7-enterprise-e': 'C29WB-22CC8-VJ326-GHFJW-H9DH4',
  'server-2008-r2-web': '6TPJF-RBVHG-WBW2R-86QPH-6RTM4',
  'server-2008-r2-hpc': 'FKJQ8-TMCVP-FRMR7-4WR42-3JCD7',
  'server-2008-r2-standard': 'YC6KT-GKW9T-YTKYR-T4X34-R7VHC',
  'server-2008-r2-enterprise': '489J6-VHDMP-X63PK-3K798-CPX3Y',
  'server-2008-r2-datacenter': '74YFP-3QFB3-KQT8W-PMXWJ-7M648',
  'server-2008-r2-itanium': 'GT63C-RJFQ3-4GMB6-BRFB9-CB83V',
  'vista-business': 'YFKBB-PQJJV-G996G-VWGXY-2V3X8',
  'vista-business-n': 'HMBQG-8H2RH-C77VX-27R82-VMQBT',
  'vista-enterprise': 'VKK3X-68KWM-X2YGT-QR4M6-4BWMV',
  'vista-enterprise-n': 'VTC42-BM838-43QHV-84HX6-XJXKV',
  'server-2008-web': 'WYR28-R7TFJ-3X2YQ-YCY4H-M249D',
  'server-2008-standard': 'TM24T-X9RMF-VWXK6-X8JC9-BFGM2',
  'server-2008-standard-without-hyper-v': 'W7VD6-7JFBR-RX26B-YKQ3Y-6FFFJ',
  'server-2008-enterprise': 'YQGMW-MPWTJ-34KDK-48M3W-X4Q6V',
  'server-2008-enterprise-without-hyper-v': '39BXF-X8Q23-P2WWT-38T2F-G3FPG',
  'server-2008-datacenter': '7M67G-PC374-GR742-YH8V4-TCBY3',
  'server-2008-datacenter-without-hyper-v': '22XQ2-VRXRG-P8D42-K34TD-G3QQC',
  'server-2008-itanium': '4DWFP-JF3DJ-B7DTH-78FJB-PDRHK',
};

const hostKeys: readonly [label: string, productKey: string, type: HostKeyType][] = [
  ['KMS key for Windows Vista', 'SYNTH-CSVLK-VISTA-00000-00101', 'vista'],
  ['KMS key for Windows 7', 'SYNTH-CSVLK-WIN70-00000-00102', 'windows-7'],
  ['KMS_A key', 'SYNTH-CSVLK-KMSA0-00000-00103', 'kms-a'],
  ['KMS_B key', 'SYNTH-CSVLK-KMSB0-00000-00104', 'kms-b'],
  ['KMS_C key', 'SYNTH-CSVLK-KMSC0-00000-00105', 'kms-c'],
  ['Windows Server 2008 KMS_A key', 'SYNTH-CSVLK-2K8A0-00000-00106', 'server-2008-kms-a'],
  ['Windows Server 2008 KMS_B key', 'SYNTH-CSVLK-2K8B0-00000-00107', 'server-2008-kms-b'],
  ['Windows Server 2008 KMS_C key', 'SYNTH-CSVLK-2K8C0-00000-00108', 'server-2008-kms-c'],
];

/** Every key that exists in the kit's world. A key outside the ring is invalid everywhere. */
export const keyRing: readonly KeyRingEntry[] = [
  ...Object.entries(setupKeys).map(
    ([edition, productKey], index): KeyRingEntry => ({
      channel: 'setup',
      label: `setup key for ${edition}`,
      productKey,
      number: index + 1,
      edition,
    }),
  ),
  ...hostKeys.map(
    ([label, productKey, hostKeyType], index): KeyRingEntry => ({
      channel: 'kms-host',
      label,
      productKey,
      number: 101 + index,
      hostKeyType,
      standing: 'valid',
      blockedLocally: false,
    }),
  ),
  hostKeyVariant('blocked KMS_C key', 'SYNTH-CSVLK-KMSC0-BL0CK-00111', 111, { standing: 'blocked' }),
  hostKeyVariant('locally blocked KMS_C key', 'SYNTH-CSVLK-KMSC0-L0CAL-00112', 112, { blockedLocally: true }),
  mak('Contoso MAK', 'SYNTH-MAK00-C0NT0-00000-00201', 201, {}),
  mak('invalid MAK', 'SYNTH-MAK00-INVAL-00000-00202', 202, { standing: 'invalid' }),
  mak('blocked MAK', 'SYNTH-MAK00-BL0CK-00000-00203', 203, { standing: 'blocked' }),
  mak('locally blocked MAK', 'SYNTH-MAK00-L0CAL-00000-00204', 204, { blockedLocally: true }),
  mak('small MAK', 'SYNTH-MAK00-SMALL-00000-00205', 205, { allowance: 2 }),
  mak('extended MAK', 'SYNTH-MAK00-EXTEN-00000-00206', 206, { allowance: 2, extension: 1 }),
];

type HostKeyChanges = Partial<Extract<KeyRingEntry, { channel: 'kms-host' }>>;
type MakChanges = Partial<Extract<KeyRingEntry, { channel: 'mak' }>>;

function hostKeyVariant(label: string, productKey: string, number: number, changes: HostKeyChanges): KeyRingEntry {
  return {
    channel: 'kms-host',
    label,
    productKey,
    number,
    hostKeyType: 'kms-c',
    standing: 'valid',
    blockedLocally: false,
    ...changes,
  };
}

function mak(label: string, productKey: string, number: number, changes: MakChanges): KeyRingEntry {
  return {
    channel: 'mak',
    label,
    productKey,
    number,
    standing: 'valid',
    blockedLocally: false,
    allowance: 100,
    extension: null,
    ...changes,
  };
}
