import { parentPort, workerData } from 'node:worker_threads';
import { loadProject } from '../../project/load-project.ts';
import { rules as allRules } from '../../rules/index.ts';
import { lintUnits } from './lint-units.ts';
import type { WorkerMessage, WorkerOrders } from './messages.ts';
import { projectDigest } from './project-digest.ts';
import { refuseExit } from '../../model/refuse-exit.ts';

const exit = process.exit.bind(process);
process.exit = refuseExit;
// Left to itself, Node would call what stands there now.
process.on('uncaughtException', () => exit(1));

const orders = workerData as WorkerOrders;
const tell = (message: WorkerMessage): void => parentPort?.postMessage(message, []);

const project = await silently(() =>
  loadProject({
    ...orders.place,
    ruleIds: allRules.map(({ id }) => id),
    memory: { get: (question) => orders.data.get(question), set: () => undefined },
  }),
);
if (projectDigest(project) === orders.digest) {
  tell({ kind: 'ready' });
  await lintUnits(project, orders, tell);
}
tell({ kind: 'through' });

/** What a module of the project prints when it is loaded, it has printed in the main thread. */
async function silently<Result>(work: () => Promise<Result>): Promise<Result> {
  const writes = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write.bind(stream);
    stream.write = () => true;
    return () => (stream.write = write);
  });
  try {
    return await work();
  } finally {
    for (const restore of writes) restore();
  }
}
