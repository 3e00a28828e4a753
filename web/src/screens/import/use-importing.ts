import { useState } from 'react';
import { PreviewImportDocument, RunImportDocument, type HeadingInput, type PreviewImportMutation, type RunImportMutation } from '../../gql/graphql.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { saveHeading, savedHeadings } from './heading-map.ts';

export interface DocketFile { readonly name: string; readonly text: string }
export type Preview = Extract<PreviewImportMutation['previewImport'], { __typename: 'ImportPreview' }>;
export type Done = Extract<RunImportMutation['runImport'], { __typename: 'ImportDone' }>;

/** Files, dry run, run: each step keeps what came before, and other files begin it again. */
export function useImporting() {
  const [files, setFiles] = useState<readonly DocketFile[]>([]);
  const [headings, setHeadings] = useState<readonly HeadingInput[]>(savedHeadings);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const look = useAct(PreviewImportDocument);
  const carry = useAct(RunImportDocument);
  const changeFiles = (next: readonly DocketFile[]): void => {
    setFiles(next);
    setPreview(null);
    setDone(null);
    setRefusal(null);
  };
  const dryRun = async (): Promise<void> => {
    if (files.length === 0 || look.busy) return;
    const answer = (await look.run({ input: { files, headings } }))?.previewImport ?? null;
    setRefusal(refusalOf(answer));
    setPreview(answer?.__typename === 'ImportPreview' ? answer : null);
  };
  const run = async (): Promise<void> => {
    if (preview === null || carry.busy) return;
    const answer = (await carry.run({ input: { files, headings, fingerprint: preview.fingerprint } }))?.runImport ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename === 'ImportDone') setDone(answer);
  };
  return {
    files,
    preview,
    done,
    refusal,
    addFiles: (more: readonly DocketFile[]): void => changeFiles([...files.filter((one) => !more.some((other) => other.name === one.name)), ...more]),
    takeOut: (name: string): void => changeFiles(files.filter((one) => one.name !== name)),
    startAgain: (): void => changeFiles([]),
    readAs: (choice: HeadingInput): void => setHeadings(saveHeading(headings, choice)),
    headings,
    dryRun,
    run,
    looking: look.busy,
    running: carry.busy,
    fault: look.fault ?? carry.fault,
  };
}

export type Importing = ReturnType<typeof useImporting>;
