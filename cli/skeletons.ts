import type { TargetProfile } from '../contracts/types/target-control.js';

/** What differs between the languages in which `va-tck init` writes. The code itself stands in `templates/`. */
export interface Skeleton {
  /** As people call it. */
  name: string;
  /** The file that carries the messages, and the one with the verbs. */
  main: string;
  target: string;
  /** What the user needs besides Node.js for the kit. */
  tools: string;
  /** A line of shell that builds it, or says at once what is missing. */
  build: string;
  /** Starts it; over HTTP a port follows. */
  command: string;
}

/** By the word that `--lang` takes. */
export const skeletons = {
  python: {
    name: 'Python',
    main: 'main.py',
    target: 'target.py',
    tools: 'Python 3.9 or later',
    build: 'python3 -m py_compile main.py target.py',
    command: 'python3 main.py',
  },
  typescript: {
    name: 'TypeScript',
    main: 'main.ts',
    target: 'target.ts',
    tools: 'nothing else: tsx runs TypeScript on every Node.js that the kit runs on',
    build: 'test -d node_modules || npm install --no-audit --no-fund\nnpm run --silent check',
    command: 'node --import tsx main.ts',
  },
  go: {
    name: 'Go',
    main: 'main.go',
    target: 'target.go',
    tools: 'Go 1.18 or later',
    build: 'go build -o adapter .',
    command: './adapter',
  },
  csharp: {
    name: 'C#',
    main: 'Program.cs',
    target: 'Target.cs',
    tools: 'the .NET 8 SDK or later',
    build: 'dotnet build --nologo --verbosity quiet --output out',
    command: 'dotnet out/Adapter.dll',
  },
  powershell: {
    name: 'PowerShell',
    main: 'main.ps1',
    target: 'target.ps1',
    tools: 'PowerShell 7 or later',
    build: "pwsh -NoProfile -Command '$PSVersionTable.PSVersion.ToString()'",
    command: 'pwsh -NoProfile -File main.ps1',
  },
} as const satisfies Record<string, Skeleton>;

export type Language = keyof typeof skeletons;

/** Ways for the kit to reach a skeleton. */
export const transports = {
  stdio: 'The kit starts it and asks it line by line, JSON-RPC 2.0 on standard input and output',
  http: 'It serves on port 9000 of this computer, and is started before the kit',
} as const;

export type Transport = keyof typeof transports;

/** The clause that each profile's skeleton passes first, once a line of it is no comment any more. */
export const firstClause: { readonly [Profile in TargetProfile]: string } = {
  machine: 'DISPLAY-STATUS-INITIAL-GRACE',
  'kms-host': 'ERROR-C004F051-HOST',
};
