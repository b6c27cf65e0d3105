import type { HostKeyType } from '../../../contracts/types/key-ring.js';
import type { Machine } from './machine.js';

/** Version of the Software Protection service in the guide's generation. */
export const serviceVersion = '6.1.7600.16385';

/** A name that leads nowhere: the kit talks to no licensing server of anybody's. */
export const licensingServer = 'https://licensing.example';

const hostChannels: Readonly<Record<HostKeyType, string>> = {
  vista: 'VOLUME_KMS',
  'windows-7': 'VOLUME_KMS',
  'kms-a': 'VOLUME_KMS_A',
  'kms-b': 'VOLUME_KMS_B',
  'kms-c': 'VOLUME_KMS_C',
  'server-2008-kms-a': 'VOLUME_KMS_A',
  'server-2008-kms-b': 'VOLUME_KMS_B',
  'server-2008-kms-c': 'VOLUME_KMS_C',
};

/** The channel that the installed key comes from, as a product's description names it; that of its edition's setup key where there is none. */
export function channelOf({ installedKey }: Machine): string {
  if (installedKey === null || installedKey.channel === 'setup') return 'VOLUME_KMSCLIENT';
  return installedKey.channel === 'mak' ? 'VOLUME_MAK' : hostChannels[installedKey.hostKeyType];
}

/** The extended product id of the installed key: synthetic, made of the key's number. */
export function extendedPidOf({ installedKey }: Machine): string {
  return `synthetic-${installedKey?.number ?? 0}`;
}
