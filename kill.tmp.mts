import { cucumber, loadSteps } from './runner/cucumber.js';
import { LabSession } from './lab/start-session.js';
import { setCurrentSession } from './lab/current-session.js';
import { buildEmbeddedStages } from './lab/embedded/build-stage.js';
import { createReference } from './reference/index.js';
import { clauses } from './contracts/catalogue/index.js';
import { mutants } from './mutants/all.js'; import { policiesOf } from './mutants/assemble.js';
const [feature, from] = process.argv.slice(2);
const topic = (await import(`./mutants/${from}/index.ts`)) as any;
const list = (Object.values(topic)[0] as any[]);
const support = await loadSteps(process.cwd(), 'steps/index.ts');
const killedBy = new Map<string, number>();
let bad = 0;
for (const m of list) {
  const pol: any = policiesOf(m);
  const target = createReference(pol.reference);
  const description = ((await target.describe({})) as any).result;
  const session = new LabSession({ lab: 'embedded', profile: 'reference', target, description, seed: 1, readings: {} }, await buildEmbeddedStages(pol.activationService));
  setCurrentSession(session);
  const pickles = new Map<string, any>(), cases = new Map<string, string>(), starts = new Map<string, string>();
  const failed = new Map<string, string>();
  const tagsOf = (p: any) => p.tags.map((t: any) => t.name.slice(1));
  await cucumber({ root: process.cwd(), paths: [feature!], tagExpression: m.kills.map((k: string) => '@' + k).join(' or '), dryRun: false, support }, (e: any) => {
    if (e.pickle) pickles.set(e.pickle.id, e.pickle);
    if (e.testCase) cases.set(e.testCase.id, e.testCase.pickleId);
    if (e.testCaseStarted) { starts.set(e.testCaseStarted.id, cases.get(e.testCaseStarted.testCaseId)!); const p = pickles.get(cases.get(e.testCaseStarted.testCaseId)!); const tags = tagsOf(p);
      session.begin({ id: p.uri, name: p.name, clauses: tags.filter((t: string) => clauses.some(c => c.id === t)), readings: Object.fromEntries(tags.filter((t: string) => t.startsWith('reading:')).map((t: string) => t.slice(8).split('='))) } as any); }
    if (e.testCaseFinished) { const p = pickles.get(starts.get(e.testCaseFinished.testCaseStartedId)!); const r: any = session.end(); if (r.failure) for (const t of tagsOf(p)) failed.set(t, r.failure.attribution + ': ' + r.failure.message.slice(0, 150)); }
  });
  await session.close();
  for (const k of m.kills) if (failed.has(k)) killedBy.set(k, (killedBy.get(k) ?? 0) + 1);
  const missing = m.kills.filter((k: string) => !failed.has(k));
  const odd = [...failed.values()].filter(v => !v.startsWith('target'));
  if (missing.length || odd.length) { bad++; console.log('NOT KILLED', m.id, missing, odd); } else if (process.env.V) console.log('killed', m.id, [...failed.values()][0]);
}
console.log(list.length, 'mutants', bad, 'bad');
console.log('clauses without a kill here:', clauses.filter(c => (process.env.PREFIX ?? '').split(',').some(p => p && c.id.startsWith(p)) && !killedBy.has(c.id)).map(c => c.id + ' ' + c.level));
