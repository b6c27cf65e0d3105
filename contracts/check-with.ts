import type { Check } from './contract.js';

interface CompiledValidator {
  (message: unknown): boolean;
  errors?: { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }[] | null;
}

type Finding = NonNullable<CompiledValidator['errors']>[number];

/** Turns a compiled validator into a check. Of several errors (a union tries every branch) those deepest inside the message are named. A branch
 * that minds nothing but a member too many has all it needs: that is the branch which was meant. */
export function checkWith(validator: CompiledValidator): Check {
  return message => {
    if (validator(message)) return null;
    const errors = (validator.errors ?? []).filter(
      ({ keyword }, _index, all) => keyword !== 'anyOf' || all.length === 1,
    );
    const deepest = Math.max(...errors.map(({ instancePath }) => depth(instancePath)));
    const [first, ...rest] = errors.filter(({ instancePath }) => depth(instancePath) === deepest);
    if (first === undefined) return { path: '', rule: 'is invalid' };
    const extra = [first, ...rest].find(({ keyword }) => keyword === 'additionalProperties');
    const { instancePath: path } = extra ?? first;
    const alike = extra === undefined ? [first, ...rest].filter(({ instancePath }) => instancePath === path) : [extra];
    return { path, rule: [...new Set(alike.map(ruleOf))].join(', or ') };
  };
}

function ruleOf({ keyword, message = 'is invalid', params }: Finding): string {
  if (keyword === 'additionalProperties') return `${message}: ${String(params.additionalProperty)}`;
  if (keyword === 'enum') return `${message}: ${JSON.stringify(params.allowedValues)}`;
  return message;
}

function depth(pointer: string): number {
  return pointer.split('/').length;
}
