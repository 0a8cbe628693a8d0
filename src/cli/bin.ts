#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { blamed } from './foreign-code.ts';
import { refuseExit } from '../model/refuse-exit.ts';
import { main, reportFailure, type MainInput } from './main.ts';
import { tuneV8 } from './tune-v8.ts';

tuneV8(process.versions.v8);

const { stdout, stderr } = process;

// Whoever reads the report may stop early, as `head` does. That changes nothing about the run.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// No handler for SIGINT while something runs: the default ends even a template that loops for ever, and
// shells report it as 130.

// What a project's modules print is no part of a report in a pipe or a file. On a terminal all of it
// stands on one screen, and the prompts of a command are written there as well.
const report = stdout.write.bind(stdout);
if (!stdout.isTTY) stdout.write = stderr.write.bind(stderr);

const input: MainInput = {
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  stdout: {
    write: (text) => report(text),
    isTTY: stdout.isTTY,
    get columns() {
      return stdout.columns;
    },
  },
  stderr,
  env: process.env,
  setTimeZone: (name) => {
    process.env['TZ'] = name;
  },
  readInput,
  stdin: process.stdin,
  onSignal: (signal, listener) => {
    process.on(signal, listener);
    return () => void process.off(signal, listener);
  },
  isInteractive: process.stdin.isTTY && stdout.isTTY,
};

const exit = process.exit.bind(process);
let isOver = false;

function end(exitCode: number): void {
  isOver = true;
  exit(exitCode);
}

process.exit = refuseExit;

// What a project's modules throw behind everybody's back, as in a timer. The first fault says it all,
// and the run that goes on meanwhile must not end as if nothing had happened.
let hasFailed = false;
process.on('uncaughtException', (error) => {
  if (hasFailed) return;
  hasFailed = true;
  void reportFailure(blamed(error, input.cwd), input).finally(() => end(2));
});

// Nothing is left to do and nobody has finished: a module of the project waits for what never comes.
process.on('exit', () => {
  if (isOver) return;
  process.exitCode = 2;
  writeSync(
    stderr.fd,
    'error  The run was never finished: a module of the project waits for what never happens.\n' +
      '  Look for an "await" in the config, the helpers and the customers.\n',
  );
});

// A project's modules may also leave timers and sockets behind, which must not keep a finished run alive.
void main(input).then(async (exitCode) => {
  await Promise.all([flushed(report), flushed(stderr.write.bind(stderr))]);
  // Node tells of a rejected promise that nobody handles only when nothing else is left to do.
  await new Promise(setImmediate);
  if (!hasFailed) end(exitCode);
});

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Resolves when everything written so far has left the process, or can no longer do so. */
function flushed(write: typeof stdout.write): Promise<void> {
  return new Promise((resolve) => {
    write('', () => resolve());
  });
}
