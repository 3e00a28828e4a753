/**
 * Loaded into a program with --import. When those who started it disappear without a good-bye (kill -9, a closed terminal),
 * the program is asked to stop as if by SIGTERM, so that no server or database is left behind holding a port or a folder.
 * npm puts a shell between itself and the program, which outlives a killed npm: so the parent's parent is watched too, where
 * the system tells it (Linux).
 */
import { readFileSync } from 'node:fs';

function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return '';
  }
}

const whoStartedIt = () => `${process.ppid} ${parentOf(process.ppid)}`;
const atFirst = whoStartedIt();
const watch = setInterval(() => {
  if (whoStartedIt() === atFirst) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, 500);
watch.unref();
