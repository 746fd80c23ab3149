import { resolve } from '../address.ts';
import { attributeValue, type XmlElement } from '../xml/tree.ts';
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
  const heard = caption(call, kind, text);
  const asks = element.name === 'Play' && kind === 'sound' && time === 1 && text !== '' && seconds > 0;
  // A sound is asked for without any of the parameters that documents are asked with.
  const request = { method: 'GET', url: resolve(text, call.cursor.url), parameters: {} } as const;
  const noted = note(heard, `${element.name}${count}: ${text}`, asks ? { request, purpose: 'media' } : {});
  return show(
    noted,
    activity,
    { kind: 'playing', says: `${element.name}${count}`, duration: seconds, element },
    listens,
  );
}

/** Whether a sound sends keys; inside <Gather> the provider does not play those. */
export const playsDigits = (element: XmlElement) =>
  element.name === 'Play' && attributeValue(element, 'digits') !== undefined;
