import { useEffect, useRef, useState } from 'react';

/** Tells a screen reader a text that changes as the reader types: politely, once it has stood for a while, and not on load. */
export function Announcement({ text, delay = 1000 }: { text: string; delay?: number }) {
  const [said, setSaid] = useState('');
  const last = useRef(text);
  useEffect(() => {
    if (text === last.current) return;
    const timer = setTimeout(() => {
      last.current = text;
      setSaid(text);
    }, delay);
    return () => clearTimeout(timer);
  }, [text, delay]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
