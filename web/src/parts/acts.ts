import type { OpenActFragment } from '../gql/graphql.ts';

/** Why an act is closed to this person now, as the court's tables say it; undefined when it is open. An act the list does not name does not exist now. */
export function whyClosed(acts: readonly OpenActFragment[], name: string, absent: string): string | undefined {
  const named = acts.filter((act) => act.name === name);
  if (named.some((act) => act.open)) return undefined;
  return named[0]?.why ?? absent;
}
