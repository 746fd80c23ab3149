/**
 * embed.js: puts widgets and definitions of this site into any page.
 *
 *     <script src="https://…/embed.js" async></script>
 *     <switchboard-widget widget="sms-segments" state='{"text":"Hi"}'><a href="https://…">SMS segment calculator</a></switchboard-widget>
 *     <switchboard-term term="e164"><a href="https://…">E.164</a></switchboard-term>
 *
 * The element's own content shows until the frame is there, and where it cannot come. Attributes: `theme` (light or dark;
 * left out, it follows the page) and `height` (the room to keep free, in pixels). Events: switchboard-ready, -state, -result
 * and -refused, with the message of that type as `detail` (messages.ts).
 *
 * A classic script without dependencies, at most 3 kB compressed. What version 1 takes, it takes for ever.
 */
import { sandbox } from './frame-html.ts';
import { hostTheme } from './host-theme.ts';
import type { FromFrame, ToFrame } from './messages.ts';
import { type Heights, heightAt, termHeights } from './sizes.ts';

/** By widget: its title, and its heights. Filled in by script.ts. */
declare const WIDGETS: Record<string, readonly [title: string, heights: Heights]>;

/** How long a frame may take until its room is given back, in milliseconds. */
const patience = 10_000;
/** Pixels. A frame is never higher: it scrolls. */
const tallest = 20_000;
/** A height that turns more often within two seconds, from growing to shrinking or back, swings: from then on it only grows. */
const mostTurns = 6;
/** A frame that is lower than the room kept for it by less than this many pixels stays so high, so that nothing jumps. */
const slack = 48;
/** The longest address that every host takes. A state too long for it is sent as a message. */
const longestAddress = 8000;

const script = document.currentScript as HTMLScriptElement | null;
const site = (script?.src ?? '').replace(/embed(\/v1)?\.js.*$/, '');

/** What an element shows: path of its frame and of its page, its name, and how high it will be. */
interface Target {
  frame: string;
  page: string;
  title: string;
  heights: Heights;
}

/** What the attributes ask for, or why there is no such thing, in words. */
function target(element: Element): Target | string {
  if (element.localName === 'switchboard-term') {
    const title = element.getAttribute('term')?.trim() ?? '';
    const slug = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return slug
      ? { frame: `embed/term/${slug}/`, page: `glossary/${slug}/`, title, heights: termHeights }
      : 'No term is named here: term="e164" would name one.';
  }
  const id = element.getAttribute('widget') ?? '';
  const widget = Object.hasOwn(WIDGETS, id) && WIDGETS[id];
  return widget
    ? { frame: `embed/${id}/`, page: `widgets/${id}/`, title: widget[0], heights: widget[1] }
    : `${id ? `There is no widget “${id}”.` : 'No widget is named here.'} There are: ${Object.keys(WIDGETS).join(', ')}.`;
}

/** The address of a frame, and the state where it does not fit into that. */
function address(path: string, theme: string, state: unknown): { src: string; late?: unknown } {
  const bare = `${site}${path}?theme=${theme}`;
  if (state === undefined) return { src: bare };
  if (typeof state !== 'object' || state === null || Array.isArray(state)) return { src: bare, late: state };
  const query = new URLSearchParams(
    Object.entries(state).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  const src = `${bare}&${query}`;
  return src.length > longestAddress ? { src: bare, late: state } : { src };
}

/** A style element would need the page's policy to allow it; a sheet made by script does not. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host{display:block;margin-block:1em}
:host([hidden]){display:none}
div{position:relative}
i{position:absolute;visibility:hidden;transition:color 1ms!important}
iframe{position:absolute;inset:0;width:100%;height:100%;border:0;opacity:0}
.ready iframe{position:static;display:block;opacity:1}
.ready section{display:none}
section{box-sizing:border-box;min-height:inherit;padding:1em;border:1px solid #8888;border-radius:4px;overflow-wrap:anywhere}
p{margin:0 0 .5em}
p:empty{display:none}
a{color:inherit}`);

class Embedded extends HTMLElement {
  static observedAttributes = ['widget', 'term', 'state', 'theme'];

  #box = document.createElement('div');
  #note = document.createElement('p');
  #link = document.createElement('a');
  #probe = document.createElement('i');
  #frame: HTMLIFrameElement | undefined;
  #target: Target | undefined;
  #late: unknown;
  #isOn = false;
  #isReady = false;
  #timer = 0;
  #reserved = 0;
  #told = 0;
  #height = 0;
  #isGrowing = false;
  #turns: number[] = [];
  #seen = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#load(), {
    rootMargin: '600px',
  });
  // In the next frame: what it sets is the size that it hears of, which browsers report to the page as an error.
  #sized = new ResizeObserver(() => requestAnimationFrame(() => this.#reserve()));

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const slot = document.createElement('slot');
    slot.append(this.#link);
    const card = document.createElement('section');
    card.append(this.#note, slot);
    this.#box.append(card);
    root.append(this.#probe, this.#box);
    // Whatever turns the page dark turns its text light, and a color that changes ends a transition here.
    this.#probe.ontransitionend = () => this.#sendTheme();
  }

  connectedCallback() {
    this.#isOn = true;
    const found = target(this);
    if (typeof found === 'string') return this.#refuse(found);
    this.#target = found;
    this.#note.textContent = '';
    this.#link.textContent = found.title;
    this.#link.href = site + found.page;
    addEventListener('message', this.#hear);
    this.#sized.observe(this);
    this.#seen.observe(this);
    this.#reserve();
  }

  disconnectedCallback() {
    this.#isOn = false;
    removeEventListener('message', this.#hear);
    this.#sized.disconnect();
    this.#clear();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    // An element in the page before the script has its attributes before it is connected.
    if (!this.#isOn || before === after) return;
    if (name === 'theme') return this.#sendTheme();
    // Without the attribute, the widget opens anew as it opens by itself.
    if (name === 'state' && after && this.#isReady) return this.#send({ type: 'state', state: this.#state() });
    this.disconnectedCallback();
    this.connectedCallback();
  }

  /** What the attribute says; text that is not JSON stays text, for the frame to refuse in words. */
  #state(): unknown {
    const text = this.getAttribute('state');
    if (!text) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }

  #theme() {
    const theme = this.getAttribute('theme');
    return theme === 'light' || theme === 'dark' ? theme : hostTheme(this.#probe);
  }

  /** Keeps the room free that the frame will take. */
  #reserve() {
    if (this.#isReady || !this.#target) return;
    this.#reserved = Number(this.getAttribute('height')) || heightAt(this.#target.heights, this.clientWidth);
    this.#box.style.minHeight = `${Math.min(this.#reserved, tallest)}px`;
  }

  #load() {
    this.#seen.disconnect();
    if (!this.#target) return;
    const { frame: path, title } = this.#target;
    const frame = document.createElement('iframe');
    const { src, late } = address(path, this.#theme(), this.#state());
    this.#late = late;
    frame.title = title;
    frame.setAttribute('sandbox', sandbox);
    frame.allow = 'clipboard-write';
    // Between a change in it and the height that follows, a scroll bar would come and go.
    frame.setAttribute('scrolling', 'no');
    frame.src = src;
    this.#frame = frame;
    this.#box.append(frame);
    this.#timer = window.setTimeout(() => {
      this.#note.textContent = `${title} did not load.`;
      this.#sized.disconnect();
      this.#box.style.minHeight = '';
    }, patience);
  }

  #clear() {
    clearTimeout(this.#timer);
    this.#seen.disconnect();
    this.#frame?.remove();
    this.#frame = undefined;
    this.#isReady = false;
    this.#height = this.#told = 0;
    this.#box.className = '';
    this.#box.style.minHeight = '';
  }

  /** Says why nothing is shown; what is in the element stays, or a link to the site. */
  #refuse(words: string) {
    this.#clear();
    this.#target = undefined;
    this.#note.textContent = words;
    this.#link.textContent = this.#link.href = site;
  }

  /** Hears the own frame, and nobody else. */
  #hear = ({ source, data }: MessageEvent) => {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow || data?.switchboard !== 1) return;
    const message = data as FromFrame;
    if (message.type === 'missing') return this.#refuse(`There is no “${frame.title}” here:`);
    if (message.type === 'resize') return this.#resize(message.height);
    if (message.type === 'ready') {
      clearTimeout(this.#timer);
      this.#isReady = true;
      this.#box.className = 'ready';
      if (typeof message.title === 'string') frame.title = message.title;
      this.#resize(message.height);
      this.#sendTheme();
      if (this.#late !== undefined) this.#send({ type: 'state', state: this.#late });
    }
    if (['ready', 'state', 'result', 'refused'].includes(message.type))
      this.dispatchEvent(new CustomEvent(`switchboard-${message.type}`, { detail: message, bubbles: true }));
  };

  #resize(told: unknown) {
    if (!this.#frame || typeof told !== 'number' || !(told > 0)) return;
    // The height was told once already, before the frame was ready.
    if (this.#isReady) this.#box.style.minHeight = '';
    let height = Math.min(told, tallest);
    if (height < this.#reserved && height > this.#reserved - slack) height = this.#reserved;
    const now = performance.now();
    this.#turns = this.#turns.filter((time) => now - time < 2000);
    if (height !== this.#told && height > this.#told !== this.#isGrowing) {
      this.#isGrowing = !this.#isGrowing;
      this.#turns.push(now);
    }
    this.#told = height;
    if (Math.abs(height - this.#height) <= 1) return;
    if (this.#turns.length > mostTurns && height < this.#height) return;
    this.#height = height;
    this.#frame.style.height = `${height}px`;
  }

  #sendTheme() {
    const theme = this.#theme();
    // Where the two differ, browsers paint the frame's corners.
    if (this.#frame) this.#frame.style.colorScheme = theme;
    this.#send({ type: 'theme', theme });
  }

  #send(message: { type: 'theme'; theme: 'light' | 'dark' } | { type: 'state'; state: unknown }) {
    const whole: ToFrame = { switchboard: 1, ...message };
    if (this.#isReady) this.#frame?.contentWindow?.postMessage(whole, '*');
  }
}

for (const name of ['switchboard-widget', 'switchboard-term'])
  if (!customElements.get(name)) customElements.define(name, class extends Embedded {});
