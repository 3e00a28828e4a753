import './chips.css';
import {
  Checkbox,
  CheckboxGroup as AriaCheckboxGroup,
  Label,
  Radio,
  RadioGroup,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { Icon } from './icons.tsx';
import { KeyHint } from './KeyHint.tsx';
import { ariaKey } from './keys/key-press.ts';

/** One chip; a closed one says why in its own line below the words. */
export interface Chip<K extends string = string> {
  readonly key: K;
  readonly words: string;
  readonly digit?: string | undefined;
  readonly why?: string | undefined;
  readonly detail?: string | undefined;
}

interface ChipsProps<K extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly chips: readonly Chip<K>[];
  readonly columns?: number;
}

/** One of few, drawn as chips; a radio group, so arrows move and the group is one tab stop. */
export function RadioChips<K extends string>({
  label,
  labelHidden = false,
  chips,
  value,
  onChange,
  columns,
}: ChipsProps<K> & { readonly value: K | null; readonly onChange: (key: K) => void }) {
  const choose = (key: string): void => {
    const chip = chips.find((one) => one.key === key);
    if (chip !== undefined) onChange(chip.key);
  };
  return (
    <RadioGroup className="chips" value={value} onChange={choose} {...(labelHidden ? { 'aria-label': label } : {})}>
      {labelHidden ? null : <Label className="field-label">{label}</Label>}
      <div className="chips-row" data-columns={columns}>
        {chips.map((chip) => (
          <Radio
            key={chip.key}
            value={chip.key}
            className="chip"
            isDisabled={chip.why !== undefined}
            {...(chip.digit === undefined ? {} : { 'aria-keyshortcuts': chip.digit })}
          >
            <ChipFace chip={chip} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

/** Several of few, drawn as chips. */
export function CheckChips<K extends string>({
  label,
  labelHidden = false,
  chips,
  values,
  onChange,
  columns,
}: ChipsProps<K> & { readonly values: readonly K[]; readonly onChange: (keys: readonly K[]) => void }) {
  const choose = (keys: readonly string[]): void => onChange(chips.map((one) => one.key).filter((key) => keys.includes(key)));
  return (
    <AriaCheckboxGroup className="chips" value={[...values]} onChange={choose} {...(labelHidden ? { 'aria-label': label } : {})}>
      {labelHidden ? null : <Label className="field-label">{label}</Label>}
      <div className="chips-row" data-columns={columns}>
        {chips.map((chip) => (
          <Checkbox
            key={chip.key}
            value={chip.key}
            className="chip chip-check"
            isDisabled={chip.why !== undefined}
            {...(chip.digit === undefined ? {} : { 'aria-keyshortcuts': chip.digit })}
          >
            <ChipFace chip={chip} />
          </Checkbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}

function ChipFace({ chip }: { readonly chip: Chip }) {
  return (
    <>
      {chip.digit === undefined ? null : <KeyHint keys={chip.digit} />}
      <span className="chip-words">
        {chip.words}
        {chip.detail === undefined ? null : <span className="caption">{chip.detail}</span>}
        {chip.why === undefined ? null : <span className="chip-why">{chip.why}</span>}
      </span>
    </>
  );
}

interface YesNoProps {
  readonly label: string;
  readonly value: boolean | null;
  readonly onChange: (value: boolean) => void;
  readonly words: { readonly yes: string; readonly no: string };
  /** Keys shown while the answer is empty and in focus. */
  readonly hints?: { readonly yes: string; readonly no: string } | undefined;
  readonly id?: string;
}

/** A question with two answers of equal weight and no default; only the empty one is dashed. */
export function YesNo({ label, value, onChange, words, hints, id }: YesNoProps) {
  return (
    <RadioGroup
      className="yes-no"
      orientation="horizontal"
      aria-label={label}
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(key) => onChange(key === 'yes')}
      data-empty={value === null ? true : undefined}
      {...(id === undefined ? {} : { id })}
    >
      {(['yes', 'no'] as const).map((key) => (
        <Radio
          key={key}
          value={key}
          className="yes-no-answer"
          {...(hints === undefined ? {} : { 'aria-keyshortcuts': ariaKey(hints[key]) })}
        >
          {({ isSelected }) => (
            <>
              {isSelected ? <span aria-hidden="true">✓</span> : null}
              <span>{words[key]}</span>
              {hints !== undefined && value === null ? <KeyHint keys={hints[key]} /> : null}
            </>
          )}
        </Radio>
      ))}
    </RadioGroup>
  );
}

interface TickProps {
  readonly children: React.ReactNode;
  readonly ticked: boolean;
  readonly onChange: (ticked: boolean) => void;
  readonly id?: string;
}

/** One box to tick. */
export function Tick({ children, ticked, onChange, id }: TickProps) {
  return (
    <Checkbox className="tick" isSelected={ticked} onChange={onChange} {...(id === undefined ? {} : { id })}>
      {({ isSelected }) => (
        <>
          <Icon name={isSelected ? 'check' : 'square'} size={16} />
          <span>{children}</span>
        </>
      )}
    </Checkbox>
  );
}

/** A view switch: exactly one is on. */
export function Segments<K extends string>({
  label,
  parts,
  value,
  onChange,
}: {
  readonly label: string;
  readonly parts: readonly { readonly key: K; readonly words: string }[];
  readonly value: K;
  readonly onChange: (key: K) => void;
}) {
  const choose = (keys: ReadonlySet<unknown>): void => {
    const part = parts.find((one) => keys.has(one.key));
    if (part !== undefined) onChange(part.key);
  };
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
    >
      {parts.map((part) => (
        <ToggleButton key={part.key} id={part.key} className="segment">
          {part.words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
