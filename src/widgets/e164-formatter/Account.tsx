import type { PhonePart } from '../../engines/phone/index.ts';

/** Which rule made each part, as a list. */
export function Account({ parts }: { parts: PhonePart[] }) {
  return (
    <section aria-label="How it was read">
      <p className="phone-heading">How it was read</p>
      <ol className="phone-account">
        {parts.map((part) => (
          <li key={`${part.from} ${part.kind}`} data-kind={part.kind}>
            {part.note}
          </li>
        ))}
      </ol>
    </section>
  );
}
