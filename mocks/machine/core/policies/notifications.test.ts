import { expect, test } from 'vitest';
import type { NotificationKind } from '../notifications/show.js';
import { writeValue } from '../registry.js';
import { standardPolicies } from '../standard-policies.js';
import { contosoComputer } from '../testing/contoso.js';

const kinds: readonly NotificationKind[] = ['logon-dialog', 'balloon', 'dialog'];

test('an address is a link on dialogs, and a balloon has none', () => {
  const url = 'http://contoso.com/help';
  const machine = writeValue(contosoComputer(), 'Activation', 'AlternateURL', { type: 'REG_SZ', data: url });
  expect(kinds.map(kind => standardPolicies.linksOn(kind, machine))).toEqual([[url], [], [url]]);
});

test('only the dialog at logon closes by itself', () => {
  expect(kinds.map(kind => standardPolicies.closesAfterSeconds(kind))).toEqual([120, null, null]);
});
