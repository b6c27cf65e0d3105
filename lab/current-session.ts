import type { LabSession } from './start-session.js';

let current: LabSession | null = null;

/** The session that the steps of this process run in. Throws where a scenario is run without the runner. */
export function currentSession(): LabSession {
  if (current === null) throw new Error('no session: run the features with "va-tck run", not with cucumber alone');
  return current;
}

/** Makes a session the one the steps find; null takes it away. */
export function setCurrentSession(session: LabSession | null): void {
  current = session;
}
