import { requestEventFields } from '../../mocks/kms-host/core/request-event.js';
import { answerProcessedFields, requestSentFields } from '../../mocks/machine/core/client-events.js';
import type { Mutant } from '../mutant.js';

/** One field that is not what Table 11 says it is: its place, its name, what stands there instead, and the clause that must see it. */
type Spoilt = readonly [place: number, name: string, instead: string, clause: string];

const spoilt12288: readonly Spoilt[] = [
  [1, 'HRESULT', '2147942405', 'CLIENT-EVENT-12288-HRESULT'],
  [2, 'Status', '67108864', 'CLIENT-EVENT-12288-STATUS'],
  [3, 'Server:Port', 'kms-1.contoso.com', 'CLIENT-EVENT-12288-SERVER'],
  [4, 'CMID', 'not-a-guid', 'CLIENT-EVENT-12288-CMID'],
  [5, 'Client Time', '2009-10-22T09:00:00Z', 'CLIENT-EVENT-12288-TIME'],
  [6, 'VM Info', 'true', 'CLIENT-EVENT-12288-VM-INFO'],
  [7, 'Licensing Status', 'OOB grace', 'CLIENT-EVENT-12288-LICENSING-STATUS'],
  [8, 'Time to Expiration', '12.5', 'CLIENT-EVENT-12288-EXPIRATION'],
  [9, 'ActID', 'not-a-guid', 'CLIENT-EVENT-12288-ACTID'],
  [10, 'N-Policy', '12.5', 'CLIENT-EVENT-12288-N-POLICY'],
];

const spoilt12289: readonly Spoilt[] = [
  [1, 'HRESULT', '2147942405', 'CLIENT-EVENT-12289-HRESULT'],
  [2, 'Status', '67108864', 'CLIENT-EVENT-12289-STATUS-FLAGS'],
  [3, 'fBound', 'true', 'CLIENT-EVENT-12289-FBOUND'],
  [5, 'Count', '12.5', 'CLIENT-EVENT-12289-COUNT'],
  [6, 'Activation Interval', '12.5', 'CLIENT-EVENT-12289-ACTIVATION-INTERVAL'],
  [7, 'Renewal Interval', '12.5', 'CLIENT-EVENT-12289-RENEWAL-INTERVAL'],
  [8, 'Client Time', '2009-10-22T09:00:00Z', 'CLIENT-EVENT-12289-TIME'],
];

const spoilt12290: readonly Spoilt[] = [
  [1, 'HRESULT', '2147942405', 'HOST-EVENT-12290-HRESULT'],
  [2, 'N-Policy', '12.5', 'HOST-EVENT-12290-N-POLICY'],
  [3, 'Machine', '', 'HOST-EVENT-12290-MACHINE'],
  [4, 'CMID', 'not-a-guid', 'HOST-EVENT-12290-CMID'],
  [5, 'Client Time', '2009-10-22T09:00:00Z', 'HOST-EVENT-12290-TIME'],
  [6, 'VM Info', 'true', 'HOST-EVENT-12290-VM-INFO'],
  [7, 'Licensing Status', 'OOB grace', 'HOST-EVENT-12290-LICENSING-STATUS'],
  [8, 'Time to Expiration', '12.5', 'HOST-EVENT-12290-EXPIRATION'],
  [9, 'ActID', 'not-a-guid', 'HOST-EVENT-12290-ACTID'],
];

/** Each event with one field spoilt. */
export const eventFieldsMutants: readonly Mutant[] = [
  ...spoilt12288.map(
    (spoilt): Mutant => ({
      ...named(12288, spoilt),
      machine: { requestSentFields: sent => spoil(requestSentFields(sent), spoilt) },
    }),
  ),
  ...spoilt12289.map(
    (spoilt): Mutant => ({
      ...named(12289, spoilt),
      machine: { answerProcessedFields: processed => spoil(answerProcessedFields(processed), spoilt) },
    }),
  ),
  ...spoilt12290.map(
    (spoilt): Mutant => ({
      ...named(12290, spoilt),
      kmsHost: { requestEventFields: (request, code) => spoil(requestEventFields(request, code), spoilt) },
    }),
  ),
];

function named(event: number, [, name, instead, clause]: Spoilt): Pick<Mutant, 'id' | 'breaks' | 'kills'> {
  const field = name.toLowerCase().replace(/[^a-z]+/g, '-');
  return {
    id: `${event}-${field}-spoilt`,
    breaks: `The field ${name} of event ${event} reads "${instead}".`,
    kills: [clause],
  };
}

function spoil(fields: readonly string[], [place, , instead]: Spoilt): string[] {
  return fields.map((field, index) => (index === place - 1 ? instead : field));
}
