/** What an implementation printed, read leniently where real ones differ (indentation, empty lines, line ends, the order of a date) and to the
 * letter where every published output agrees (labels, values, sentences). */
export class SlmgrOutput {
  /** Without indentation, trailing space and empty lines. */
  readonly lines: readonly string[];

  constructor(text: string) {
    this.lines = text
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(line => line !== '');
  }

  /** What stands behind a label and its colon, which Chinese may write wide, from the first line that has it; null where none has. */
  value(label: string): string | null {
    const found = this.lines.find(line => line.startsWith(label) && ':：'.includes(line.charAt(label.length) || ' '));
    return found === undefined ? null : found.slice(label.length + 1).trim();
  }

  says(sentence: string): boolean {
    return this.lines.includes(sentence);
  }

  /** The first line that begins so; null where none does. */
  beginning(words: string): string | null {
    return this.lines.find(line => line.startsWith(words)) ?? null;
  }

  contains(words: string): boolean {
    return this.lines.some(line => line.includes(words));
  }

  /** Places of these beginnings of lines, in the order asked for; -1 where no line begins so. */
  placesOf(beginnings: readonly string[]): number[] {
    return beginnings.map(beginning => this.lines.findIndex(line => line.startsWith(beginning)));
  }

  /** Looks for a line that has all of the first words, behind it one with the second, and so on. The place of the first words that no line has;
   * -1 where each has one. */
  linesInOrder(wanted: readonly (readonly string[])[]): number {
    let from = 0;
    return wanted.findIndex(words => {
      const place = this.lines.findIndex((line, index) => index >= from && words.every(word => line.includes(word)));
      from = place + 1;
      return place === -1;
    });
  }
}

/** Whole numbers in a text, in their order. Digits may be grouped as the locale does: `243,720`. */
export function figuresIn(text: string): number[] {
  const ungrouped = text.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return (ungrouped.match(/\d+/g) ?? []).map(Number);
}

const dates = /(\d{1,4})[^\d\s]\s?(\d{1,2})[^\d\s]\s?(\d{1,4})/g;

/** Whether a text has any date in figures. */
export function hasAnyDate(text: string): boolean {
  return [...text.matchAll(dates)].some(([, ...figures]) => figures.some(figure => figure.length === 4));
}

/** Whether a text has this date (`2009-08-21`), its year, month and day in whatever order and with whatever between them. */
export function hasDate(text: string, date: string): boolean {
  const wanted = date.split('-').map(Number).sort(ascending).join();
  return [...text.matchAll(dates)].some(([, ...figures]) => figures.map(Number).sort(ascending).join() === wanted);
}

function ascending(one: number, other: number): number {
  return one - other;
}
