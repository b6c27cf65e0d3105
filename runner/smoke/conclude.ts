import { type Side, type SmokeReport, verbsOf } from './smoke-report.js';

/** What a smoke comes to, in a line, and what to do next, in another. Holds nothing that a target said. */
export function conclude(report: SmokeReport): { line: string; next: string } {
  const of = (side: Side) => [...new Set(verbsOf(report, side).map(({ verb }) => verb))];
  const [adapter, implementation, either] = [of('adapter'), of('implementation'), of('either')];
  if (report.describe.status === 'not-reached') {
    return {
      line: 'adapter: not reached; implementation: nothing is known of it',
      next: 'Start it, or correct --target; nothing was asked.',
    };
  }
  // What a target says of itself comes first: without it, nothing was asked of the implementation.
  const isKnown = report.profiles.length > 0;
  const clean = either.length > 0 ? 'ok where it answered' : 'ok';
  const unheard = 'nothing is known of it';
  const parts = [
    `adapter: ${adapter.length > 0 ? counted(adapter) : isKnown || implementation.length > 0 ? clean : unheard}`,
    ...(either.length === 0 ? [] : [`no answer, so either of the two: ${counted(either)}`]),
    `implementation: ${implementation.length > 0 ? counted(implementation) : !isKnown ? unheard : adapter.length > 0 ? 'nothing else found' : clean}`,
  ];
  return { line: parts.join('; '), next: nextOf(adapter, either, implementation) };
}

function nextOf(...[adapter, either, implementation]: readonly (readonly string[])[]): string {
  if (adapter?.length !== 0)
    return 'Mend the adapter first: what it says there is not the contract, whatever lies behind it.';
  if (either?.length !== 0) return 'Its own log says more than can be seen from here; --timeout lets it take longer.';
  if (implementation?.length !== 0) return 'The adapter speaks the contract; what is missing or wrong lies behind it.';
  return 'Everything that it declares answers as the contract has it. Next: va-tck run';
}

function counted(verbs: readonly string[]): string {
  return `${verbs.length} verb${verbs.length === 1 ? '' : 's'} (${verbs.join(', ')})`;
}
