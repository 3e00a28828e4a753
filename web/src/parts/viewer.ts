import { createContext, useContext } from 'react';
import type { ViewerFieldsFragment } from '../gql/graphql.ts';

/** Who is signed in, from which seat, and what day it is in court. */
export type SeatedViewer = ViewerFieldsFragment;

export const ViewerContext = createContext<SeatedViewer | null>(null);

/** The signed-in viewer. Only screens behind the door may ask. */
export function useViewer(): SeatedViewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error('This screen stands behind the sign-in.');
  return viewer;
}
