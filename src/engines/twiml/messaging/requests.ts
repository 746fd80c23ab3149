import { sidOf } from '../call/changes.ts';
import { accountSid, geoOf } from '../call/requests.ts';
import type { Inbound } from './answer.ts';

/** What every request over a message carries; source: https://www.twilio.com/docs/messaging/guides/webhook-request */
export function parametersOf({ body, from, to, media = [] }: Inbound, serial: number): Record<string, string> {
  const sid = sidOf(media.length ? 'MM' : 'SM', serial + 1);
  return {
    MessageSid: sid,
    SmsSid: sid,
    SmsMessageSid: sid,
    SmsStatus: 'received',
    AccountSid: accountSid,
    From: from,
    To: to,
    Body: body,
    NumMedia: String(media.length),
    NumSegments: String(segmentsOf(body)),
    ...geoOf('From', from),
    ...geoOf('To', to),
    ...Object.fromEntries(
      media.flatMap(({ url, contentType }, i) => [
        [`MediaUrl${i}`, url],
        [`MediaContentType${i}`, contentType],
      ]),
    ),
    ApiVersion: '2010-04-01',
  };
}

/** What 3GPP TS 23.038 can write in 7 bits; what stands in the second class takes twice as many. */
const gsm7 = /^[\n\r !-Z_a-z¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ\f[\\\]^{|}~€]*$/;
const twice = /[\f[\\\]^{|}~€]/g;

/** How many parts a text comes in; to the last detail that is what the widget for segments is for. */
function segmentsOf(body: string): number {
  const units = gsm7.test(body) ? body.replace(twice, '00').length : body.length;
  const [single, part] = gsm7.test(body) ? [160, 153] : [70, 67];
  return units <= single ? 1 : Math.ceil(units / part);
}
