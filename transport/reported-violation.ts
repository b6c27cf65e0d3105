import { ContractViolation } from '../contracts/contract.js';

/** A server read a request of ours, which conforms, and answered that it does not. What it says of the caller is handed on; whether to believe it
 * is for the one who knows whose server it is. */
export class ReportedViolation extends ContractViolation {}
