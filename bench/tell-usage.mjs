// Loaded before a program: tells on stderr how many seconds of processor time it took.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`\nprocessor ${(userCPUTime + systemCPUTime) / 1e6}\n`);
});
