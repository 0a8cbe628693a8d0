#!/usr/bin/env node
import { main, reportFailure, type MainInput } from './main.ts';

const { stdout, stderr } = process;

// Whoever reads the report may stop early, as `head` does. That changes nothing about the run.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// No handler for SIGINT: the default ends even a template that loops for ever, and shells report it as 130.

const input: MainInput = {
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  stdout,
  stderr,
  env: process.env,
  setTimeZone: (name) => {
    process.env['TZ'] = name;
  },
  readInput,
};

// What a project's modules throw behind everybody's back, as in a timer.
process.on('uncaughtException', (error) => {
  void reportFailure(error, input).finally(() => process.exit(2));
});

// A project's modules may also leave timers and sockets behind, which must not keep a finished run alive.
const exitCode = await main(input);
await Promise.all([stdout, stderr].map(flushed));
process.exit(exitCode);

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Resolves when everything written so far has left the process, or can no longer do so. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
