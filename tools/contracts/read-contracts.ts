import ts from 'typescript';

/** One verb as the interface declares it: the names of its message types. */
export interface VerbSource {
  name: string;
  /** Its doc comment on one line; empty where it has none. */
  description: string;
  path: string;
  request: string;
  response: string;
  /** True where the response is wrapped in `Answer<…>` (target control). */
  answered: boolean;
}

/** An interface tagged `@base`: a contract. */
export interface ContractSource {
  name: string;
  slug: string;
  title: string;
  /** The comment of the source file: how the contract is spoken. */
  about: string;
  base: string;
  version: string;
  file: string;
  verbs: VerbSource[];
}

/** A message that is published by itself too. */
export interface DocumentSource {
  name: string;
  slug: string;
  version: string;
}

/** Finds the interfaces in one source file that are tagged `@document`, with their version. */
export function readDocuments(text: string): DocumentSource[] {
  const source = ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isInterfaceDeclaration).flatMap(declaration => {
    const tag = ts.getJSDocTags(declaration).find(({ tagName }) => tagName.text === 'document');
    if (tag === undefined) return [];
    const name = declaration.name.text;
    return [{ name, slug: kebab(name), version: ts.getTextOfJSDocComment(tag.comment)?.trim() ?? '1.0' }];
  });
}

/** Finds the contracts in one source file. Throws where a verb is not `name(request: A): Promise<B>`. */
export function readContracts(file: string, text: string): ContractSource[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const [, about = ''] = /^\/\*\*([\s\S]*?)\*\//.exec(text)?.map(part => part.replace(/\s*\n \* ?/g, ' ').trim()) ?? [];
  return source.statements.filter(ts.isInterfaceDeclaration).flatMap(declaration => {
    const tags = new Map(
      ts.getJSDocTags(declaration).map(tag => [tag.tagName.text, ts.getTextOfJSDocComment(tag.comment)?.trim() ?? '']),
    );
    const base = tags.get('base');
    if (base === undefined) return [];
    return [
      {
        name: declaration.name.text,
        slug: kebab(declaration.name.text),
        title: commentOf(declaration).split(/[:.]/)[0] ?? '',
        about,
        base,
        version: tags.get('version') ?? '1.0',
        file: file.replace(/\.ts$/, ''),
        verbs: declaration.members.map(member => readVerb(declaration.name.text, member)),
      },
    ];
  });
}

function readVerb(contract: string, member: ts.TypeElement): VerbSource {
  if (!ts.isMethodSignature(member)) throw new Error(`${contract}: every member must be a method`);
  const name = member.name.getText();
  const request = member.parameters[0]?.type?.getText();
  const promised = /^Promise<(.+)>$/.exec(member.type?.getText() ?? '')?.[1];
  if (request === undefined || promised === undefined) {
    throw new Error(`${contract}.${name}: expected ${name}(request: A): Promise<B>`);
  }
  const answer = /^Answer<(.+)>$/.exec(promised)?.[1];
  const description = commentOf(member).replace(/\s+/g, ' ').trim();
  return {
    name,
    path: kebab(name),
    request,
    response: answer ?? promised,
    answered: answer !== undefined,
    description,
  };
}

function commentOf(node: ts.Node): string {
  return ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment) ?? '';
}

function kebab(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
