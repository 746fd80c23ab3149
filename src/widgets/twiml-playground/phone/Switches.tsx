import type { Sound } from './use-sound.ts';
import type { useSpeech } from './use-speech.ts';

interface Props {
  sound: Sound;
  speech: ReturnType<typeof useSpeech>;
}

/** Sound is an effect: the call runs the same without it. */
export function Switches({ sound, speech }: Props) {
  return (
    <div className="twiml-switches">
      <label>
        <input type="checkbox" checked={sound.on} onChange={(event) => sound.setOn(event.target.checked)} />
        Sound: keys and line
      </label>
      <label>
        <input
          type="checkbox"
          checked={speech.on && Boolean(speech.voices)}
          disabled={!speech.voices}
          onChange={(event) => speech.setOn(event.target.checked)}
        />
        Speak: read what Say says
      </label>
      {speech.voices === 0 && <p className="field-hint">This browser offers no voice to speak with.</p>}
    </div>
  );
}
