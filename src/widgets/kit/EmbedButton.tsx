import type { MouseEvent } from 'react';
import { routes } from '../../routes.ts';

interface Props {
  /** Id of the widget. */
  widget: string;
  state: Record<string, unknown>;
}

/** Opens what there is to paste into a wiki, in this state. The dialog is fetched when it is asked for. */
export function EmbedButton({ widget, state }: Props) {
  const open = async ({ currentTarget: opener }: MouseEvent<HTMLButtonElement>) => {
    try {
      const { openForWidget } = await import('../../embed/dialog/open.ts');
      await openForWidget(opener, widget, state);
    } catch {
      // It did not arrive: the page for administrators says what the dialog would.
      location.href = routes.embedding;
    }
  };
  return (
    <button type="button" className="button needs-script embed-button" aria-haspopup="dialog" onClick={open}>
      Embed
    </button>
  );
}
