import { expect, test } from 'vitest';
import { bannerIn, readScriptCommand } from './script-host.js';

test.each([
  'slmgr.vbs',
  'SLMGR.VBS',
  './slmgr.vbs',
  'C:\\Windows\\System32\\slmgr.vbs',
  'c:/windows/system32/Slmgr.vbs',
  '%SystemRoot%\\System32\\slmgr.vbs',
])('%s is the script', script => {
  expect(readScriptCommand([script, '/dli'])).toEqual({ arguments: ['/dli'], logo: true, timeoutSeconds: null });
});

test.each([
  [['//nologo'], { logo: false }],
  [['//NoLogo', '//B', '//t:30'], { logo: false, timeoutSeconds: 30 }],
  [['//nologo', '//logo'], { logo: true }],
  [['//e:vbscript', '//job:one', '//h:cscript', '//U', '//i', '//d', '//x', '//s'], {}],
])('%j before the script', (options, changes) => {
  const expected = { arguments: ['SRV_1', 'user', 'secret', '/dlv'], logo: true, timeoutSeconds: null, ...changes };
  expect(readScriptCommand([...options, 'slmgr.vbs', 'SRV_1', 'user', 'secret', '/dlv'])).toEqual(expected);
});

test('an option of the host after the script is the host’s', () => {
  expect(readScriptCommand(['slmgr.vbs', '/dli', '//nologo'])).toMatchObject({ arguments: ['/dli'], logo: false });
});

test.each([
  [[], /no script/],
  [['//nologo'], /no script/],
  [['ospp.vbs', '/dstatus'], /no other script, not "ospp.vbs"/],
  [['notslmgr.vbs'], /no other script/],
  [['slmgr'], /no other script/],
  [['//quiet', 'slmgr.vbs'], /unknown option "\/\/quiet"/],
  [['//t:0', 'slmgr.vbs'], /unknown option/],
  [['//t:soon', 'slmgr.vbs'], /unknown option/],
])('%j is refused', (typed, why) => {
  expect(() => readScriptCommand(typed)).toThrow(why);
});

test('the banner is that of the guide', () => {
  expect(bannerIn('zh-TW').split('\n')).toEqual([
    'Microsoft (R) Windows Script Host 5.8 版',
    'Copyright (C) Microsoft Corporation. All rights reserved.',
    '',
    '',
  ]);
  expect(bannerIn('en-US')).toContain('Windows Script Host Version 5.8\n');
});
