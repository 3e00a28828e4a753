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
