import { note, visit } from './changes.ts';
import type { Dialing } from './dial.ts';
import { goOn } from './flow.ts';
import { type Leg, secondsOf } from './legs.ts';
import { recordingCallback, recordingUrl } from './record.ts';
import type { Call, Outcome } from './types.ts';

/** Tells that what `record` has recorded is there. */
export const endRecording = (call: Call, { element, recording }: Dialing, leg: Leg): Call =>
  recording ? recordingCallback(call, element, 'DialVerb', 'completed', recording, secondsOf(call, leg)) : call;

/** A <Dial> is over while the caller is still there: its action gets the outcome, or the next verb runs. */
export function leaveDial(call: Call, dialing: Dialing, status: Exclude<Outcome, 'machine'> | 'completed'): Call {
  const { element, legs, bridged, answered, recording } = dialing;
  const leg = legs[answered ?? legs.length - 1];
  const noted = visit(note(call, `Dial ends: ${status}.`), element, status);
  const duration = leg ? secondsOf(noted, leg) : 0;
  const parameters = {
    DialCallStatus: status,
    ...(leg && { DialCallSid: leg.sid }),
    ...(answered !== undefined && { DialCallDuration: String(duration) }),
    DialBridged: String(bridged),
    ...(recording && { RecordingUrl: recordingUrl(recording) }),
  };
  return goOn(leg ? endRecording(noted, dialing, leg) : noted, element, parameters, 'next verb');
}
