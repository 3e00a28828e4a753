import type { NoticeLineFragment } from '../../gql/graphql.ts';
import type { IconName } from '../../ui/icons.tsx';
import { StateWord, type Family } from '../../ui/Tag.tsx';

const LOOKS: Readonly<Record<string, { readonly family: Family; readonly shape: IconName }>> = {
  failed: { family: 'stop', shape: 'triangle' },
  held: { family: 'care', shape: 'half' },
  waiting: { family: 'ink', shape: 'clock' },
  sent: { family: 'good', shape: 'check' },
  stopped: { family: 'ink', shape: 'dash' },
};

/** Where a notice stands: word, shape, colour. */
export function NoticeState({ line }: { readonly line: NoticeLineFragment }) {
  return <StateWord {...(LOOKS[line.state] ?? { shape: 'square' })}>{line.stateWords}</StateWord>;
}
