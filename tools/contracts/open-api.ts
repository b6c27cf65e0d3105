import type { ContractSource, VerbSource } from './read-contracts.js';
import { type ContractSchema, responseName } from './schemas.js';

/** The OpenAPI 3.1 document of a contract: every verb is one POST with one JSON message each way. */
export function toOpenApi(contract: ContractSource, schema: ContractSchema): unknown {
  const reference = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
  const refused = {
    description: 'The message broke the contract: its path and rule are named. Nothing was changed.',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/ContractError' } } },
  };
  return {
    openapi: '3.1.0',
    info: {
      title: `Volume Activation TCK: ${contract.title}`,
      version: contract.version,
      description: `${contract.about}\n\nThe kit's own contract; it carries no proprietary protocol. ${schema.$comment}.`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'Wherever the implementation listens.' }],
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    security: [],
    paths: Object.fromEntries(
      contract.verbs.map(verb => [
        `${contract.base}/${verb.path}`,
        {
          post: {
            operationId: verb.name,
            summary: summaryOf(verb),
            ...(verb.description === '' ? {} : { description: verb.description }),
            requestBody: { required: true, content: reference(verb.request) },
            responses: {
              '200': { description: 'The answer, a refusal included.', content: reference(responseName(verb)) },
              '400': refused,
            },
          },
        },
      ]),
    ),
    components: {
      schemas: {
        ...(JSON.parse(
          JSON.stringify(schema.definitions).replaceAll('#/definitions/', '#/components/schemas/'),
        ) as object),
        ContractError: {
          type: 'object',
          description: 'What was wrong with a message, and who sent it.',
          properties: { error: { type: 'string' }, path: { type: 'string' }, rule: { type: 'string' } },
          required: ['error', 'path', 'rule'],
          additionalProperties: false,
        },
      },
    },
  };
}

/** What a list of verbs shows: the beginning of the first sentence. */
function summaryOf({ name, description }: VerbSource): string {
  const said = description.replace(/^(Profile|Interface|Capability) [a-z-]+: /, '');
  const [beginning = ''] = said.split(/[.:;](?=\s|$)/);
  return beginning === '' ? name : beginning.charAt(0).toUpperCase() + beginning.slice(1);
}
