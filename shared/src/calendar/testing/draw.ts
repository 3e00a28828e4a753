/** Draws whole numbers from 0 up to a limit, the same ones for the same seed; for specs and the bench. */
export type Draw = (below: number) => number;

/** A draw of its own for each seed (a linear congruence, as good as a spec needs). */
export function drawFrom(seed: number): Draw {
  let state = (seed * 7919 + 1) % 4_294_967_296;
  const draw: Draw = (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
  for (let first = 0; first < 5; first += 1) draw(2);
  return draw;
}
