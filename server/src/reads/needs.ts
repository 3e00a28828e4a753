import type { HearingMode } from '@starling/shared/vocabulary/hearing';
import type { YouthNeedKind } from '@starling/shared/vocabulary/need';
import type { CustodyKind } from '@starling/shared/vocabulary/youth';
import type { Need, NeedKind } from '../graphql/types/docket-row.types.ts';

/** What the needs of a row are made of, as far as this person may see it. */
export interface NeedFacts {
  readonly custody: CustodyKind | null;
  /** Whole days at that place on the day of the session; null when it is not recorded since when. */
  readonly daysThere: number | null;
  /** The gravest warrant that an officer may still act on. */
  readonly warrant: 'issued' | 'held' | 'recalled' | null;
  readonly interpreter: string | null;
  readonly mode: HearingMode;
  readonly keepApart: number | null;
  readonly dualCase: boolean;
  readonly said: readonly { readonly kind: YouthNeedKind; readonly words: string }[];
}

const WARRANT_WORDS = { issued: 'Warrant out', held: 'Warrant held', recalled: 'Recall not confirmed' } as const;

/** The kinds with a shape of their own; every other one is shown by its words. */
const KIND_OF: Readonly<Partial<Record<YouthNeedKind, NeedKind>>> = {
  interpreter: 'INTERPRETER',
  remote: 'REMOTE',
  support_person: 'SUPPORT_PERSON',
};

/** What a row needs, in words, in the order of the screen. */
export function needsOf(facts: NeedFacts): readonly Need[] {
  const said = (kind: YouthNeedKind): boolean => facts.said.some((one) => one.kind === kind);
  return [
    ...whereabouts(facts),
    ...maybe('WARRANT', facts.warrant === null ? null : WARRANT_WORDS[facts.warrant]),
    ...maybe('INTERPRETER', said('interpreter') ? null : facts.interpreter),
    ...maybe('REMOTE', facts.mode === 'remote' && !said('remote') ? 'Remote' : null),
    ...facts.said.flatMap(({ kind, words }) => (kind === 'not_aloud' ? [] : maybe(KIND_OF[kind] ?? 'OTHER', words))),
    ...maybe('DUAL_CASE', facts.dualCase ? 'Dual case' : null),
    ...maybe('KEEP_APART', facts.keepApart === null ? null : `Keep apart ${facts.keepApart}`),
    ...maybe('NOT_ALOUD', notAloud(facts.said.filter(({ kind }) => kind === 'not_aloud').length)),
  ];
}

function maybe(kind: NeedKind, words: string | null): readonly Need[] {
  return words === null ? [] : [{ kind, words }];
}

function whereabouts({ custody, daysThere }: NeedFacts): readonly Need[] {
  if (custody === 'juvenile_hall' || custody === 'camp') return [{ kind: 'CUSTODY', words: 'In custody' }];
  if (custody !== 'away') return [];
  if (daysThere === null || daysThere === 0) return [{ kind: 'AWAY', words: 'Away' }];
  return [{ kind: 'AWAY', words: daysThere === 1 ? 'Away 1 day' : `Away ${daysThere} days` }];
}

function notAloud(count: number): string | null {
  if (count === 0) return null;
  return count === 1 ? '1 thing not to say aloud' : `${count} things not to say aloud`;
}
