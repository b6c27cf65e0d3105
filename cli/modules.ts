/** Names that stand for a target module of the kit's own. */
export const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  reference: async () => ({ target: (await import('../reference/index.js')).createReference }),
};
