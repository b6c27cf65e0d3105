import { codeSpan, literal } from '../markdown-text.js';
import type { Catalogue, CataloguedClause, CataloguedRow, CataloguedSection, Coverage } from './catalogue.js';

/** The catalogue as a page to read beside the guide: coverage first, then section by section, row by row, in both languages. */
export function catalogueMarkdown(catalogue: Catalogue): string {
  const clauses = new Map(catalogue.clauses.map(clause => [clause.id, clause]));
  return `${[
    '# Catalogue of clauses',
    `${literal(catalogue.kit)}, policy profile ${codeSpan(catalogue.policyProfile)}. Order, sections and rows are those of the guide; the kit's own contract follows it, and is not counted in it.`,
    coverageTable(catalogue),
    ...catalogue.sections.flatMap(section => sectionPart(section, clauses)),
  ].join('\n\n')}\n`;
}

const heading = [
  '| Part of the guide | rows | rows with clauses | clauses | MUST | not testable | scenarios | mutants | killed |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
];

function coverageTable({ sections, coverage }: Catalogue): string {
  const rows = sections.map(section => coverageRow(`[${literal(section.name)}](#${anchor(section.name)})`, section));
  return [...heading, ...rows, coverageRow('**all of the guide**', { coverage })].join('\n');
}

function coverageRow(label: string, { coverage: of }: { coverage: Coverage }): string {
  const cells = [of.rows, of.rowsWithClauses, of.clauses, of.must, of.notTestable, of.scenarios, of.mutants];
  return `| ${label} | ${cells.join(' | ')} | ${of.killed ?? 'not measured'} |`;
}

function sectionPart(section: CataloguedSection, clauses: ReadonlyMap<string, CataloguedClause>): string[] {
  const { title, name, rows } = section;
  return [
    `<a id="${anchor(name)}"></a>`,
    `## ${literal(name)}: ${literal(title.en)} ${literal(title.zh)}`,
    ...rows.flatMap(row => rowPart(row, clauses)),
  ];
}

function rowPart(row: CataloguedRow, clauses: ReadonlyMap<string, CataloguedClause>): string[] {
  const label = `### ${literal(row.name)}${row.zh === undefined ? '' : ` ${literal(row.zh)}`}`;
  const companion =
    row.companion === undefined ? [] : [`Not a row of the guide itself; from: ${literal(row.companion)}.`];
  if (row.clauses.length === 0) return [label, ...companion, 'No clause.'];
  const lines = row.clauses.flatMap(id => clauses.get(id) ?? []).map(clauseLine);
  const table = ['| Clause | Level | Statement | Scenarios | Mutants |', '| --- | --- | --- | --- | --- |', ...lines];
  return [label, ...companion, table.join('\n')];
}

function clauseLine({
  id,
  level,
  role,
  statement,
  scenarios,
  mutants,
  notTestable,
  source,
  interpretation,
}: CataloguedClause): string {
  const notes = [
    ...(source === undefined ? [] : [`Source: ${literal(source)}.`]),
    ...(interpretation === undefined ? [] : [`Reading: ${codeSpan(interpretation)}.`]),
    ...(notTestable === undefined ? [] : [`Not testable: ${literal(notTestable.en)} ${literal(notTestable.zh)}`]),
  ];
  const words = [literal(statement.en), literal(statement.zh), ...notes].join('<br>');
  const proof = mutants.map(mutant => `${codeSpan(mutant.id)}${mutant.killed === false ? ' **survived**' : ''}`);
  return `| ${codeSpan(id)} | ${level}, ${literal(role)} | ${words} | ${places(scenarios)} | ${proof.join('<br>')} |`;
}

/** `host-count.feature: 12, 40`, a line for each file. */
function places(scenarios: readonly string[]): string {
  const files = new Map<string, string[]>();
  for (const id of scenarios) {
    const [, file = id, line = ''] = /([^/]+):(\d+)$/.exec(id) ?? [];
    files.set(file, [...(files.get(file) ?? []), line]);
  }
  return [...files].map(([file, lines]) => `${literal(file)}: ${lines.join(', ')}`).join('<br>');
}

function anchor(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
