/** What a command line cannot be split into words for. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}

/** Splits a command line into words as a POSIX shell quotes them (Shell Command Language, 2.2): `'…'` as it stands, `"…"` with backslash
 * before `"`, `\`, `$` and a backtick, a backslash outside before anything. No shell runs: what one would act on (`$HOME`, `|`, `>`, `&`)
 * is refused unless it is quoted, for it would silently mean something else. */
export function splitCommandLine(text: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (/\s/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
    } else if (character === "'") {
      const end = text.indexOf("'", at + 1);
      if (end === -1) throw new CommandLineError("a ' without its pair");
      word = (word ?? '') + text.slice(at + 1, end);
      at = end;
    } else if (character === '"') {
      const quoted = doubleQuoted(text, at + 1);
      word = (word ?? '') + quoted.text;
      at = quoted.end;
    } else if (character === '\\') {
      at += 1;
      if (at === text.length) throw new CommandLineError('a backslash at the end');
      word = (word ?? '') + text.charAt(at);
    } else {
      refuseShell(character, '|&;<>()$`');
      word = (word ?? '') + character;
    }
  }
  return word === null ? words : [...words, word];
}

function doubleQuoted(text: string, start: number): { text: string; end: number } {
  let read = '';
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') return { text: read, end: at };
    if (character === '\\' && '"\\$`'.includes(text.charAt(at + 1) || ' ')) {
      at += 1;
      read += text.charAt(at);
    } else {
      refuseShell(character, '$`');
      read += character;
    }
  }
  throw new CommandLineError('a " without its pair');
}

function refuseShell(character: string, special: string): void {
  if (!special.includes(character)) return;
  throw new CommandLineError(
    `an unquoted ${character}; no shell is run: quote it as '${character}', or ask for a shell: sh -c '…'`,
  );
}
