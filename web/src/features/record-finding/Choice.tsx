import { Cite } from '../../ui/Cite.tsx';

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly legend: string;
  readonly cite?: string;
  /** What is said beside the choice; nothing when there is nothing to say. */
  readonly note?: string;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly chosen: T | null;
  readonly isClosed: boolean;
  readonly onChoose: (value: T) => void;
}

/** One of a few: none is chosen beforehand, and an empty one is dashed. */
export function Choice<T extends string>({ id, legend, cite, note, options, chosen, isClosed, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset id={id} className="rarer-choice" data-empty={chosen === null} disabled={isClosed}>
      <legend>
        {legend}
        {cite === undefined ? null : (
          <>
            {' '}
            <Cite cite={{ text: cite }} />
          </>
        )}
        {note === undefined ? null : <span className="caption"> {note}</span>}
      </legend>
      <div className="rarer-options">
        {options.map(({ value, words }) => (
          <label key={value} className="rarer-option">
            <input type="radio" name={id} checked={chosen === value} onChange={() => onChoose(value)} /> {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Yes or no, neither chosen beforehand. */
export function YesOrNo({
  words,
  ...choice
}: Pick<ChoiceProps<string>, 'id' | 'legend' | 'cite' | 'note' | 'isClosed'> & {
  readonly words: { readonly yes: string; readonly no: string };
  readonly chosen: boolean | null;
  readonly onChoose: (yes: boolean) => void;
}) {
  const { chosen, onChoose, ...rest } = choice;
  return (
    <Choice
      {...rest}
      options={[
        { value: 'yes', words: words.yes },
        { value: 'no', words: words.no },
      ]}
      chosen={chosen === null ? null : chosen ? 'yes' : 'no'}
      onChoose={(value) => onChoose(value === 'yes')}
    />
  );
}
