/*
 * The first file of every command: node scripts/run.cjs VERB.
 * Written for a Node of any age, so that an old one is told so in a sentence instead of a syntax fault.
 */
var major = Number(process.versions.node.split('.')[0]);
if (major < 18) {
  console.error(
    'Starling runs on Node 24 or newer; this is Node ' + process.versions.node + '. Install Node 24 and give the command again.',
  );
  process.exit(1);
}
import('./commands.js').then(function (commands) {
  return commands.runCommand(process.argv[2], process.argv.slice(3));
});
