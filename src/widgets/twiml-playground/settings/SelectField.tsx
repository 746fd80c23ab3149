import { useId } from 'react';

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; text: string }[];
  onChoose: (value: T) => void;
  /** What is wrong with the choice, in words. */
  problem?: string;
}

/** One of a few. A value from a link that is none of them is shown as it is. */
export function SelectField<T extends string>({ label, value, options, onChoose, problem }: Props<T>) {
  const id = useId();
  const isListed = options.some((option) => option.value === value);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-invalid={Boolean(problem)}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={({ target }) => onChoose(options.find((option) => option.value === target.value)?.value ?? value)}
      >
        {!isListed && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {problem && (
        <p id={`${id}-problem`} className="field-hint twiml-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
