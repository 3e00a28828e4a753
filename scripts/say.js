/** What the commands say while they work: a line for whatever takes longer than two seconds, a sentence when they must stop. */

/** A reason to stop that the reader can act on. Its message is the whole sentence; no stack is shown. */
export class Stop extends Error {}

const FIRST_LINE_AFTER = 2000;
const NEXT_LINE_AFTER = 10000;

/** Says something to the person at the terminal. It goes to stderr, so that a command's answer on stdout stays clean. */
export function say(words) {
  process.stderr.write(`${words}\n`);
}

const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

/** Awaits the work; says `words` once it takes longer than two seconds, again every ten, and how long it took. */
export async function saying(words, work) {
  const since = Date.now();
  let spoken = false;
  const speak = () => {
    say(spoken ? `${words} … ${seconds(since)}` : `${words} …`);
    spoken = true;
    timer = setTimeout(speak, NEXT_LINE_AFTER);
  };
  let timer = setTimeout(speak, FIRST_LINE_AFTER);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    if (spoken) say(`${words}: ${seconds(since)}`);
  }
}
