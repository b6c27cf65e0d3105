// Implementations that behave in one way each, whatever they are reached by. Without dependencies: they run in containers too.

export const description = {
  name: 'fixture',
  version: '1',
  contract: '1.0',
  profiles: ['kms-host'],
  interfaces: [],
  capabilities: [],
  readings: {},
};

const never = new Promise(() => {});
const answers = () => ({ result: description });

/** Name → how the verbs are made; `argument` is JSON. */
export const behaviours = {
  answers: () => ({ describe: answers }),
  answersWith: argument => ({ describe: () => argument }),
  echoes: () => ({ describe: answers, runSlmgr: ({ arguments: [output] }) => ({ result: { exitCode: 0, output } }) }),
  throws: () => ({
    describe: () => {
      throw new TypeError('boom');
    },
  }),
  answersTooLong: () => ({ describe: () => ({ result: { ...description, name: 'x'.repeat(5000) } }) }),
  isSilent: () => ({ describe: () => never }),
  answersEveryThird: () => {
    let asked = 0;
    return {
      describe: () => {
        asked += 1;
        return asked % 3 === 0 ? answers() : never;
      },
    };
  },
  isSilentLater: () => ({ describe: answers, hostStatus: () => never }),
  endsAtStart: () => {
    console.error('no licence file');
    return process.exit(3);
  },
  endsWhenAsked: () => ({
    describe: answers,
    hostStatus: () => {
      console.error('assertion failed: \u001b[31mcount >= 0');
      return process.exit(3);
    },
  }),
  logs: () => ({
    describe: () => {
      console.error('asked to describe');
      return answers();
    },
  }),
};
