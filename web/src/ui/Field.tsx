import './field.css';
import { useId, type ReactNode } from 'react';
import { Input, Label, NumberField as AriaNumberField, TextArea as AriaTextArea, TextField } from 'react-aria-components';
import { Cites } from './Cite.tsx';
import { Icon } from './icons.tsx';
import type { Cause } from './Notice.tsx';

interface FieldBase {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Everything wrong with it at once; each with what to do and the cite. */
  readonly problems?: readonly Cause[] | undefined;
  readonly required?: boolean;
  readonly id?: string;
  readonly name?: string;
}

interface FieldProps extends FieldBase {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: 'text' | 'password' | 'search' | 'date' | 'time';
  readonly autoComplete?: string;
  readonly autoFocus?: boolean;
  readonly min?: string;
  readonly max?: string;
  /** Words the court reads into the record stand in its own face. */
  readonly record?: boolean;
  readonly width?: 'short' | 'half' | 'full';
}

/** A labelled text field; the label is always visible, the problem stands under the field. */
export function Field({ type = 'text', width = 'full', ...field }: FieldProps) {
  const noteId = useId();
  return (
    <TextField
      className={`field field-${width}`}
      type={type}
      value={field.value}
      onChange={field.onChange}
      isInvalid={isInvalid(field)}
      {...shared(field, noteId)}
      validationBehavior="aria"
      {...(field.onBlur === undefined ? {} : { onBlur: field.onBlur })}
      {...(field.autoFocus === true ? { autoFocus: true } : {})}
      {...(field.autoComplete === undefined ? {} : { autoComplete: field.autoComplete })}
    >
      <FieldLabel field={field} />
      <Input
        className={`field-input${field.record === true ? ' record' : ''}`}
        {...(field.id === undefined ? {} : { id: field.id })}
        {...(field.min === undefined ? {} : { min: field.min })}
        {...(field.max === undefined ? {} : { max: field.max })}
      />
      <FieldNotes field={field} id={noteId} />
    </TextField>
  );
}

/** A court calendar day as 'YYYY-MM-DD'; the browser shows it in the reader's own order. */
export function DateField(props: Omit<FieldProps, 'type'>) {
  return <Field width="short" {...props} type="date" />;
}

/** A time on the court's wall as 'HH:MM'. */
export function TimeField(props: Omit<FieldProps, 'type'>) {
  return <Field width="short" {...props} type="time" />;
}

/** Several lines of words. */
export function AreaField({ rows = 3, ...field }: FieldProps & { readonly rows?: number }) {
  const noteId = useId();
  return (
    <TextField
      className="field field-full"
      value={field.value}
      onChange={field.onChange}
      isInvalid={isInvalid(field)}
      {...shared(field, noteId)}
      {...(field.autoFocus === true ? { autoFocus: true } : {})}
      validationBehavior="aria"
    >
      <FieldLabel field={field} />
      <AriaTextArea
        className={`field-input${field.record === true ? ' record' : ''}`}
        rows={rows}
        {...(field.id === undefined ? {} : { id: field.id })}
      />
      <FieldNotes field={field} id={noteId} />
    </TextField>
  );
}

interface NumberProps extends FieldBase {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
}

/** A whole number; arrow keys change it by one. */
export function NumberField({ unit, ...field }: NumberProps) {
  const noteId = useId();
  return (
    <AriaNumberField
      className="field field-short"
      value={field.value}
      onChange={field.onChange}
      minValue={field.min ?? 0}
      {...(field.max === undefined ? {} : { maxValue: field.max })}
      isInvalid={isInvalid(field)}
      {...shared(field, noteId)}
      validationBehavior="aria"
    >
      <FieldLabel field={field} />
      <span className="field-unit">
        <Input className="field-input" {...(field.id === undefined ? {} : { id: field.id })} />
        {unit === undefined ? null : <span className="second">{unit}</span>}
      </span>
      <FieldNotes field={field} id={noteId} />
    </AriaNumberField>
  );
}

function isInvalid(field: FieldBase): boolean {
  return (field.problems?.length ?? 0) > 0;
}

function shared(field: FieldBase, noteId: string) {
  const described = isInvalid(field) || field.hint !== undefined;
  return {
    ...(field.required === true ? { isRequired: true } : {}),
    ...(field.name === undefined ? {} : { name: field.name }),
    ...(described ? { 'aria-describedby': noteId } : {}),
  };
}

function FieldLabel({ field }: { readonly field: FieldBase }): ReactNode {
  return <Label className="field-label">{field.label}</Label>;
}

/** Hint first, then what is wrong; both are read with the field. */
export function FieldNotes({ field, id }: { readonly field: FieldBase; readonly id: string }) {
  if (field.hint === undefined && !isInvalid(field)) return null;
  return (
    <div id={id} className="field-notes">
      {field.hint === undefined ? null : <p className="caption">{field.hint}</p>}
      {field.problems?.map((problem) => (
        <p key={problem.message} className="field-problem">
          <Icon name="triangle" />
          <span>
            {problem.message}
            <Cites cites={problem.cites} />
          </span>
        </p>
      ))}
    </div>
  );
}
