import type { Check } from './contract.js';

interface CompiledValidator {
  (message: unknown): boolean;
  errors?: { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }[] | null;
}

/** Turns a compiled validator into a check. Of several errors (a union tries every branch) the one deepest inside the message is named. */
export function checkWith(validator: CompiledValidator): Check {
  return message => {
    if (validator(message)) return null;
    let deepest = validator.errors?.[0];
    for (const error of validator.errors ?? []) {
      if (depth(error.instancePath) > depth(deepest?.instancePath ?? '')) deepest = error;
    }
    const extra = deepest?.keyword === 'additionalProperties' ? `: ${String(deepest.params.additionalProperty)}` : '';
    const allowed = deepest?.keyword === 'enum' ? `: ${JSON.stringify(deepest.params.allowedValues)}` : '';
    return { path: deepest?.instancePath ?? '', rule: `${deepest?.message ?? 'is invalid'}${extra}${allowed}` };
  };
}

function depth(pointer: string): number {
  return pointer.split('/').length;
}
