import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CallControls } from '../use-call.ts';
import { columnTones, keyLetters, keyRows, rowTones } from './dtmf.ts';
import type { Sound } from './use-sound.ts';

const keyNames: Record<string, string> = { '*': 'star', '#': 'hash' };
const keys = keyRows.join('');

/** Presses keys and sounds their tones, whether the keys are on the page or on the reader's keyboard. */
export function useKeys(press: CallControls['press'], { keyDown, wake }: Pick<Sound, 'keyDown' | 'wake'>) {
  const [down, setDown] = useState<string>();
  const silence = useRef<() => void>(undefined);
  const lift = () => {
    silence.current?.();
    silence.current = undefined;
    setDown(undefined);
  };
  const hold = (key: string) => {
    lift();
    silence.current = keyDown(key);
    setDown(key);
  };
  useEffect(() => () => silence.current?.(), []);
  return {
    down,
    hold,
    lift,
    click: (key: string) => {
      wake();
      press(key);
    },
    /** A press that is over at once, by a screen reader or with Enter. */
    tap: (key: string) => {
      keyDown(key)();
      press(key);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.length !== 1 || !keys.includes(event.key)) return;
      event.preventDefault();
      if (event.repeat) return;
      hold(event.key);
      press(event.key);
    },
    onKeyUp: (event: KeyboardEvent) => event.key === down && lift(),
    onBlur: lift,
  };
}

/** Fields in which a digit is text, or a choice. */
const isTyping = (target: EventTarget) =>
  target instanceof Element && target.matches('select, textarea, input:not([type="range"], [type="checkbox"])');

/** The keys, with the tones of their rows and columns beside them. */
export function Keypad({ keyboard }: { keyboard: ReturnType<typeof useKeys> }) {
  const { down, hold, lift, click, tap } = keyboard;
  return (
    <fieldset className="twiml-keys">
      <legend className="visually-hidden">Keypad</legend>
      <div className="twiml-keypad">
        {keyRows.map((row, i) => (
          <div key={row} className="twiml-key-row">
            {[...row].map((key) => (
              <button
                key={key}
                type="button"
                className="button"
                aria-label={keyNames[key]}
                data-down={down === key || undefined}
                onPointerDown={(event) => event.button === 0 && hold(key)}
                onPointerUp={lift}
                onPointerLeave={lift}
                onPointerCancel={lift}
                onClick={(event) => (event.detail ? click(key) : tap(key))}
              >
                {key}
                {keyLetters[key] && <small aria-hidden="true">{keyLetters[key]}</small>}
              </button>
            ))}
            <span className="twiml-hertz" aria-hidden="true">
              {rowTones[i]}
            </span>
          </div>
        ))}
        <div className="twiml-key-row twiml-hertz" aria-hidden="true">
          {columnTones.slice(0, 3).map((tone) => (
            <span key={tone}>{tone}</span>
          ))}
          <span>Hz</span>
        </div>
      </div>
      <p className="field-hint">While the focus is on the phone, 0–9, * and # on your keyboard press its keys.</p>
    </fieldset>
  );
}
