import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const { readPublishLine, publishNumber } = standardPolicies;

/** Computers that read DnsDomainPublishList otherwise. */
export const listMutants: readonly Mutant[] = [
  {
    id: 'list-ignored',
    breaks: 'DnsDomainPublishList counts for nothing.',
    kills: ['HOST-PUBLISH-LIST-DOMAINS', 'HOST-PUBLISH-LIST-SUCCESSES', 'HOST-PUBLISH-LIST-HOME-LISTED'],
    machine: { usedLines: () => [] },
  },
  {
    id: 'only-the-first-line-used',
    breaks: 'Of DnsDomainPublishList only the first line counts.',
    kills: [
      'HOST-PUBLISH-LIST-DOMAINS',
      'HOST-PUBLISH-LIST-SUCCESSES',
      'HOST-PUBLISH-LIST-FAILURES',
      'HOST-PUBLISH-LIST-BAD-LINE',
    ],
    machine: { usedLines: ([first]) => (first === undefined ? [] : [first]) },
  },
  {
    id: 'only-the-last-line-used',
    breaks: 'Of DnsDomainPublishList only the last line counts.',
    kills: ['HOST-PUBLISH-LIST-DOMAINS', 'HOST-PUBLISH-LIST-FAILURES'],
    machine: { usedLines: lines => lines.slice(-1) },
  },
  {
    id: 'list-ends-at-a-bad-line',
    breaks: 'A line that cannot be read ends the list.',
    kills: ['HOST-PUBLISH-LIST-BAD-LINE'],
    machine: {
      usedLines: lines => {
        const bad = lines.findIndex(line => readPublishLine(line) === null);
        return bad === -1 ? lines : lines.slice(0, bad);
      },
    },
  },
  {
    id: 'numbers-of-a-line-swapped',
    breaks: 'The weight of a line is read before its priority.',
    kills: ['HOST-PUBLISH-LIST-NUMBERS', 'HOST-PUBLISH-LIST-NO-NUMBERS', 'HOST-PUBLISH-LIST-HOME-LISTED'],
    machine: {
      readPublishLine: text => {
        const line = readPublishLine(text);
        return line === null ? null : { ...line, priority: line.weight, weight: line.priority };
      },
    },
  },
  {
    id: 'numbers-of-a-line-dropped',
    breaks: 'The numbers of a line count for nothing.',
    kills: ['HOST-PUBLISH-LIST-NUMBERS', 'HOST-PUBLISH-LIST-HOME-LISTED', 'HOST-PUBLISH-LIST-RESTART'],
    machine: { publishNumber: () => 0 },
  },
  {
    id: 'numbers-of-a-line-required',
    breaks: 'A line without both numbers counts for nothing.',
    kills: ['HOST-PUBLISH-LIST-NO-NUMBERS', 'HOST-PUBLISH-LIST-DOMAINS'],
    machine: { publishNumber: text => (text === '' ? null : publishNumber(text)) },
  },
  {
    id: 'number-65535-of-a-line-refused',
    breaks: 'A line with the number 65,535 counts for nothing.',
    kills: ['HOST-PUBLISH-LIST-NUMBERS'],
    machine: { publishNumber: text => (text === '65535' ? null : publishNumber(text)) },
  },
  {
    id: 'number-65536-of-a-line-taken',
    breaks: 'The number 65,536 of a line begins again at 0.',
    kills: ['HOST-PUBLISH-LIST-UNREADABLE-NUMBER'],
    machine: { publishNumber: text => publishNumber(text === '65536' ? '0' : text) },
  },
  {
    id: 'unreadable-number-taken-for-0',
    breaks: 'A number that cannot be read counts as 0 although the reading passes over its line.',
    kills: ['HOST-PUBLISH-LIST-UNREADABLE-NUMBER'],
    machine: { publishNumber: text => publishNumber(text) ?? 0 },
  },
  {
    id: 'home-domain-left-out',
    breaks: 'A host with a list is not published in its home domain although the reading adds the list to it.',
    kills: ['HOST-PUBLISH-LIST-HOME', 'HOST-PUBLISH-LIST-HOME-NUMBERS'],
    machine: { publishesHomeDomain: listed => listed.length === 0 },
  },
  {
    id: 'home-domain-with-the-numbers-of-the-first-line',
    breaks: 'An unlisted home domain has the numbers of the first line although the reading gives it 0.',
    kills: ['HOST-PUBLISH-LIST-HOME-NUMBERS'],
    machine: { homeDomainNumbers: ([first]) => first ?? { priority: 0, weight: 0 } },
  },
  {
    id: 'host-name-passed-over',
    breaks: 'The bare name of a host is passed over although the reading takes it for a domain.',
    kills: ['HOST-PUBLISH-LIST-HOST-NAME'],
    machine: { publicationOfHostName: () => null },
  },
  {
    id: 'listed-home-domain-published-twice',
    breaks: 'A home domain that is listed in capital letters is not known again, and its line counts for nothing.',
    kills: ['HOST-PUBLISH-LIST-HOME-LISTED'],
    machine: {
      readPublishLine: text => (text.startsWith('CONTOSO.COM') ? null : readPublishLine(text)),
    },
  },
];
