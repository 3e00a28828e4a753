import { useState } from 'react';
import {
  PreviewImportDocument,
  RunImportDocument,
  type HeadingInput,
  type PreviewImportMutation,
  type RunImportMutation,
} from '../../gql/graphql.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { saveHeading, savedHeadings } from './heading-map.ts';

export interface DocketFile {
  readonly name: string;
  readonly text: string;
}
export type Preview = Extract<PreviewImportMutation['previewImport'], { __typename: 'ImportPreview' }>;
export type Done = Extract<RunImportMutation['runImport'], { __typename: 'ImportDone' }>;

/** What the API said last about these files. */
interface Told {
  readonly preview: Preview | null;
  readonly done: Done | null;
  readonly refusal: RefusalLike | null;
}

const NOTHING_TOLD: Told = { preview: null, done: null, refusal: null };

/** The court's own map of headings, kept from import to import. */
function useHeadings() {
  const [headings, setHeadings] = useState<readonly HeadingInput[]>(savedHeadings);
  return { headings, readAs: (choice: HeadingInput): void => setHeadings(saveHeading(headings, choice)) };
}

/** Files, dry run, run: each step keeps what came before, and other files begin it again. */
export function useImporting() {
  const [files, setFiles] = useState<readonly DocketFile[]>([]);
  const { headings, readAs } = useHeadings();
  const [told, tell] = useState<Told>(NOTHING_TOLD);
  const look = useAct(PreviewImportDocument);
  const carry = useAct(RunImportDocument);
  const changeFiles = (next: readonly DocketFile[]): void => {
    setFiles(next);
    tell(NOTHING_TOLD);
  };
  const dryRun = async (): Promise<void> => {
    if (files.length === 0 || look.busy) return;
    const answer = (await look.run({ input: { files, headings } }))?.previewImport ?? null;
    tell({ preview: answer?.__typename === 'ImportPreview' ? answer : null, done: null, refusal: refusalOf(answer) });
  };
  const run = async (): Promise<void> => {
    if (told.preview === null || carry.busy) return;
    const answer = (await carry.run({ input: { files, headings, fingerprint: told.preview.fingerprint } }))?.runImport ?? null;
    tell({ preview: told.preview, done: answer?.__typename === 'ImportDone' ? answer : null, refusal: refusalOf(answer) });
  };
  return {
    files,
    ...told,
    addFiles: (more: readonly DocketFile[]): void =>
      changeFiles([...files.filter((one) => !more.some((other) => other.name === one.name)), ...more]),
    takeOut: (name: string): void => changeFiles(files.filter((one) => one.name !== name)),
    startAgain: (): void => changeFiles([]),
    headings,
    readAs,
    dryRun,
    run,
    looking: look.busy,
    running: carry.busy,
    fault: look.fault ?? carry.fault,
  };
}

export type Importing = ReturnType<typeof useImporting>;
