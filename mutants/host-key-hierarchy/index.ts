import type { Mutant } from '../mutant.js';
import { activatedByRefusal } from './activated-by-refusal.js';
import { anyHostKeyActivatesAll } from './any-host-key-activates-all.js';
import { kmsAKeyActivatesServer2008B } from './kms-a-key-activates-server-2008-b.js';
import { kmsAKeyActivatesServer2008C } from './kms-a-key-activates-server-2008-c.js';
import { kmsAKeyActivatesServer2008R2B } from './kms-a-key-activates-server-2008-r2-b.js';
import { kmsAKeyActivatesServer2008R2C } from './kms-a-key-activates-server-2008-r2-c.js';
import { kmsAKeyMissesServer2008A } from './kms-a-key-misses-server-2008-a.js';
import { kmsAKeyMissesServer2008R2A } from './kms-a-key-misses-server-2008-r2-a.js';
import { kmsAKeyMissesVista } from './kms-a-key-misses-vista.js';
import { kmsAKeyMissesWindows7 } from './kms-a-key-misses-windows-7.js';
import { kmsBKeyActivatesServer2008C } from './kms-b-key-activates-server-2008-c.js';
import { kmsBKeyActivatesServer2008R2C } from './kms-b-key-activates-server-2008-r2-c.js';
import { kmsBKeyMissesServer2008A } from './kms-b-key-misses-server-2008-a.js';
import { kmsBKeyMissesServer2008B } from './kms-b-key-misses-server-2008-b.js';
import { kmsBKeyMissesServer2008R2A } from './kms-b-key-misses-server-2008-r2-a.js';
import { kmsBKeyMissesServer2008R2B } from './kms-b-key-misses-server-2008-r2-b.js';
import { kmsBKeyMissesVista } from './kms-b-key-misses-vista.js';
import { kmsBKeyMissesWindows7 } from './kms-b-key-misses-windows-7.js';
import { kmsCKeyMissesServer2008A } from './kms-c-key-misses-server-2008-a.js';
import { kmsCKeyMissesServer2008B } from './kms-c-key-misses-server-2008-b.js';
import { kmsCKeyMissesServer2008C } from './kms-c-key-misses-server-2008-c.js';
import { kmsCKeyMissesServer2008R2A } from './kms-c-key-misses-server-2008-r2-a.js';
import { kmsCKeyMissesServer2008R2B } from './kms-c-key-misses-server-2008-r2-b.js';
import { kmsCKeyMissesServer2008R2C } from './kms-c-key-misses-server-2008-r2-c.js';
import { kmsCKeyMissesVista } from './kms-c-key-misses-vista.js';
import { kmsCKeyMissesWindows7 } from './kms-c-key-misses-windows-7.js';
import { noHierarchy } from './no-hierarchy.js';
import { server2008KmsAKeyActivatesServer2008B } from './server-2008-kms-a-key-activates-server-2008-b.js';
import { server2008KmsAKeyActivatesServer2008C } from './server-2008-kms-a-key-activates-server-2008-c.js';
import { server2008KmsAKeyActivatesServer2008R2A } from './server-2008-kms-a-key-activates-server-2008-r2-a.js';
import { server2008KmsAKeyActivatesServer2008R2B } from './server-2008-kms-a-key-activates-server-2008-r2-b.js';
import { server2008KmsAKeyActivatesServer2008R2C } from './server-2008-kms-a-key-activates-server-2008-r2-c.js';
import { server2008KmsAKeyActivatesWindows7 } from './server-2008-kms-a-key-activates-windows-7.js';
import { server2008KmsAKeyMissesServer2008A } from './server-2008-kms-a-key-misses-server-2008-a.js';
import { server2008KmsAKeyMissesVista } from './server-2008-kms-a-key-misses-vista.js';
import { server2008KmsBKeyActivatesServer2008C } from './server-2008-kms-b-key-activates-server-2008-c.js';
import { server2008KmsBKeyActivatesServer2008R2A } from './server-2008-kms-b-key-activates-server-2008-r2-a.js';
import { server2008KmsBKeyActivatesServer2008R2B } from './server-2008-kms-b-key-activates-server-2008-r2-b.js';
import { server2008KmsBKeyActivatesServer2008R2C } from './server-2008-kms-b-key-activates-server-2008-r2-c.js';
import { server2008KmsBKeyActivatesWindows7 } from './server-2008-kms-b-key-activates-windows-7.js';
import { server2008KmsBKeyMissesServer2008A } from './server-2008-kms-b-key-misses-server-2008-a.js';
import { server2008KmsBKeyMissesServer2008B } from './server-2008-kms-b-key-misses-server-2008-b.js';
import { server2008KmsBKeyMissesVista } from './server-2008-kms-b-key-misses-vista.js';
import { server2008KmsCKeyActivatesServer2008R2A } from './server-2008-kms-c-key-activates-server-2008-r2-a.js';
import { server2008KmsCKeyActivatesServer2008R2B } from './server-2008-kms-c-key-activates-server-2008-r2-b.js';
import { server2008KmsCKeyActivatesServer2008R2C } from './server-2008-kms-c-key-activates-server-2008-r2-c.js';
import { server2008KmsCKeyActivatesWindows7 } from './server-2008-kms-c-key-activates-windows-7.js';
import { server2008KmsCKeyMissesServer2008A } from './server-2008-kms-c-key-misses-server-2008-a.js';
import { server2008KmsCKeyMissesServer2008B } from './server-2008-kms-c-key-misses-server-2008-b.js';
import { server2008KmsCKeyMissesServer2008C } from './server-2008-kms-c-key-misses-server-2008-c.js';
import { server2008KmsCKeyMissesVista } from './server-2008-kms-c-key-misses-vista.js';
import { vistaKeyActivatesServer2008A } from './vista-key-activates-server-2008-a.js';
import { vistaKeyActivatesServer2008B } from './vista-key-activates-server-2008-b.js';
import { vistaKeyActivatesServer2008C } from './vista-key-activates-server-2008-c.js';
import { vistaKeyActivatesServer2008R2A } from './vista-key-activates-server-2008-r2-a.js';
import { vistaKeyActivatesServer2008R2B } from './vista-key-activates-server-2008-r2-b.js';
import { vistaKeyActivatesServer2008R2C } from './vista-key-activates-server-2008-r2-c.js';
import { vistaKeyActivatesWindows7 } from './vista-key-activates-windows-7.js';
import { vistaKeyMissesVista } from './vista-key-misses-vista.js';
import { windows7KeyActivatesServer2008A } from './windows-7-key-activates-server-2008-a.js';
import { windows7KeyActivatesServer2008B } from './windows-7-key-activates-server-2008-b.js';
import { windows7KeyActivatesServer2008C } from './windows-7-key-activates-server-2008-c.js';
import { windows7KeyActivatesServer2008R2A } from './windows-7-key-activates-server-2008-r2-a.js';
import { windows7KeyActivatesServer2008R2B } from './windows-7-key-activates-server-2008-r2-b.js';
import { windows7KeyActivatesServer2008R2C } from './windows-7-key-activates-server-2008-r2-c.js';
import { windows7KeyMissesVista } from './windows-7-key-misses-vista.js';
import { windows7KeyMissesWindows7 } from './windows-7-key-misses-windows-7.js';
import { withoutHyperVRefused } from './without-hyper-v-refused.js';

export const hostKeyHierarchyMutants: readonly Mutant[] = [
  activatedByRefusal,
  anyHostKeyActivatesAll,
  kmsAKeyActivatesServer2008B,
  kmsAKeyActivatesServer2008C,
  kmsAKeyActivatesServer2008R2B,
  kmsAKeyActivatesServer2008R2C,
  kmsAKeyMissesServer2008A,
  kmsAKeyMissesServer2008R2A,
  kmsAKeyMissesVista,
  kmsAKeyMissesWindows7,
  kmsBKeyActivatesServer2008C,
  kmsBKeyActivatesServer2008R2C,
  kmsBKeyMissesServer2008A,
  kmsBKeyMissesServer2008B,
  kmsBKeyMissesServer2008R2A,
  kmsBKeyMissesServer2008R2B,
  kmsBKeyMissesVista,
  kmsBKeyMissesWindows7,
  kmsCKeyMissesServer2008A,
  kmsCKeyMissesServer2008B,
  kmsCKeyMissesServer2008C,
  kmsCKeyMissesServer2008R2A,
  kmsCKeyMissesServer2008R2B,
  kmsCKeyMissesServer2008R2C,
  kmsCKeyMissesVista,
  kmsCKeyMissesWindows7,
  noHierarchy,
  server2008KmsAKeyActivatesServer2008B,
  server2008KmsAKeyActivatesServer2008C,
  server2008KmsAKeyActivatesServer2008R2A,
  server2008KmsAKeyActivatesServer2008R2B,
  server2008KmsAKeyActivatesServer2008R2C,
  server2008KmsAKeyActivatesWindows7,
  server2008KmsAKeyMissesServer2008A,
  server2008KmsAKeyMissesVista,
  server2008KmsBKeyActivatesServer2008C,
  server2008KmsBKeyActivatesServer2008R2A,
  server2008KmsBKeyActivatesServer2008R2B,
  server2008KmsBKeyActivatesServer2008R2C,
  server2008KmsBKeyActivatesWindows7,
  server2008KmsBKeyMissesServer2008A,
  server2008KmsBKeyMissesServer2008B,
  server2008KmsBKeyMissesVista,
  server2008KmsCKeyActivatesServer2008R2A,
  server2008KmsCKeyActivatesServer2008R2B,
  server2008KmsCKeyActivatesServer2008R2C,
  server2008KmsCKeyActivatesWindows7,
  server2008KmsCKeyMissesServer2008A,
  server2008KmsCKeyMissesServer2008B,
  server2008KmsCKeyMissesServer2008C,
  server2008KmsCKeyMissesVista,
  vistaKeyActivatesServer2008A,
  vistaKeyActivatesServer2008B,
  vistaKeyActivatesServer2008C,
  vistaKeyActivatesServer2008R2A,
  vistaKeyActivatesServer2008R2B,
  vistaKeyActivatesServer2008R2C,
  vistaKeyActivatesWindows7,
  vistaKeyMissesVista,
  windows7KeyActivatesServer2008A,
  windows7KeyActivatesServer2008B,
  windows7KeyActivatesServer2008C,
  windows7KeyActivatesServer2008R2A,
  windows7KeyActivatesServer2008R2B,
  windows7KeyActivatesServer2008R2C,
  windows7KeyMissesVista,
  windows7KeyMissesWindows7,
  withoutHyperVRefused,
];
