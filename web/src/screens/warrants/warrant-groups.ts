import type { DeskWarrantFragment } from '../../gql/graphql.ts';

/** The groups of the desk, the gravest first: a recall that nobody confirmed arrests a child who did come. */
export const GROUPS = ['unconfirmed', 'live', 'held', 'ended'] as const;
export type Group = (typeof GROUPS)[number];

export type Shown = 'all' | 'unconfirmed' | 'live' | 'ended';

/** Which groups a filter shows. What is live means: an officer may still act on it. */
export const SHOWN: Readonly<Record<Shown, readonly Group[]>> = {
  all: GROUPS,
  unconfirmed: ['unconfirmed'],
  live: ['unconfirmed', 'live', 'held'],
  ended: ['ended'],
};

/** Where a warrant stands on the desk; one this version does not know counts as live as long as the court says so. */
export function groupOf({ warrant, isLive }: DeskWarrantFragment): Group {
  if (warrant.state === 'recalled') return 'unconfirmed';
  if (warrant.state === 'held') return 'held';
  return isLive ? 'live' : 'ended';
}

/** The lines whose youth or case number holds the words; without names only the number is looked through. */
export function matching(lines: readonly DeskWarrantFragment[], words: string, namesHidden: boolean): readonly DeskWarrantFragment[] {
  const sought = words.trim().toLowerCase();
  if (sought === '') return lines;
  return lines.filter(({ chosenName, caseNumber }) =>
    [namesHidden ? null : chosenName, caseNumber].some((said) => said?.toLowerCase().includes(sought) === true),
  );
}
