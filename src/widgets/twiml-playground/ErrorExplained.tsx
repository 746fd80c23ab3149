import { routes } from '../../routes.ts';
import { useLoaded } from '../kit/use-loaded.ts';

const load = async () => (await import('../../engines/twiml/explain-error.ts')).explainError;

/** What a provider's error message means that stands where a document should. */
export function ErrorExplained({ message }: { message: string }) {
  const { value: explain } = useLoaded(true, load);
  const explained = explain?.(message);
  if (!explained) return null;
  const { says, rule, providerCode, line, column } = explained;
  const place = [line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(', ');
  return (
    <div className="notice twiml-explained">
      <p>
        <strong>What the message says{providerCode !== undefined && ` (${providerCode})`}:</strong> {says}
        {place && ` It is about ${place} of the document.`}
      </p>
      {rule && (
        <p>
          How to mend it: <a href={routes.twimlRule(rule)}>{rule}</a>
        </p>
      )}
      {providerCode !== undefined && (
        <p>
          From the provider:{' '}
          <a href={`https://www.twilio.com/docs/api/errors/${providerCode}`} rel="external">
            Twilio error {providerCode}
          </a>
        </p>
      )}
    </div>
  );
}
