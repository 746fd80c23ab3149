import { linksTo } from '../../../engines/twiml/links.ts';
import type { PanelProps } from '../Panels.tsx';

/** Which document leads to which. */
export function FlowPanel({ app: { documents } }: PanelProps) {
  return (
    <ul>
      {documents.map(({ path }) => {
        const links = [...linksTo(documents, path)].map(
          ({ element, attribute }) => `<${element.name}> ${attribute ?? ''}`,
        );
        return (
          <li key={path}>
            <code>{path}</code>: {links.length ? `reached by ${links.join(', ')}` : 'no document leads here'}
          </li>
        );
      })}
    </ul>
  );
}
