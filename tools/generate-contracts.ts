/** Generates everything that follows from the contract types: JSON Schemas, OpenAPI documents, compiled validators and the table of
 * verbs; and, as JSON for implementations in other languages, the policy profile and the register of interpretations. `--check` writes nothing and fails on drift. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { interpretations } from '../contracts/interpretations/index.js';
import { windows7And2008R2 } from '../contracts/profiles/windows-7-2008-r2/index.js';
import { compileValidators } from './contracts/compile-validators.js';
import { toOpenApi } from './contracts/open-api.js';
import { type ContractSource, type DocumentSource, readContracts, readDocuments } from './contracts/read-contracts.js';
import { schemasOf } from './contracts/schemas.js';
import { verbTable } from './contracts/verb-table.js';

const root = new URL('../', import.meta.url).pathname;

/** Path relative to the repository → text. */
async function generate(): Promise<Map<string, string>> {
  const typesFolder = join(root, 'contracts/types');
  const sources = readdirSync(typesFolder)
    .filter(name => name.endsWith('.ts'))
    .sort()
    .map(name => ({ name, text: readFileSync(join(typesFolder, name), 'utf8') }));
  const contracts: ContractSource[] = sources.flatMap(({ name, text }) => readContracts(name, text));
  const documents: DocumentSource[] = sources.flatMap(({ text }) => readDocuments(text));
  const schemas = schemasOf(join(root, 'contracts/tsconfig.json'), contracts, documents);
  const files = new Map<string, string>();
  for (const contract of contracts) {
    const schema = schemas.get(contract.name);
    if (schema === undefined) throw new Error(`no schema for ${contract.name}`);
    files.set(`contracts/schemas/${contract.slug}.schema.json`, json(schema));
    files.set(`contracts/openapi/${contract.slug}.openapi.json`, json(toOpenApi(contract, schema)));
  }
  for (const { name, slug } of documents) files.set(`contracts/schemas/${slug}.schema.json`, json(schemas.get(name)));
  const validators = await compileValidators(contracts, schemas);
  files.set('contracts/generated/validators.js', validators.code);
  files.set('contracts/generated/validators.d.ts', validators.declarations);
  files.set('contracts/generated/verbs.ts', verbTable(contracts));
  files.set(`contracts/published/${windows7And2008R2.id}.json`, json(windows7And2008R2));
  files.set('contracts/published/interpretations.json', json(interpretations));
  return files;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function committed(path: string): string | null {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return null;
  }
}

const files = await generate();
if (process.argv.includes('--check')) {
  const drifted = [...files].filter(([path, text]) => committed(path) !== text).map(([path]) => path);
  const known = new Set([...files.keys()].map(path => basename(path)));
  for (const folder of ['contracts/schemas', 'contracts/openapi', 'contracts/generated', 'contracts/published']) {
    drifted.push(
      ...readdirSync(join(root, folder))
        .filter(name => !known.has(name))
        .map(name => `${folder}/${name}`),
    );
  }
  if (!isDeepStrictEqual(drifted, [])) {
    console.error(`generated files differ from the contract types; run "npm run generate":\n  ${drifted.join('\n  ')}`);
    process.exitCode = 1;
  } else console.log(`${files.size} generated files agree with the contract types`);
} else {
  for (const folder of ['schemas', 'openapi', 'generated', 'published'])
    mkdirSync(join(root, 'contracts', folder), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(root, path), text);
  console.log(`${files.size} files generated from the contract types`);
}
