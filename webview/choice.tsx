import type { VNode } from 'preact';

/** One of several, in the platform's own list. */
export function Choice({
  label,
  value,
  options,
  onChange,
  id,
  describedBy,
  isInvalid = false,
}: {
  label: string;
  value: string;
  options: readonly { value: string; name: string }[];
  onChange: (value: string) => void;
  id?: string;
  /** Ids of the elements that hold the help and what is wrong. */
  describedBy?: string | undefined;
  isInvalid?: boolean;
}): VNode {
  return (
    <select
      class="choice"
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
