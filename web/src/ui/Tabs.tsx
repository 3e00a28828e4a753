import './tabs.css';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

export interface TabPart {
  readonly key: string;
  readonly words: string;
  readonly number?: number | undefined;
  readonly panel: ReactNode;
}

/** Panels replace panels; the number counts what the panel shows. */
export function Tabs({
  label,
  parts,
  value,
  onChange,
}: {
  readonly label: string;
  readonly parts: readonly TabPart[];
  readonly value: string;
  readonly onChange: (key: string) => void;
}) {
  return (
    <AriaTabs className="tabs" selectedKey={value} onSelectionChange={(key) => onChange(String(key))}>
      <TabList className="tab-list" aria-label={label}>
        {parts.map((part) => (
          <Tab key={part.key} id={part.key} className="tab">
            {part.number === undefined ? null : <span className="tab-number">{part.number}</span>}
            <span>{part.words}</span>
          </Tab>
        ))}
      </TabList>
      {parts.map((part) => (
        <TabPanel key={part.key} id={part.key} className="tab-panel">
          {part.panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
