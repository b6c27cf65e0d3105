import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A message as it stands in the source: `…` where a value goes. */
export interface SourceMessage {
  text: string;
  /** `cli/settings.ts:63` */
  place: string;
  /** The exit codes that such an error can have; null where the source does not say who is to blame. */
  exitCodes: readonly number[] | null;
}

const lastWithWords = -1;

/** What makes an error that a tester reads, and which of its arguments is the message. */
const makers: { readonly [name: string]: number } = {
  UsageError: 0,
  TargetSyntaxError: 0,
  Fault: 1,
  // These put a place before the message, or a hint after it, and make one of the above.
  refuse: lastWithWords,
  refusal: 1,
  edited: 0,
  notRun: 0,
};

/** Every message of an error that somebody who runs the kit can read. */
export function messagesInSource(root: string): SourceMessage[] {
  return ['cli', 'runner', 'targets', 'lab']
    .flatMap(top => readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map(path => `${top}/${path}`))
    .filter(path => path.endsWith('.ts') && !/\.test\.ts$|\/testing\//.test(path))
    .sort()
    .flatMap(path => messagesIn(path, readFileSync(join(root, path), 'utf8')));
}

function messagesIn(path: string, source: string): SourceMessage[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: SourceMessage[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      const maker = nameOf(node.expression);
      const place = maker !== null && Object.hasOwn(makers, maker) ? makers[maker] : undefined;
      const argument = place === undefined ? undefined : argumentAt([...(node.arguments ?? [])], place);
      if (maker !== null && argument !== undefined) {
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        const exitCodes = exitCodesOf(maker, node.arguments?.[0]);
        for (const text of textsOf(argument)) found.push({ text, place: `${path}:${line}`, exitCodes });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The message may be followed by an exit code, which is no text. */
function argumentAt(given: readonly ts.Expression[], place: number): ts.Expression | undefined {
  if (place !== lastWithWords) return given[place];
  return given.findLast(argument => textsOf(argument).some(text => text !== '…')) ?? given.at(-1);
}

/** What the target did is a failed scenario, or before the first one kept the run from a verdict. */
const exitCodesOfFaults: { readonly [attribution: string]: readonly number[] } = {
  target: [1, 10],
  adapter: [11],
  mock: [12],
  kit: [13],
  environment: [14],
};

function exitCodesOf(maker: string, attribution: ts.Expression | undefined): readonly number[] | null {
  if (maker === 'notRun') return [14];
  if (maker !== 'Fault') return [2];
  return attribution !== undefined && ts.isStringLiteral(attribution)
    ? (exitCodesOfFaults[attribution.text] ?? null)
    : null;
}

function nameOf(callee: ts.Expression): string | null {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : null;
}

/** All that the expression can say. */
function textsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return textsOf(node.left).flatMap(left => textsOf(node.right).map(right => joined(left, right)));
  }
  if (ts.isTemplateExpression(node)) {
    return [node.templateSpans.reduce((text, span) => joined(text, `…${span.literal.text}`), node.head.text)];
  }
  return ['…'];
}

/** What varies is one gap, however many values fill it. */
function joined(left: string, right: string): string {
  return `${left}${right}`.replace(/…+/g, '…');
}
