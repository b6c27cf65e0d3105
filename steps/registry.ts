import { defineParameterType, Given, Then, When } from '@cucumber/cucumber';
import type { RegistryHive, RegistryValue } from '../contracts/types/target-control.js';
import { placeOfValue, valueWritten, wordsOf } from '../lab/registry-names.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

type Type = RegistryValue['type'];

defineParameterType({
  name: 'registry-type',
  regexp: /REG_DWORD|REG_SZ|REG_MULTI_SZ|REG_BINARY/,
  transformer: type => type as Type,
});

Given(
  'an administrator writes {word} as {registry-type} {string} into the registry of {computer}',
  async function (this: TckWorld, named: string, type: Type, text: string, name: string) {
    await write(this, name, 'software', named, valueWritten(type, text));
  },
);

Given(
  'group policy sets {word} to {registry-type} {string} for {computer}',
  async function (this: TckWorld, named: string, type: Type, text: string, name: string) {
    await write(this, name, 'policies', named, valueWritten(type, text));
  },
);

When(
  'an administrator deletes {word} from the registry of {computer}',
  async function (this: TckWorld, named: string, name: string) {
    await remove(this, name, 'software', named);
  },
);

When('group policy withdraws {word} for {computer}', async function (this: TckWorld, named: string, name: string) {
  await remove(this, name, 'policies', named);
});

Then(
  'the registry of {computer} holds {word} as {registry-type} {string}',
  async function (this: TckWorld, name: string, named: string, type: Type, text: string) {
    const seen = wordsOf(await read(this, name, 'software', named));
    expectSame(`${named} in the registry of ${name} to be`, wordsOf(valueWritten(type, text)), seen);
  },
);

Then('the registry of {computer} holds no {word}', async function (this: TckWorld, name: string, named: string) {
  const seen = wordsOf(await read(this, name, 'software', named));
  expectSame(`${named} in the registry of ${name} to be`, 'nothing', seen);
});

Then(
  'the policies of {computer} hold {word} as {registry-type} {string}',
  async function (this: TckWorld, name: string, named: string, type: Type, text: string) {
    const seen = wordsOf(await read(this, name, 'policies', named));
    expectSame(`the policy ${named} of ${name} to be`, wordsOf(valueWritten(type, text)), seen);
  },
);

Then('the policies of {computer} hold no {word}', async function (this: TckWorld, name: string, named: string) {
  const seen = wordsOf(await read(this, name, 'policies', named));
  expectSame(`the policy ${named} of ${name} to be`, 'nothing', seen);
});

/** The guide asks for a number other than 0, not for a certain one. */
Then(
  'the registry of {computer} holds a number other than 0 as {word}',
  async function (this: TckWorld, name: string, named: string) {
    const seen = await read(this, name, 'software', named);
    const on = seen?.type === 'REG_DWORD' && seen.data !== 0;
    const expected = 'a number other than 0';
    expectSame(`${named} in the registry of ${name} to be`, expected, on ? expected : wordsOf(seen));
  },
);

/** 0 and nothing mean the same to a switch: whether slmgr deletes the value or writes 0 is the implementation's. */
Then('the registry of {computer} holds no {word} but 0', async function (this: TckWorld, name: string, named: string) {
  const seen = await read(this, name, 'software', named);
  const off = seen === null || (seen.type === 'REG_DWORD' && seen.data === 0);
  expectSame(
    `${named} in the registry of ${name} to be`,
    'nothing or REG_DWORD 0',
    off ? 'nothing or REG_DWORD 0' : wordsOf(seen),
  );
});

async function write(world: TckWorld, name: string, hive: RegistryHive, named: string, value: RegistryValue) {
  const place = placeOfValue(named);
  const computer = await world.scenario.client(name);
  await computer.writeRegistry(place.name, value, place.path, hive);
  // A value that was not taken would let pass whatever then does not happen.
  const seen = await computer.readRegistry(place.name, place.path, hive);
  expectSame(`${named}, just written into the registry of ${name}, to be`, wordsOf(value), wordsOf(seen));
}

async function read(world: TckWorld, name: string, hive: RegistryHive, named: string) {
  const place = placeOfValue(named);
  return (await world.scenario.client(name)).readRegistry(place.name, place.path, hive);
}

async function remove(world: TckWorld, name: string, hive: RegistryHive, named: string) {
  const place = placeOfValue(named);
  await (await world.scenario.client(name)).deleteRegistry(place.name, place.path, hive);
}
