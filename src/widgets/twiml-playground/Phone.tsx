import type { Ref } from 'react';
import { Display } from './phone/Display.tsx';
import { FarSide } from './phone/FarSide.tsx';
import { Hearing, Speech } from './phone/Hearing.tsx';
import { Keypad, useKeys } from './phone/Keypad.tsx';
import { RunnerFailed } from './phone/RunnerFailed.tsx';
import { Switches } from './phone/Switches.tsx';
import { Transcript } from './phone/Transcript.tsx';
import { Transport } from './phone/Transport.tsx';
import { useSound } from './phone/use-sound.ts';
import { useSpeech } from './phone/use-speech.ts';
import type { CallControls } from './use-call.ts';

interface Props {
  controls: CallControls;
  disabled: boolean;
  /** Shows the verb being run in its document. */
  onShow: () => void;
  ref?: Ref<HTMLFieldSetElement>;
}

const nothing: never[] = [];

/** The caller's phone: what is heard, the keypad, and the clock that can be stopped and turned back. */
export function Phone({ controls, disabled, onShow, ref }: Props) {
  const { call, outdated, loading, press, prefetch } = controls;
  const sound = useSound(controls);
  const speech = useSpeech(controls);
  const keyboard = useKeys(press, sound);
  const { onKeyDown, onKeyUp, onBlur } = keyboard;
  return (
    <fieldset
      ref={ref}
      className="twiml-phone needs-script"
      tabIndex={-1}
      disabled={disabled}
      onPointerEnter={prefetch}
      onFocus={prefetch}
      {...{ onKeyDown, onKeyUp, onBlur }}
    >
      <legend className="visually-hidden">Phone</legend>
      <div className="twiml-line">
        <Display controls={controls} onShow={onShow} />
        {loading === 'failed' && <RunnerFailed what="call" onRetry={controls.play} />}
        {outdated && (
          <p className="notice" data-kind="warn">
            The documents have changed since this call began. It runs on as they were; Restart takes them as they are
            now.
          </p>
        )}
        <Transcript heard={call?.heard ?? nothing} />
        <Transport controls={controls} />
      </div>
      <div className="twiml-line">
        <Speech controls={controls} />
        <FarSide controls={controls} />
        <Hearing call={call} />
        <Keypad keyboard={keyboard} />
        <Switches {...{ sound, speech }} />
      </div>
    </fieldset>
  );
}
