import { parentPort } from 'node:worker_threads';
import type { MixedInteger } from '@starling/shared/calendar/mixed-integer';
import loadHighs, { type Highs } from 'highs';

/** A program to solve within so many seconds. */
export interface SolverJob {
  readonly program: MixedInteger;
  readonly seconds: number;
}

/** What the solver found: values that keep every row, whether nothing better is left to find, and how long it took by itself. */
export interface SolverAnswer {
  /** Null when it found none in its time. */
  readonly values: Float64Array | null;
  readonly isBest: boolean;
  readonly milliseconds: number;
  /** The solver's own sentence when it failed; null otherwise. */
  readonly failed: string | null;
}

/** The package's types are those of its CommonJS entry, where the function is one level down; the ES module that runs is the function. */
const load = loadHighs as unknown as typeof loadHighs.default;

/** Loaded once for all jobs of this thread. */
const highs: Promise<Highs> = load();

async function solve({ program, seconds }: SolverJob): Promise<SolverAnswer> {
  const solver = await highs;
  const since = performance.now();
  try {
    const found = run(solver, program, seconds);
    return { ...found, milliseconds: performance.now() - since, failed: null };
  } catch (thrown) {
    const failed = thrown instanceof Error ? thrown.message : 'The solver failed.';
    return { values: null, isBest: false, milliseconds: performance.now() - since, failed };
  }
}

function run(solver: Highs, program: MixedInteger, seconds: number): Pick<SolverAnswer, 'values' | 'isBest'> {
  const { constants } = solver;
  return solver.withModel(modelOf(program, constants), (model) => {
    model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: program.gap, random_seed: 1 });
    model.setSolution({ colValue: program.start });
    model.run();
    const keepsEveryRow = model.info.get('primal_solution_status') === constants.solutionStatus.feasible;
    const isBest = model.getModelStatus() === constants.modelStatus.optimal;
    return { values: keepsEveryRow ? model.getSolution().colValue : null, isBest };
  });
}

function modelOf(program: MixedInteger, constants: Highs['constants']): Parameters<Highs['withModel']>[0] {
  const [numCols, numRows] = [program.cost.length, program.rowLower.length];
  const { rowStarts: starts, columns: indices, factors: values } = program;
  return {
    sense: constants.objectiveSense.minimize,
    numCols,
    numRows,
    colCost: program.cost,
    colLower: program.lower,
    colUpper: program.upper,
    rowLower: program.rowLower,
    rowUpper: program.rowUpper,
    matrix: { format: 'csr', numRows, numCols, starts, indices, values },
    integrality: program.whole.map((whole) => (whole === 1 ? constants.variableType.integer : constants.variableType.continuous)),
  };
}

parentPort?.on('message', (job: SolverJob) => void solve(job).then((answer) => parentPort?.postMessage(answer)));
