import { attributeValue, childElements, innerText, type XmlElement } from '../xml/tree.ts';
import { note, withSid } from './changes.ts';
import { tell, timestamp } from './requests.ts';
import type { Call, Service } from './types.ts';

/** The prefix of a service's identifier, and which attribute has the address of its callbacks. */
const kinds: Record<string, { prefix: string; callback: string }> = {
  Stream: { prefix: 'MZ', callback: 'statusCallback' },
  Siprec: { prefix: 'SR', callback: 'statusCallback' },
  Recording: { prefix: 'RE', callback: 'recordingStatusCallback' },
  Transcription: { prefix: 'GT', callback: 'statusCallbackUrl' },
};

/** <Start>: begins what stands in it and goes on at once; it runs beside the call until <Stop> or the end. */
export function start(call: Call, element: XmlElement): Call {
  const nouns = childElements(element).filter(({ name }) => Object.hasOwn(kinds, name));
  if (!nouns.length) return note(call, 'Start has nothing in it to start.');
  return nouns.reduce((now, noun) => {
    const { call: counted, sid } = withSid(now, kinds[noun.name]?.prefix ?? '');
    const name = attributeValue(noun, 'name') ?? sid;
    const service: Service = { noun, name, sid, url: call.cursor.url, since: call.clock };
    const target = attributeValue(noun, 'url') ?? attributeValue(noun, 'connectorName');
    const to = target ? ` to ${target}` : '';
    const begun = note(counted, `${noun.name} ${name} begins${to} and runs beside the call.`);
    return report({ ...begun, services: [...begun.services, service] }, service, 'started');
  }, call);
}

/** <Stop>: ends what <Start> began, by its name. */
export function stop(call: Call, element: XmlElement): Call {
  return childElements(element).reduce((now, noun) => {
    const name = attributeValue(noun, 'name');
    const service = now.services.find((each) => each.noun.name === noun.name && (!name || each.name === name));
    return service
      ? stopService(now, service)
      : note(now, `Stop finds no ${noun.name}${name ? ` named ${name}` : ''} that runs.`);
  }, call);
}

/** Ends one service. */
export function stopService(call: Call, service: Service): Call {
  const services = call.services.filter(({ sid }) => sid !== service.sid);
  return report(note({ ...call, services }, `${service.noun.name} ${service.name} ends.`), service, 'stopped');
}

function report(call: Call, { noun, name, sid, url, since }: Service, event: 'started' | 'stopped'): Call {
  const kind = noun.name;
  if (kind === 'Recording' && event === 'started') return call;
  const what =
    kind === 'Recording'
      ? { RecordingStatus: 'completed', RecordingDuration: String(Math.round(call.clock - since)) }
      : { [`${kind}Event`]: `${kind.toLowerCase()}-${event}`, [`${kind}Name`]: name };
  const parameters = { [`${kind}Sid`]: sid, ...what, Timestamp: timestamp(call) };
  return tell(call, `${kind} callback`, noun, kinds[kind]?.callback ?? 'statusCallback', parameters, url);
}

/** <Sms>, the old verb that texts from inside a call. */
export function sms(call: Call, element: XmlElement): Call {
  const to = attributeValue(element, 'to') ?? call.from;
  const { call: counted, sid } = withSid(call, 'SM');
  const sent = note(counted, `Sms sends a text to ${to}: ${innerText(element)}`);
  const parameters = { SmsSid: sid, SmsStatus: 'sent', To: to, From: attributeValue(element, 'from') ?? call.to };
  return tell(sent, 'Status callback', element, 'statusCallback', parameters);
}
