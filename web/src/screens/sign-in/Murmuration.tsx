const BIRDS = 2400;
const SIZES = [1.6, 2.4, 3.4, 4.6] as const;

/** Numbers that look drawn and are the same every time: a picture, not a secret. */
function* numbers(): Generator<number, never> {
  let state = 20_261_201;
  for (;;) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    yield state / 4_294_967_296;
  }
}

/** A flock rising and turning: dense along a curve, loose around its shoulder. One path for each size of bird. */
function drawFlock(): readonly string[] {
  const draw = numbers();
  const next = (): number => draw.next().value;
  const paths = SIZES.map(() => '');
  for (let bird = 0; bird < BIRDS; bird += 1) {
    const along = next() ** 0.9;
    const spread = 12 + 120 * Math.sin(Math.PI * Math.min(1, along * 1.45)) ** 2;
    const off = (next() + next() + next() - 1.5) * spread;
    const x = 10 + 515 * along + off * 0.3;
    const y = 400 - 800 * along + 960 * along ** 2 + off;
    const size = Math.floor(next() * next() * SIZES.length);
    paths[size] += `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
  }
  return paths;
}

const FLOCK = drawFlock();

/** Starlings at dusk; a picture with nothing to read in it. */
export function Murmuration() {
  return (
    <svg className="murmuration" viewBox="0 0 540 560" aria-hidden="true" focusable="false">
      {FLOCK.map((path, at) => (
        <path key={SIZES[at]} d={path} stroke="currentColor" strokeWidth={SIZES[at]} strokeLinecap="round" opacity={0.45 + at * 0.14} />
      ))}
    </svg>
  );
}
