import { useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { DocketFile, Importing } from './use-importing.ts';

const LONGEST = 1_000_000;

/** Files dropped or chosen; each is read here and sent as text. */
export function FilesIn({ importing }: { readonly importing: Importing }) {
  const { t } = useTranslation('importing');
  const [tooBig, setTooBig] = useState<readonly string[]>([]);
  const take = async (chosen: readonly File[]): Promise<void> => {
    const read = await Promise.all(chosen.map(async (file): Promise<DocketFile> => ({ name: file.name, text: await file.text() })));
    setTooBig(read.filter((one) => one.text.length > LONGEST).map((one) => one.name));
    importing.addFiles(read.filter((one) => one.text.length <= LONGEST));
  };
  return (
    <div className="files-in">
      <DropZone
        className="drop-zone"
        onDrop={(event) => void Promise.all(event.items.filter(isFileDropItem).map((one) => one.getFile())).then(take)}
      >
        <Icon name="paper" size={22} />
        <div>
          <Text slot="label" className="strong">
            {t('drop')}
          </Text>
          <p className="second small">{t('dropSub')}</p>
        </div>
        <FileTrigger allowsMultiple acceptedFileTypes={['.csv', 'text/csv', '.txt']} onSelect={(chosen) => void take([...(chosen ?? [])])}>
          <Button>{t('choose')}</Button>
        </FileTrigger>
      </DropZone>
      {tooBig.length === 0 ? null : <Notice causes={tooBig.map((name) => ({ message: t('tooBig', { name }), cites: [] }))} />}
      <ul className="files-list">
        {importing.files.map((file) => (
          <li key={file.name}>
            <Icon name="paper" />
            <span className="strong">{file.name}</span>
            <span className="second small">{t('lines', { count: linesIn(file.text) })}</span>
            <Button kind="quiet" icon="shut" label={t('takeOut', { name: file.name })} onPress={() => importing.takeOut(file.name)}>
              {''}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Lines that hold something, the heading too. */
function linesIn(text: string): number {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '').length;
}
