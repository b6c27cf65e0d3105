import type { WmiClass } from '../../../../contracts/types/target-control.js';
import type { Machine } from '../machine.js';
import { readDword } from '../registry.js';
import { argumentsFit, type Method, type MethodCall, type Methods } from '../wmi/method.js';
import { productMethods } from '../wmi/product-methods.js';
import { productProperties } from '../wmi/product-properties.js';
import type { Properties } from '../wmi/property.js';
import { serviceMethods } from '../wmi/service-methods.js';
import { serviceProperties } from '../wmi/service-properties.js';

/** Policies of what WMI shows and takes (Table 12). The tables are policies themselves: each property and each method can be replaced. */
export interface WmiPolicies {
  wmiProperties: Readonly<Record<WmiClass, Properties>>;
  wmiMethods: Readonly<Record<WmiClass, Methods>>;
  /** Whether a method is called with what it takes. */
  wmiArgumentsFit(takes: Method['takes'], given: MethodCall['arguments']): boolean;
  /** What the counters of a KMS host show that nobody has asked. Registered interpretation `counter-before-first-request`. */
  counterBeforeFirstRequest(): number;
  /** The code for a listening port on a computer that is no KMS host; null: it is taken. Registered interpretation `listening-port-on-client`. */
  listeningPortRefusedOnClient(): string | null;
  /** The code for a switch of a KMS host on a computer that is none; null: it is taken. Registered interpretation `host-switch-on-client`. */
  hostSwitchRefusedOnClient(): string | null;
  /** Whether KMS activation was disabled on this computer (DisableKeyManagementServiceActivation). */
  kmsActivationDisabled(machine: Machine): boolean;
}

/** The guide's, in the default reading. */
export const standardWmi: WmiPolicies = {
  wmiProperties: { SoftwareLicensingService: serviceProperties, SoftwareLicensingProduct: productProperties },
  wmiMethods: { SoftwareLicensingService: serviceMethods, SoftwareLicensingProduct: productMethods },
  wmiArgumentsFit: argumentsFit,
  counterBeforeFirstRequest: () => 0,
  listeningPortRefusedOnClient: () => '0xC004F041',
  hostSwitchRefusedOnClient: () => null,
  kmsActivationDisabled: machine => readDword(machine, 'DisableKeyManagementServiceActivation') === 1,
};
