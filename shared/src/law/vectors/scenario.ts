/** One research scenario. Facts and expectations vary by topic, so both are read key by key. */
export interface Scenario {
  readonly id: string;
  readonly facts: Readonly<Record<string, unknown>> & {
    readonly narrative: string;
    readonly counts?: readonly ScenarioCount[];
  };
  readonly question: string;
  readonly expected: Readonly<Record<string, unknown>> & { readonly confidence: string };
}

/** A count as the research writes it. */
export interface ScenarioCount {
  readonly n: number;
  readonly code: string;
  readonly violent667_5c?: boolean;
  readonly listed707b?: boolean;
  readonly enh?: readonly { readonly code: string; readonly status: string }[];
}

/** What the scenario says; throws when it is silent, so that no check passes on nothing. */
export function given<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Error('The scenario does not say.');
  return value;
}

/** A text of the facts, such as a day. */
export function factText({ facts }: Scenario, name: string): string {
  return String(given(facts[name]));
}
