import type { ChargedCount, ChargedEnhancement, CountLevel, CountState } from '../charged-count.ts';

/** One research scenario. Facts and expectations vary by topic, so both are read key by key. */
export interface Scenario {
  readonly id: string;
  readonly facts: {
    readonly narrative: string;
    readonly dob?: string;
    readonly offenseDate?: string;
    readonly orderDate?: string;
    readonly arrestDate?: string;
    readonly county?: string;
    readonly stage?: string;
    readonly counts?: readonly ScenarioCount[];
  };
  readonly expected: {
    readonly eligible?: boolean | string;
    readonly route?: string;
    readonly gate?: { readonly result: string; readonly item?: number; readonly dependsOn?: string };
    readonly destruction?: { readonly court: ScenarioWindow; readonly otherHolders: ScenarioWindow };
    readonly holders?: readonly string[];
    readonly firearmClause?: boolean;
    readonly bar786d?: boolean;
    readonly listed707b?: boolean;
  };
}

/** A destruction window as the research writes it. */
export interface ScenarioWindow {
  readonly earliest?: string;
  readonly latest?: string;
  readonly suggested?: string;
  readonly fixed?: string;
}

/** A count as the research writes it. */
export interface ScenarioCount {
  readonly n: number;
  readonly code: string;
  readonly level?: string;
  readonly state?: string;
  readonly violent667_5c?: boolean;
  readonly listed707b?: boolean;
  readonly enh?: readonly { readonly code: string; readonly status: ChargedEnhancement['state'] }[];
}

/** Reads the research's words for a count into ours. Without a level a charge is taken as a felony: the stricter reading. */
export function chargedCount(count: ScenarioCount, stage = ''): ChargedCount {
  const level: CountLevel = (['misdemeanor', 'wobbler', 'infraction'] as const).find((word) => count.level?.startsWith(word)) ?? 'felony';
  return {
    statute: count.code,
    level,
    state: stateOf(count.state, stage),
    enhancements: (count.enh ?? []).map(({ code, status }) => ({ code, state: status })),
  };
}

function stateOf(state: string | undefined, stage: string): CountState {
  if (state === 'TRUE' || state === 'set aside' || (state === undefined && stage === 'completion')) return 'true';
  return state === 'ADMITTED' ? 'admitted' : 'alleged';
}

/** Scenarios about something that lives elsewhere, each with its reason. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  'HT-056': 'extending supervision is the judge’s act of another workflow; no rule here computes it',
  'HT-069': 'a corrected order for a wrong record is an act of the sealing desk, not a rule',
  'HT-076': 'holds on destruction are needs of the sealing-order table in workflow',
  'HT-082': 'the access request has its own machine, which is not built yet',
  'HT-109': 'an information form that is offered on paper',
  'HT-112': 'states after a remand belong to the finding table in workflow',
  'HT-114': 'the appeal clock rests on a rule whose text was not read',
  'HT-116': 'what a clerk sees about a sealed case is row security, proved in db and server',
  'HT-119': 'the order’s state from its holders’ states is derived in workflow',
};

/** What the scenario says; throws when it is silent, so that no check passes on nothing. */
export function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The scenario does not say.');
  return value;
}

/** The first of several, which must exist. */
export function first<T>(all: readonly T[] | undefined): T {
  return given(all?.[0]);
}
