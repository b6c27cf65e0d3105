import { defineParameterType, Given, Then, When } from '@cucumber/cucumber';
import type { WmiClass, WmiValue } from '../contracts/types/target-control.js';
import { success } from '../lab/drivers/computer.js';
import { expectSame } from './expect.js';
import { asNamed, expectShown } from './wmi-shown.js';
import type { TckWorld } from './world.js';

defineParameterType({
  name: 'wmi-class',
  regexp: /SoftwareLicensing(?:Service|Product)/,
  transformer: name => name as WmiClass,
});
/** A property, a method or an argument. */
defineParameterType({ name: 'wmi-member', regexp: /[A-Z][A-Za-z]+/, transformer: name => name });
/** A value: a number, a text in quotation marks, or what kind of value it is. */
defineParameterType({
  name: 'wmi-value',
  regexp:
    /null|false|some text|a text or null|a whole number|another number than 0|0 or 1|a GUID|a date|a web address|"[^"]*"|\d+/,
  transformer: value => value,
});

When(
  '{wmi-member} of {wmi-class} is read on {computer}',
  async function (this: TckWorld, property: string, name: WmiClass, computer: string) {
    await read(this, property, name, computer);
  },
);

Then('it shows {wmi-value}', function (this: TckWorld, expected: string) {
  expectShown(this.wmi?.what ?? 'what was read', expected, this.wmi?.value);
});

Then(
  '{wmi-member} of {wmi-class} on {computer} shows {wmi-value}',
  async function (this: TckWorld, property: string, name: WmiClass, computer: string, expected: string) {
    const { what, value } = await read(this, property, name, computer);
    expectShown(what, expected, value);
  },
);

/** WMI answers whoever asks for what a class does not have with an error; which is not written down. */
Then('the property is refused', function (this: TckWorld) {
  expectSame('reading the property to end with', 'an error', this.wmi?.code === success ? success : 'an error');
});

When(
  '{wmi-class}.{wmi-member} is called on {computer}',
  async function (this: TckWorld, name: WmiClass, method: string, computer: string) {
    await call(this, name, method, computer, {});
  },
);

When(
  '{wmi-class}.{wmi-member} is called on {computer} with {wmi-member} {wmi-value}',
  async function (this: TckWorld, name: WmiClass, method: string, on: string, argument: string, value: string) {
    await call(this, name, method, on, { [argument]: argumentOf(argument, value) });
  },
);

When(
  '{wmi-class}.{wmi-member} is called on {computer} without elevation',
  async function (this: TckWorld, name: WmiClass, method: string, computer: string) {
    await call(this, name, method, computer, {}, false);
  },
);

When(
  '{wmi-class}.{wmi-member} is called on {computer} with {wmi-member} {wmi-value} without elevation',
  async function (this: TckWorld, name: WmiClass, method: string, on: string, argument: string, value: string) {
    await call(this, name, method, on, { [argument]: argumentOf(argument, value) }, false);
  },
);

Then('the call gives nothing back', function (this: TckWorld) {
  expectShown('the call', 'null', this.wmi?.value);
});

/** For set-up: whatever is judged is judged later. */
Given(
  '{wmi-class}.{wmi-member} has been called on {computer} with {wmi-member} {wmi-value}',
  async function (this: TckWorld, name: WmiClass, method: string, on: string, argument: string, value: string) {
    await call(this, name, method, on, { [argument]: argumentOf(argument, value) });
    expectSame(`${name}.${method} on ${on} to end with`, success, this.code);
  },
);

async function read(world: TckWorld, property: string, name: WmiClass, computer: string) {
  const driver = await world.scenario.client(computer);
  const { code, value } = await driver.readWmiProperty(name, property);
  world.wmi = { what: `${property} of ${name} on ${computer}`, code, value: asNamed(property, value) };
  return world.wmi;
}

async function call(
  world: TckWorld,
  name: WmiClass,
  method: string,
  computer: string,
  given: Record<string, WmiValue>,
  elevated = true,
): Promise<void> {
  const { code, output = {} } = await (await world.scenario.client(computer)).callWmiMethod(
    name,
    method,
    given,
    elevated,
  );
  world.code = code;
  const back = Object.keys(output).length === 0 ? null : JSON.stringify(output);
  world.wmi = { what: `${name}.${method} on ${computer}`, code, value: back };
}

/** Boolean in sppwmi.mof, 0 and 1 in Table 12. */
const switches: ReadonlySet<string> = new Set([
  'DisablePublishing',
  'EnableLowPriority',
  'DisableCaching',
  'DisableActivation',
]);

function argumentOf(argument: string, value: string): WmiValue {
  const parsed: WmiValue = JSON.parse(value);
  return switches.has(argument) && (parsed === 0 || parsed === 1) ? parsed === 1 : parsed;
}
