import './select.css';
import { useId } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { FieldNotes } from './Field.tsx';
import { Icon } from './icons.tsx';
import type { Cause } from './Notice.tsx';

/** One thing to choose; `detail` is a second, quieter line. */
export interface Choice {
  readonly key: string;
  readonly words: string;
  readonly detail?: string | undefined;
  /** The heading it stands under; choices of one heading follow one another. */
  readonly group?: string | undefined;
}

interface SelectProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (key: string) => void;
  readonly hint?: string | undefined;
  readonly problems?: readonly Cause[] | undefined;
  readonly placeholder?: string;
  readonly id?: string;
  readonly labelHidden?: boolean;
}

/** Chooses one of few. */
export function Select({ label, choices, value, onChange, placeholder, ...rest }: SelectProps) {
  const noteId = useId();
  return (
    <AriaSelect
      className="field field-half"
      value={value}
      onChange={(key) => (key === null ? undefined : onChange(String(key)))}
      isInvalid={(rest.problems?.length ?? 0) > 0}
      aria-describedby={noteId}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(rest.labelHidden === true ? { 'aria-label': label } : {})}
    >
      {rest.labelHidden === true ? null : <Label className="field-label">{label}</Label>}
      <Button className="field-input select-button" {...(rest.id === undefined ? {} : { id: rest.id })}>
        <SelectValue>
          {({ defaultChildren, isPlaceholder }) => (isPlaceholder ? defaultChildren : choices.find((one) => one.key === value)?.words)}
        </SelectValue>
        <Icon name="down" />
      </Button>
      <FieldNotes field={{ label, hint: rest.hint, problems: rest.problems }} id={noteId} />
      <Popover className="choice-popover fades-in">
        <Choices choices={choices} />
      </Popover>
    </AriaSelect>
  );
}

interface ComboProps extends Omit<SelectProps, 'value' | 'labelHidden'> {
  readonly value: string | null;
  /** What is typed; kept by the caller, so nothing typed is lost. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Said in the list when nothing matches, or when too little is typed. */
  readonly nothing: string;
  readonly autoFocus?: boolean;
}

/** Chooses one of many by typing; the caller finds what matches. */
export function ComboBox({ label, choices, value, onChange, typed, onType, nothing, ...rest }: ComboProps) {
  const noteId = useId();
  return (
    <AriaComboBox
      className="field field-full"
      inputValue={typed}
      onInputChange={onType}
      value={value}
      onChange={(key) => (key === null ? undefined : onChange(String(key)))}
      defaultFilter={() => true}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
      isInvalid={(rest.problems?.length ?? 0) > 0}
      aria-describedby={noteId}
      {...(rest.autoFocus === true ? { autoFocus: true } : {})}
    >
      <Label className="field-label">{label}</Label>
      <Input
        className="field-input"
        {...(rest.placeholder === undefined ? {} : { placeholder: rest.placeholder })}
        {...(rest.id === undefined ? {} : { id: rest.id })}
      />
      <FieldNotes field={{ label, hint: rest.hint, problems: rest.problems }} id={noteId} />
      <Popover className="choice-popover fades-in">
        <Choices choices={choices} nothing={nothing} />
      </Popover>
    </AriaComboBox>
  );
}

function Choices({ choices, nothing }: { readonly choices: readonly Choice[]; readonly nothing?: string }) {
  const groups = [...new Set(choices.flatMap(({ group }) => group ?? []))];
  return (
    <ListBox className="choices" renderEmptyState={() => <p className="choices-none">{nothing}</p>}>
      {choices.filter(({ group }) => group === undefined).map(choiceItem)}
      {groups.map((group) => (
        <ListBoxSection key={group} id={group}>
          <Header className="choices-group">{group}</Header>
          {choices.filter((choice) => choice.group === group).map(choiceItem)}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function choiceItem(choice: Choice) {
  return (
    <ListBoxItem key={choice.key} id={choice.key} className="choice" textValue={choice.words}>
      <span>{choice.words}</span>
      {choice.detail === undefined ? null : <span className="caption">{choice.detail}</span>}
    </ListBoxItem>
  );
}
