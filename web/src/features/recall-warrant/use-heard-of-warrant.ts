import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { RefusalLike } from '../../parts/refusals.ts';
import { refusalOf } from '../../parts/use-act.ts';
import { readBenchAgain } from '../../parts/use-hearing-act.ts';

/** What the court answered to an act on a warrant: its refusal is kept, and the bench is read again. */
export function useHeardOfWarrant() {
  const client = useApolloClient();
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const heard = (answer: object | null | undefined) => {
    setRefusal(refusalOf(answer));
    readBenchAgain(client);
  };
  return { refusal, heard };
}
