import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { say } from '../ui/toasts.ts';
import { refusalIn, useAct } from './use-act.ts';

interface Told<Answer, Variables> {
  /** Does it and tells what came of it; true when it was done. */
  readonly run: (variables: Variables, words: string | ((answer: Answer) => string)) => Promise<boolean>;
  readonly busy: boolean;
}

/** An act of one press in a row: what came of it is told at the foot of the page, refused or done. */
export function useTold<Answer extends object, Variables extends OperationVariables>(
  document: TypedDocumentNode<Answer, Variables>,
): Told<Answer, Variables> {
  const { t } = useTranslation('common');
  const act = useAct(document);
  const run: Told<Answer, Variables>['run'] = async (variables, words) => {
    const answer = await act.run(variables);
    if (answer === null) {
      say({ words: t('didNotSave'), tone: 'stop' });
      return false;
    }
    const refused = refusalIn(answer);
    if (refused !== null) say({ words: [refused.message, ...(refused.since ?? [])].join(' '), tone: 'stop' });
    else say({ words: typeof words === 'string' ? words : words(answer), tone: 'good' });
    return refused === null;
  };
  return { run, busy: act.busy };
}
