/** All of the search that every page carries: it waits for a sign that the reader wants the rest, and fetches that. */
type Palette = typeof import('./palette.ts');
let palette: Promise<Palette> | undefined;
/** What is typed between the key that opens the palette and its arrival; undefined at other times. */
let typed: string | undefined;

const load = () => {
  palette ??= import('./palette.ts');
  return palette;
};

function prepare() {
  load().then(
    ({ prepare }) => prepare(),
    () => undefined,
  );
}

async function open() {
  if (typed !== undefined) return;
  const selected = String(getSelection()).trim();
  typed = '';
  try {
    const { openPalette } = await load();
    openPalette(typed, selected.length > 80 ? '' : selected);
  } catch {
    // The palette did not arrive: the link leads to the search page.
    const link = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
    if (link) location.href = link.href;
  }
  typed = undefined;
}

const openerOf = ({ target }: Event) => target instanceof Element && target.closest('[data-search-open]');

const isEditable = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (typed !== undefined && key.length === 1 && !ctrlKey && !metaKey) {
    typed += key;
    event.preventDefault();
    return;
  }
  const command = (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k';
  const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !isEditable(event.target);
  if (!event.defaultPrevented && (command || slash)) {
    event.preventDefault();
    open();
  }
});

for (const intent of ['pointerover', 'focusin']) {
  document.addEventListener(intent, (event) => {
    if (openerOf(event)) prepare();
  });
}

document.addEventListener('click', (event) => {
  const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (plain && openerOf(event)) {
    event.preventDefault();
    open();
  }
});
