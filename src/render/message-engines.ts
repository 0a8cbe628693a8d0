import type { MessageEngineName } from '../engines/names.ts';
import type { MessageEngine, MessageEnvironment } from '../engines/port.ts';
import type { Project } from '../project/project.ts';
import { engineProject } from './world.ts';

/** The engines that make whole messages, opened when the first message needs them. */
export interface MessageEngines {
  environment(engine: MessageEngineName): Promise<MessageEnvironment>;
  /** Ends what the engines started. */
  close(): Promise<void>;
}

export function openMessageEngines(project: Project): MessageEngines {
  const environments = new Map<MessageEngineName, Promise<MessageEnvironment>>();
  return {
    environment: (name) => {
      const known =
        environments.get(name) ??
        loadEngine(name).then((engine) => engine.open(engineProject(project, name)));
      environments.set(name, known);
      return known;
    },
    close: async () => {
      for (const opened of await Promise.allSettled(environments.values())) {
        if (opened.status === 'fulfilled') await opened.value.close();
      }
    },
  };
}

async function loadEngine(name: MessageEngineName): Promise<MessageEngine> {
  switch (name) {
    case 'react-email':
      return (await import('../engines/react-email/engine.ts')).reactEmailEngine;
    case 'command':
      return (await import('../engines/command/engine.ts')).commandEngine;
  }
}
