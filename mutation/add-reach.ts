import ts from 'typescript';

const coverCall = 'stryCov_9fa48';
const activeCall = 'stryMutAct_9fa48';

/** Adds to a file that Stryker has instrumented what tells, while the unbroken suite runs, whether a mutated expression would have had
 * another value there: `(cover("7"), a < b)` becomes `(cover("7"), reach.see(a < b, reach.on && { 7: () => a <= b }, false))`. Where no
 * evaluation in a test differs, the test runs on the mutant as it runs without it, and need not be run. Only expressions whose evaluation
 * changes nothing are looked at: no calls, no assignments.
 *
 * And lets the mutant of a function that answers with nothing, `active("9") ? () => undefined : (cover("9"), f)`, be decided when the function
 * is called. Most policies are such functions in a table that is evaluated once; the suite need not be loaded anew for each. */
export function addReach(source: string): string {
  const file = ts.createSourceFile('core.ts', source, ts.ScriptTarget.Latest, true);
  const insertions: Insertion[] = [];
  const visit = (node: ts.Node): void => {
    const late = functionSwitchOf(node);
    if (late !== null) {
      const { whole, original, active, cover } = late;
      const text = `reach_9fa48.late(() => ${active}, () => ${cover}, `;
      insertions.push({ at: whole.getStart(), until: original.getStart(), text });
    }
    const place = switchOf(node);
    if (place !== null) {
      const inBrackets = place.alternatives.map(({ id, text }) => `${JSON.stringify(id)}: () => (${text})`).join(', ');
      insertions.push({ at: place.original.getStart(), text: 'reach_9fa48.see(' });
      insertions.push({
        at: place.original.getEnd(),
        text: `, reach_9fa48.on && { ${inBrackets} }, ${place.isCondition})`,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return `const reach_9fa48 = globalThis.__reach__;\n${insert(source, insertions)}`;
}

interface Insertion {
  at: number;
  text: string;
  /** Where the text stands in place of something: its end. */
  until?: number;
}

/** Reads `active("9") ? () => undefined : (cover("9"), f)`. */
function functionSwitchOf(whole: ts.Node) {
  if (!ts.isConditionalExpression(whole) || !isCallOf(whole.condition, activeCall)) return null;
  if (whole.whenTrue.getText() !== '() => undefined' || !ts.isParenthesizedExpression(whole.whenFalse)) return null;
  const sequence = whole.whenFalse.expression;
  if (!ts.isBinaryExpression(sequence) || !isCallOf(sequence.left, coverCall)) return null;
  if (!ts.isArrowFunction(sequence.right)) return null;
  const { left, right: original } = sequence;
  return { whole, original, active: whole.condition.getText(), cover: left.getText() };
}

interface Switch {
  original: ts.Expression;
  alternatives: { id: string; text: string }[];
  /** Only whether it is true matters there. */
  isCondition: boolean;
}

/** Reads `active("8") ? B : active("7") ? A : (cover("7", "8"), original)` from its last comma. */
function switchOf(node: ts.Node): Switch | null {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.CommaToken) return null;
  if (!isCallOf(node.left, coverCall)) return null;
  const alternatives: Switch['alternatives'] = [];
  let whole = outOfParentheses(node);
  for (;;) {
    const { parent } = whole;
    if (!ts.isConditionalExpression(parent) || parent.whenFalse !== whole) break;
    if (!ts.isCallExpression(parent.condition) || !isCallOf(parent.condition, activeCall)) break;
    const [id] = parent.condition.arguments;
    if (id !== undefined && ts.isStringLiteral(id) && changesNothing(parent.whenTrue)) {
      alternatives.push({ id: id.text, text: parent.whenTrue.getText() });
    }
    whole = outOfParentheses(parent);
  }
  return alternatives.length === 0 ? null : { original: node.right, alternatives, isCondition: isCondition(whole) };
}

function outOfParentheses(node: ts.Expression): ts.Expression {
  let outer = node;
  while (ts.isParenthesizedExpression(outer.parent)) outer = outer.parent;
  return outer;
}

function isCallOf(node: ts.Node, name: string): boolean {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;
}

function isCondition(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === node;
  if (ts.isConditionalExpression(parent) || ts.isForStatement(parent)) return parent.condition === node;
  return ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken;
}

/** Nor is it of use to look at what makes a function: it never is the same one. */
function changesNothing(node: ts.Node): boolean {
  if (
    ts.isArrowFunction(node) ||
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isYieldExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isDeleteExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isPostfixUnaryExpression(node)
  ) {
    return false;
  }
  if (ts.isPrefixUnaryExpression(node)) {
    const { PlusPlusToken, MinusMinusToken } = ts.SyntaxKind;
    if (node.operator === PlusPlusToken || node.operator === MinusMinusToken) return false;
  }
  if (ts.isBinaryExpression(node)) {
    const { FirstAssignment, LastAssignment } = ts.SyntaxKind;
    if (node.operatorToken.kind >= FirstAssignment && node.operatorToken.kind <= LastAssignment) return false;
  }
  return ts.forEachChild(node, child => (changesNothing(child) ? undefined : true)) !== true;
}

function insert(source: string, insertions: readonly Insertion[]): string {
  let result = '';
  let done = 0;
  for (const { at, text, until } of insertions.map((one, order) => ({ ...one, order })).sort(byPlace)) {
    result += source.slice(done, at) + text;
    done = until ?? at;
  }
  return result + source.slice(done);
}

/** Of two at one place, what ends the inner expression stands before what ends the outer: the outer was found first. */
function byPlace(one: { at: number; text: string; order: number }, other: typeof one): number {
  if (one.at !== other.at) return one.at - other.at;
  const ends = (text: string) => text.startsWith(',');
  return ends(one.text) && ends(other.text) ? other.order - one.order : one.order - other.order;
}
