import { Worker } from 'node:worker_threads';

const program = `
  const { writeSync } = require('node:fs');
  const { parentPort, workerData } = require('node:worker_threads');
  const parent = process.ppid;
  let begun = process.cpuUsage();
  parentPort.on('message', () => { begun = process.cpuUsage(); });
  const busy = () => { const { user, system } = process.cpuUsage(begun); return (user + system) / 1000; };
  const reason = () => {
    if (process.memoryUsage.rss() > workerData.memory) return workerData.words.memory;
    if (busy() > workerData.time) return workerData.words.time;
    return process.ppid === parent ? null : workerData.words.alone;
  };
  setInterval(() => {
    const why = reason();
    if (why === null) return;
    writeSync(2, why);
    process.kill(process.pid, 'SIGKILL');
  }, 20);
`;

/** What the watchdog says before it kills. */
export const lastWords = {
  memory: 'rederive: memory limit\n',
  time: 'rederive: time limit\n',
  alone: 'rederive: the parent has gone\n',
};

/**
 * Kills this process when it takes too much memory or time, or when the process that started it has gone.
 *
 * Node's own limit covers the JavaScript heap alone, and typed arrays live outside it. A thread of its own can look
 * while the check is busy. Time is that of the processor, so that a busy machine fails no check.
 *
 * @param memory bytes of resident memory
 * @param time milliseconds of processor time for one task
 * @returns what to call when a task begins
 */
export function startWatchdog(memory: number, time: number): () => void {
  const watchdog = new Worker(program, { eval: true, workerData: { memory, time, words: lastWords } });
  watchdog.unref();
  return () => watchdog.postMessage('begin');
}
