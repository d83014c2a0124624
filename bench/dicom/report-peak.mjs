/** Loaded before a program: says at its end how much memory it took at most, in KiB. */
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`));
