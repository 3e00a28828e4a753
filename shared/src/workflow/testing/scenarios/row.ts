import { DEFAULT_SETTINGS, type CourtSettings } from '../../../law/court-settings.ts';
import { answerFinding, type FindingAnswer } from '../../../law/finding-question/answer-finding.ts';
import type { Scenario } from '../../../law/vectors/scenario.ts';

/** A sentence of the research that no value can equal: true when the engine's own answer bears it out. */
export interface Holds {
  readonly holds: boolean;
}

/** The engine bears out a sentence of the research. */
export const holds = (bornOut: boolean): Holds => ({ holds: bornOut });

/** How one scenario is asked, and which keys of its `expected` are compared. */
export interface ScenarioRow {
  /** Which function is asked, with which facts: for a reader. */
  readonly asks: string;
  /** Our answers, by the research's own keys. Every key that stands here is compared. */
  readonly answers: (scenario: Scenario, settings: CourtSettings) => Readonly<Record<string, unknown>>;
  /** Keys of `expected` that are not compared, each with the reason. */
  readonly prose?: Readonly<Record<string, string>>;
  /** For a point that is open or left to the court: another value of the setting, and the key that changes with it. */
  readonly flips?: readonly Flip[];
}

/** A setting with another value, and the key of the answer that it changes. */
export interface Flip {
  readonly settings: Partial<CourtSettings>;
  readonly changes: string;
}

/** The keys that a finding's answer speaks of. */
export type FindingKey = keyof ReturnType<typeof spoken>;

/** A row that is asked through `answerFinding`: the facts as they are, and `story`: what the narrative says, written as facts. */
export function byFinding(
  story: Readonly<Record<string, unknown>>,
  compares: readonly FindingKey[],
  rest: Pick<ScenarioRow, 'prose' | 'flips'> & { readonly also?: ScenarioRow['answers'] } = {},
): ScenarioRow {
  const { also, ...others } = rest;
  return {
    asks: `answerFinding with the facts, and ${Object.keys(story).length === 0 ? 'nothing else' : JSON.stringify(story)}`,
    answers: (scenario, settings) => {
      const said = spoken(askFinding(scenario, story, settings));
      return { ...Object.fromEntries(compares.map((key) => [key, said[key]])), ...also?.(scenario, settings) };
    },
    ...others,
  };
}

/** Asks the finding's question on a scenario's facts, what its story says, and the court's settings. */
export function askFinding(
  scenario: Scenario,
  story: Readonly<Record<string, unknown>>,
  settings: CourtSettings = DEFAULT_SETTINGS,
): FindingAnswer {
  return answerFinding({ ...scenario, facts: { ...scenario.facts, ...story, settings } });
}

/** Our answer under the research's names. */
function spoken(answer: FindingAnswer) {
  return {
    ...answer,
    gate: answer.gates[0],
    firearmClause: answer.firearmClause.applies,
    next: answer.alternatives,
    intake: answer.blocked === 'intake' ? answer.reasons : null,
    sealBy: answer.dates.find(({ words }) => words === 'Agencies seal by')?.on,
    destroyBy: answer.dates.find(({ words }) => words === 'Agencies destroy by')?.on,
    lastDay: answer.dates.find(({ words }) => words.startsWith('The prosecutor may ask'))?.on,
  };
}
