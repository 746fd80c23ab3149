import { attributeValue } from '../xml/tree.ts';
import { note, visit, withSid } from './changes.ts';
import type { Dialing } from './dial.ts';
import { goOn } from './flow.ts';
import { secondsOf } from './legs.ts';
import { recordingCallback, recordingUrl } from './record.ts';
import type { Call, Outcome } from './types.ts';

/** A <Dial> is over while the caller is still there: its action gets the outcome, or the next verb runs. */
export function leaveDial(call: Call, dialing: Dialing, status: Exclude<Outcome, 'machine'> | 'completed'): Call {
  const { element, legs, bridged, answered } = dialing;
  const leg = legs[answered ?? legs.length - 1];
  const noted = visit(note(call, `Dial ends: ${status}.`), element, status);
  const duration = leg ? secondsOf(noted, leg) : 0;
  const recorded = recording(noted, dialing, duration);
  const parameters = {
    DialCallStatus: status,
    ...(leg && { DialCallSid: leg.sid }),
    ...(answered !== undefined && { DialCallDuration: String(duration) }),
    DialBridged: String(bridged),
    ...(recorded.url && { RecordingUrl: recorded.url }),
  };
  return goOn(recorded.call, element, parameters, 'next verb');
}

/** What `record` has recorded of the two. */
function recording(call: Call, { element, bridged }: Dialing, duration: number): { call: Call; url?: string } {
  const record = attributeValue(element, 'record') ?? 'do-not-record';
  if (!bridged || record === 'do-not-record' || record === 'false') return { call };
  const { call: counted, sid } = withSid(call, 'RE');
  return { call: recordingCallback(counted, element, 'DialVerb', 'completed', sid, duration), url: recordingUrl(sid) };
}
