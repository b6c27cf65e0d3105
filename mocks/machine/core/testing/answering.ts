import type { Asking, Question, Reply } from '../ask.js';

/** What a computation came to, and everything it asked on the way. */
export interface Answered<Result> {
  result: Result;
  asked: Question[];
}

/** Runs a computation, feeding it these replies in turn. Throws where it asks more often, or less often, than there are replies. */
export function answering<Result>(asking: Asking<Result>, replies: readonly Reply[]): Answered<Result> {
  const waiting = [...replies];
  const done = answeringBy(asking, question => {
    const reply = waiting.shift();
    if (reply === undefined) throw new Error(`no reply is left for ${JSON.stringify(question)}`);
    return reply;
  });
  if (waiting.length > 0) throw new Error(`never asked for ${JSON.stringify(waiting)}`);
  return done;
}

/** Runs a computation against somebody who answers every question. */
export function answeringBy<Result>(asking: Asking<Result>, reply: (question: Question) => Reply): Answered<Result> {
  const asked: Question[] = [];
  let step = asking.next();
  while (!step.done) {
    asked.push(step.value);
    step = asking.next(reply(step.value));
  }
  return { result: step.value, asked };
}
