import { documentAt, resolve } from '../address.ts';
import { codes } from '../schema/codes.ts';
import { attributeValue, innerText, type XmlElement } from '../xml/tree.ts';
import type { Activity, Handler, Playing } from './activity.ts';
import { caption, done, note, show } from './changes.ts';
import { soundOf } from './sound.ts';
import type { Call, Input } from './types.ts';

/** <Say>, <Play>, <Pause>. */
export const play = (call: Call, element: XmlElement, time = 1) =>
  sound(call, { kind: 'play', element, time }, element, time);

export const onPlay: Handler<Playing> = (call, { element, time }) =>
  time < soundOf(element).times ? play(call, element, time + 1) : done(call);

/** Lets a sound be heard for the n-th time of its loop, as a part of some activity. */
export function sound(
  call: Call,
  activity: Activity,
  element: XmlElement,
  time: number,
  listens: readonly Input['type'][] = [],
): Call {
  const { kind, text, seconds, times } = soundOf(element);
  const count = times > 1 ? `, ${time} of ${times}` : '';
  const isMedia = element.name === 'Play' && kind === 'sound' && seconds > 0;
  // A sound is asked for without any of the parameters that documents are asked with.
  const request = { method: 'GET', url: resolve(text, call.cursor.url), parameters: {} } as const;
  const fault = isMedia ? faultAt(call, request.url, element) : undefined;
  const heard = fault ? call : caption(call, kind, text);
  const providerCode = element.name === 'Say' && !innerText(element) ? codes.emptySay : fault?.providerCode;
  const noted = note(heard, `${element.name}${count}: ${text}${fault?.says ?? ''}`, {
    ...(isMedia && time === 1 && { request, purpose: 'media' }),
    ...(providerCode !== undefined && { providerCode }),
  });
  const duration = fault ? 0 : seconds;
  return show(noted, activity, { kind: 'playing', says: `${element.name}${count}`, duration, element }, listens);
}

/** Sounds are taken to be there, unless the app itself answers at the address, and with something else. */
function faultAt(call: Call, url: string, { parent }: XmlElement): { providerCode: number; says: string } | undefined {
  const { status = 200, contentType = 'text/xml' } = documentAt(call.app.documents, url) ?? { contentType: 'audio/' };
  if (status >= 400) return { providerCode: codes.retrieval, says: ` answers with HTTP status ${status}` };
  if (contentType.trim().toLowerCase().startsWith('audio/')) return undefined;
  const providerCode = parent?.name === 'Gather' ? codes.gatherNoSound : codes.noSound;
  return { providerCode, says: ` is no sound but ${contentType || 'of no Content-Type'}` };
}

/** Whether a sound sends keys; inside <Gather> the provider does not play those. */
export const playsDigits = (element: XmlElement) =>
  element.name === 'Play' && attributeValue(element, 'digits') !== undefined;
