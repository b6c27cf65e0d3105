/** Colours of the terminal summary. They repeat what signs and words already say. */
export type Tone = 'good' | 'bad' | 'doubtful' | 'quiet' | 'strong';

export type Paint = (tone: Tone, text: string) => string;

const codes: { readonly [tone in Tone]: number } = { good: 32, bad: 31, doubtful: 33, quiet: 2, strong: 1 };

/** Paints with ANSI colours, or not at all. Give it only neutralised text. */
export function painter(colour: boolean): Paint {
  return colour ? (tone, text) => `\u001b[${codes[tone]}m${text}\u001b[0m` : (_, text) => text;
}
