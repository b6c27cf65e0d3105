import { visible, visibleLine } from './neutralise.js';

/** Well-formed XML by construction: only `element` and `comment` make it. */
export interface Xml {
  readonly xml: string;
}

/** One element; strings among the children are text. Attributes are one line. */
export function element(
  name: string,
  attributes: { readonly [name: string]: string | number },
  children: readonly (Xml | string)[] = [],
): Xml {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(visibleLine(String(value)))}"`);
  const inner = children.map(child => (typeof child === 'string' ? escaped(visible(child)) : `\n${child.xml}`));
  const open = `<${name}${start.join('')}`;
  if (children.length === 0) return { xml: `${open}/>` };
  return { xml: `${open}>${inner.join('')}${typeof children.at(-1) === 'string' ? '' : '\n'}</${name}>` };
}

export function comment(text: string): Xml {
  return { xml: `<!-- ${visibleLine(text).replace(/-{2,}/g, '-').replace(/-$/, '')} -->` };
}

export function document(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** `>` too, so that `]]>` cannot stand in text. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => entities[character] ?? character);
}
