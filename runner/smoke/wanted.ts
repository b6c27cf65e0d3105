import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPackage } from '../package-root.js';

/** A JSON Schema, as far as the published contract uses it. */
interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | false;
}

/** The part of the published schema that a place in an answer must keep to. `path`: a JSON pointer into the answer of the verb that is served
 * at this URL path (`create-host`). References are followed two levels down, descriptions left out. */
export function wantedAt(verbPath: string, path: string): unknown {
  const { definitions, answers } = published();
  const follow = (schema: Schema): Schema => {
    const name = schema.$ref?.replace(/^.*\//, '');
    const target = name === undefined ? undefined : definitions[name];
    return target === undefined ? schema : follow(target);
  };
  const below = (schema: Schema, name: string): Schema | null => {
    const { anyOf, properties, items, additionalProperties } = follow(schema);
    const [found] = (anyOf ?? []).flatMap(branch => below(branch, name) ?? []);
    if (found !== undefined) return found;
    const own = properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
    const others = typeof additionalProperties === 'object' ? additionalProperties : null;
    return own ?? (/^\d+$/.test(name) ? items : undefined) ?? others;
  };

  let schema = answers[verbPath];
  if (schema === undefined) throw new Error(`the published contract has no verb at ${verbPath}`);
  const names = path.split('/').slice(1);
  for (const name of names.map(text => text.replaceAll('~1', '/').replaceAll('~0', '~'))) {
    const next = below(schema, name);
    // Deeper than the schema goes: what is wanted is said by what holds above.
    if (next === null) break;
    schema = next;
  }
  return told(schema, follow, 2);
}

function told(value: unknown, follow: (schema: Schema) => Schema, depth: number): unknown {
  if (Array.isArray(value)) return value.map(item => told(item, follow, depth));
  if (typeof value !== 'object' || value === null) return value;
  const isReference = '$ref' in value;
  if (isReference && depth === 0) return value;
  const members = Object.entries(isReference ? follow(value as Schema) : value).filter(
    ([name]) => name !== 'description',
  );
  return Object.fromEntries(
    members.map(([name, member]) => [name, told(member, follow, depth - (isReference ? 1 : 0))]),
  );
}

interface Published {
  definitions: Readonly<Record<string, Schema>>;
  /** Last segment of a verb's URL → schema of its answer. */
  answers: Readonly<Record<string, Schema>>;
}

/** How the document says what a verb answers. */
interface Post {
  post: { responses: { '200': { content: { 'application/json': { schema: Schema } } } } };
}

let known: Published | null = null;

/** The OpenAPI document of target control, as it is shipped. */
function published(): Published {
  if (known !== null) return known;
  const file = join(findPackage().root, 'contracts/openapi/target-control.openapi.json');
  const { components, paths } = JSON.parse(readFileSync(file, 'utf8'));
  const answers = Object.entries<Post>(paths).map(([path, { post }]) => [
    path.replace(/^.*\//, ''),
    post.responses['200'].content['application/json'].schema,
  ]);
  known = { definitions: components.schemas, answers: Object.fromEntries(answers) };
  return known;
}
