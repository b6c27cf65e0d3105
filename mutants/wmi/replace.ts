import type { WmiClass } from '../../contracts/types/target-control.js';
import type { Machine } from '../../mocks/machine/core/machine.js';
import type { MachinePolicies } from '../../mocks/machine/core/policies.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Arguments, Called, Method } from '../../mocks/machine/core/wmi/method.js';
import type { Property } from '../../mocks/machine/core/wmi/property.js';

/** The machine with one property of one class replaced. */
export function withProperty(name: WmiClass, property: string, shown: Property): Partial<MachinePolicies> {
  const { wmiProperties } = standardPolicies;
  return { wmiProperties: { ...wmiProperties, [name]: { ...wmiProperties[name], [property]: shown } } };
}

/** The machine with one property of one class gone. */
export function withoutProperty(name: WmiClass, property: string): Partial<MachinePolicies> {
  const { wmiProperties } = standardPolicies;
  const { [property]: _gone, ...rest } = wmiProperties[name];
  return { wmiProperties: { ...wmiProperties, [name]: rest } };
}

/** The machine with what one method does replaced; its arguments and its elevation stay. */
export function withMethod(name: WmiClass, method: string, run: Method['run']): Partial<MachinePolicies> {
  const { wmiMethods } = standardPolicies;
  const replaced = { ...methodOf(name, method), run };
  return { wmiMethods: { ...wmiMethods, [name]: { ...wmiMethods[name], [method]: replaced } } };
}

/** The machine with a method that changes what it was given, or what it came to, without asking anybody. */
export function withSimpleMethod(
  name: WmiClass,
  method: string,
  run: (machine: Machine, given: Arguments) => Called,
): Partial<MachinePolicies> {
  return withMethod(name, method, function* (machine, given) {
    return run(machine, given);
  });
}

export function propertyOf(name: WmiClass, property: string): Property {
  const found = standardPolicies.wmiProperties[name][property];
  if (found === undefined) throw new Error(`${name} has no property ${property}`);
  return found;
}

export function methodOf(name: WmiClass, method: string): Method {
  const found = standardPolicies.wmiMethods[name][method];
  if (found === undefined) throw new Error(`${name} has no method ${method}`);
  return found;
}
