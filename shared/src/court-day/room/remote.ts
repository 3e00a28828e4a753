import { REMOTE_COMPANY, REMOTE_FAILURE, type RemoteCompany, type RemoteFailure } from '../../vocabulary/remote.ts';

/** What was said on the line, and what to do about it. */
export interface RemoteWords {
  readonly words: string;
  readonly todo: readonly string[];
}

/** What a youth answered to "is anyone with you": it is asked again, in other words, when the youth is not alone or cannot say. */
export function sayCompany({ company, codeWordUsed }: { readonly company: RemoteCompany; readonly codeWordUsed: boolean }): RemoteWords {
  const words = `Asked whether anyone is there: ${REMOTE_COMPANY[company].toLowerCase()}.`;
  if (codeWordUsed)
    return {
      words: `${words} The agreed word was used.`,
      todo: ['Stop without saying why, and trail the matter.', 'Let counsel or the advocate reach the youth by the safe contact.'],
    };
  if (company === 'alone') return { words, todo: [] };
  return {
    words,
    todo: [
      'Ask only what is answered by yes or no, and move the matter to a private room or another day.',
      'Let counsel speak with the youth alone first.',
    ],
  };
}

/** What broke, said so that nobody takes it for an absence (WIC 679.5). */
export function sayFailure(failed: RemoteFailure): RemoteWords {
  return {
    words: `${REMOTE_FAILURE[failed]}. The matter trails: this is not a failure to come.`,
    todo: ['Call the youth by the safe contact, and take the matter up again today.', 'When it cannot be mended, set another date.'],
  };
}
