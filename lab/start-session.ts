import { setCurrentSession } from './current-session.js';
import type { MocksUnderTest } from './embedded/build-stage.js';
import { LabSession } from './lab-session.js';
import type { Session, SessionConfiguration } from './session.js';
import type { StageBuilder } from './stage.js';

/** Opens the lab that the configuration names. Throws `Fault('environment')` where it cannot be had here.
 * `mocks`: what mocks under test go by, in the embedded lab only. */
export async function startSession(configuration: SessionConfiguration, mocks?: MocksUnderTest): Promise<Session> {
  const stages = await stagesOf(configuration, mocks);
  const session = new LabSession(configuration, stages);
  setCurrentSession(session);
  return session;
}

async function stagesOf(configuration: SessionConfiguration, mocks?: MocksUnderTest): Promise<StageBuilder> {
  if (configuration.lab === 'embedded') {
    const { serviceUrl } = configuration;
    const process = {
      kitAlone: configuration.targetModule === undefined,
      ...(serviceUrl === undefined ? {} : { serviceUrl }),
    };
    return (await import('./embedded/build-stage.js')).buildEmbeddedStages(mocks, process);
  }
  return (await import('./containers/build-stage.js')).buildContainerStages(configuration.targetModule);
}
