import { useState } from 'react';
import { CombinedGraphQLErrors, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { RefusalLike } from './refusals.ts';

/** The number for the help desk when something broke: never an internal text. */
export function faultOf(error: unknown): string {
  if (!CombinedGraphQLErrors.is(error)) return '';
  const fault = error.errors[0]?.extensions?.['faultId'];
  return typeof fault === 'string' ? fault : '';
}

export interface Acting<TAnswer, TVariables> {
  /** Does it; answers what the court's record said, or null when nothing was heard back. */
  readonly run: (variables: TVariables) => Promise<TAnswer | null>;
  readonly busy: boolean;
  /** Not null when the act broke: the fault's number, or empty when there is none. What was typed stays where it is. */
  readonly fault: string | null;
}

/** One act. Refusals are answers, not faults: read them with `refusalOf`. */
export function useAct<TAnswer, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TAnswer, TVariables>,
): Acting<TAnswer, TVariables> {
  const [mutate, { loading }] = useMutation<unknown, OperationVariables>(document);
  const [fault, setFault] = useState<string | null>(null);
  const run = async (variables: TVariables): Promise<TAnswer | null> => {
    try {
      const { data } = await mutate({ variables });
      setFault(null);
      // A parse border: the document's type is what the API promises for it.
      return (data ?? null) as TAnswer | null;
    } catch (error) {
      setFault(faultOf(error));
      return null;
    }
  };
  return { run, busy: loading, fault };
}

/** The refusal in an answer, or null when the act was done. Selections carry `...RefusalWords @unmask`. */
export function refusalOf(answer: object | null | undefined): RefusalLike | null {
  return answer !== null && answer !== undefined && 'message' in answer && 'cites' in answer ? (answer as RefusalLike) : null;
}

/** The refusal in the answer of a whole operation, whatever its field is called; null when the act was done. */
export function refusalIn(answer: object): RefusalLike | null {
  return (
    Object.values(answer)
      .map((one: unknown) => refusalOf(typeof one === 'object' ? one : null))
      .find((one) => one !== null) ?? null
  );
}
