/**
 * Loaded into a program with --import. When the process that started it disappears without a good-bye (kill -9, a closed terminal),
 * the program is asked to stop as if by SIGTERM, so that no server or database is left behind holding a port or a folder.
 */
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, 500);
watch.unref();
