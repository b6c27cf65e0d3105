import { join } from 'node:path';
import ts from 'typescript';

/** Type-checks texts as if they stood in a folder of the checkout; answers what is wrong. `files`: name → text. */
export function typeCheck(root: string, files: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), path => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const paths = new Map([...files].map(([name, text]) => [join(root, 'docs', name), text]));
  const { fileExists, readFile } = host;
  host.fileExists = path => paths.has(path) || fileExists.call(host, path);
  host.readFile = path => paths.get(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, language) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, language);
  };
  const program = ts.createProgram([...paths.keys()], options, host);
  return [...paths.keys()].flatMap(path => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}
