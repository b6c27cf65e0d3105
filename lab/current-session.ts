import type { Scenario } from './scenario.js';

/** What the steps need of the run's session. */
export interface OpenSession {
  openScenario(): Promise<Scenario>;
  record(error: unknown, step: string | null, scenario: Scenario | null): Promise<void>;
  closeScenario(scenario: Scenario): Promise<void>;
}

let current: OpenSession | null = null;

/** The session that the steps of this process run in. Throws where a scenario is run without the runner. */
export function currentSession(): OpenSession {
  if (current === null) throw new Error('no session: run the features with "va-tck run", not with cucumber alone');
  return current;
}

/** Makes a session the one the steps find; null takes it away. */
export function setCurrentSession(session: OpenSession | null): void {
  current = session;
}
