import type { DeskWarrantFragment, OpenActFragment } from '../../gql/graphql.ts';

/** The acts of the desk in the order of its buttons, each with its key. */
export const WARRANT_ACTS = ['confirmRecall', 'recall', 'release', 'sent_to_holder', 'received_by_holder', 'execute'] as const;
export type WarrantActName = (typeof WARRANT_ACTS)[number];

export const ACT_KEYS: Readonly<Record<WarrantActName, string>> = {
  confirmRecall: 'C',
  recall: 'R',
  release: 'L',
  sent_to_holder: 'T',
  received_by_holder: 'V',
  execute: 'X',
};

export interface NamedAct extends Omit<OpenActFragment, 'name'> {
  readonly name: WarrantActName;
}

/** The acts that the court names for this warrant, in the desk's order; a name this version does not know has no button. */
export function actsOf({ acts }: DeskWarrantFragment): readonly NamedAct[] {
  return WARRANT_ACTS.flatMap((name) => acts.filter((act) => act.name === name).map((act) => ({ ...act, name })));
}

/** Acts that somebody at the holder stands behind: who answered and how is entered with them. */
export type AskingAct = Exclude<WarrantActName, 'recall' | 'release'>;

/** Whether an act asks who at the holder answered. */
export function asksWho(name: WarrantActName): name is AskingAct {
  return name !== 'recall' && name !== 'release';
}
