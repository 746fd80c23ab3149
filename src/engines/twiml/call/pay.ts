import { attributeValue, childElements, type XmlElement } from '../xml/tree.ts';
import type { Handler, Waiting } from './activity.ts';
import { wholeNumber } from './attributes.ts';
import { later, note, show, visit, withSid } from './changes.ts';
import { goOn, lastRequest } from './flow.ts';
import { cardType, defaultPrompt, errorIn, type Field, fieldsOf, promptFor } from './payment-fields.ts';
import { meet } from './peers.ts';
import { sound } from './play.ts';
import { tell } from './requests.ts';
import { soundOf } from './sound.ts';
import type { Call } from './types.ts';

/** A <Pay> that asks for what a payment takes, one field after the other, and then hands it to its connector. */
export interface Pay extends Waiting {
  kind: 'pay';
  element: XmlElement;
  fields: readonly Field[];
  index: number;
  attempt: number;
  error?: string;
  digits: string;
  entered: Partial<Record<Field, string>>;
  /** What is played now. */
  prompts: readonly XmlElement[];
  playing?: { index: number; time: number };
  /** Set while the connector works: what will come of it. */
  pays?: boolean;
}

type Result =
  | 'success'
  | 'too-many-failed-attempts'
  | 'payment-connector-error'
  | 'caller-interrupted-with-star'
  | 'caller-hung-up';

const delays = { answered: 2, machine: 2, busy: 2, 'no-answer': 5, failed: 2, canceled: 2 };

/** <Pay>: asks for each field of the payment, then lets the connector work. */
export function pay(call: Call, element: XmlElement): Call {
  const open: Pay = {
    kind: 'pay',
    element,
    fields: fieldsOf(element),
    index: 0,
    attempt: 1,
    digits: '',
    entered: {},
    prompts: [],
  };
  return ask(note(call, 'Pay asks for the payment. The star key ends it.'), open);
}

export const onPay: Handler<Pay> = (call, open, event) => {
  const { element, playing, pays } = open;
  if (event.type === 'caller-left') return lastRequest(call, element, { Result: 'caller-hung-up' });
  if (event.type === 'digit' && event.digit === '*')
    return leave(note(call, 'The star key ends the payment.'), open, 'caller-interrupted-with-star');
  if (pays !== undefined) {
    if (event.type === 'digit') return processing(call, open, pays);
    const works = event.type === 'peer' ? event.does === 'answered' : pays;
    return leave(call, open, works ? 'success' : 'payment-connector-error');
  }
  if (event.type === 'digit') {
    if (event.digit === '#') return enter(call, open);
    return listen(note(call, 'A key'), { ...open, digits: open.digits + event.digit });
  }
  if (event.type !== 'wait') return call;
  if (!playing) return enter(call, open);
  const element_ = open.prompts[playing.index];
  if (element_ && playing.time < soundOf(element_).times) return prompt(call, open, playing.index, playing.time + 1);
  return prompt(call, open, playing.index + 1, 1);
};

/** Asks for the field whose turn it is, or hands what it has to the connector. */
function ask(call: Call, open: Pay): Call {
  const field = open.fields[open.index];
  if (!field) return hand(call, open);
  const told = report(call, open, field);
  const own = promptFor(open.element, field, open.attempt, open.error);
  const marked = own ? visit(told, own) : told;
  const sounds = own ? childElements(own) : [sayInstead(open.element, defaultPrompt(field))];
  return prompt(marked, { ...open, digits: '', prompts: sounds }, 0, 1);
}

/** A <Say> that stands nowhere; it is shown where the <Pay> is. */
const sayInstead = (pay: XmlElement, text: string): XmlElement => ({
  ...pay,
  name: 'Say',
  attributes: [],
  children: [{ type: 'text', text, from: pay.from, to: pay.to }],
});

function prompt(call: Call, open: Pay, index: number, time: number): Call {
  const element = open.prompts[index];
  if (!element) return listen(call, open);
  return sound(call, { ...open, playing: { index, time } }, element, time, ['digit']);
}

function listen(call: Call, { playing: _, ...open }: Pay): Call {
  const duration = wholeNumber(open.element, 'timeout', 1) ?? 5;
  const says = `Pay waits for the ${open.fields[open.index]?.replaceAll('-', ' ')}, ${duration} s.`;
  const step = { kind: 'gathering', says, duration, element: open.element, digits: open.digits } as const;
  return show(call, open, step, ['digit']);
}

/** An entry is complete. */
function enter(call: Call, open: Pay): Call {
  const { element, fields, index, attempt, digits, entered } = open;
  const field = fields[index];
  if (!field) return hand(call, open);
  const error = errorIn(element, field, digits, entered['payment-card-number'] ?? '');
  const { error: _, ...rest } = open;
  if (!error) return ask(call, { ...rest, index: index + 1, attempt: 1, entered: { ...entered, [field]: digits } });
  const noted = note(call, `${field}: ${error}, attempt ${attempt}.`);
  if (attempt >= Math.min(wholeNumber(element, 'maxAttempts', 1) ?? 1, 3))
    return leave(noted, open, 'too-many-failed-attempts');
  return ask(noted, { ...rest, error, attempt: attempt + 1 });
}

function hand(call: Call, open: Pay): Call {
  const connector = attributeValue(open.element, 'paymentConnector') ?? 'Default';
  const { call: met, script } = meet(note(call, `The payment goes to the connector ${connector}.`), connector, delays);
  const choices = [
    { does: 'answered', label: 'The connector takes the payment' },
    { does: 'failed', label: 'The connector refuses' },
  ] as const;
  const seconds = Number.isFinite(script.after) ? script.after : delays['no-answer'];
  return processing(met, { ...open, choices, deadline: later(met, seconds) }, script.outcome === 'answered');
}

function processing(call: Call, { playing: _, ...open }: Pay, pays: boolean): Call {
  const duration = (open.deadline ?? call.clock) - call.clock;
  const step = { kind: 'paying', says: 'The payment is processed.', duration, element: open.element } as const;
  return show(call, { ...open, pays }, step, ['digit']);
}

function leave(call: Call, open: Pay, result: Result): Call {
  const noted = visit(note(call, `Pay ends: ${result}.`), open.element, result);
  if (result !== 'success') return goOn(noted, open.element, { Result: result }, 'next verb');
  const { call: counted, sid } = withSid(noted, 'PK');
  return goOn(counted, open.element, { Result: result, ...paid(open, sid) }, 'next verb');
}

/** What the action learns of a payment: never the number itself. */
function paid({ element, entered }: Pay, sid: string): Record<string, string> {
  const charged = Number(attributeValue(element, 'chargeAmount') ?? 0) > 0;
  const card = entered['payment-card-number'] ?? '';
  const account = entered['bank-account-number'] ?? '';
  const hidden = (digits: string) => 'x'.repeat(Math.max(digits.length - 4, 0)) + digits.slice(-4);
  const token = charged ? { PaymentConfirmationCode: sid } : { PaymentToken: sid };
  if (account)
    return {
      ...token,
      PaymentMethod: 'ach-debit',
      BankAccountNumber: hidden(account),
      BankRoutingNumber: entered['bank-routing-number'] ?? '',
    };
  return {
    ...token,
    PaymentMethod: 'credit-card',
    PaymentCardNumber: hidden(card),
    PaymentCardType: cardType(card),
    ExpirationDate: entered['expiration-date'] ?? '',
    SecurityCode: 'x'.repeat((entered['security-code'] ?? '').length),
    PaymentCardPostalCode: entered['postal-code'] ?? '',
  };
}

function report(call: Call, { element, attempt, error }: Pay, field: Field): Call {
  const parameters = {
    For: field,
    Attempt: String(attempt),
    PartialResult: 'true',
    ...(error && { ErrorType: error }),
  };
  return tell(call, 'Pay callback', element, 'statusCallback', parameters);
}
