import { published } from '../routes.ts';
import { withoutDefaults } from '../widgets/kit/url-state.ts';
import type { Widget } from '../widgets/registry.ts';
import type { Theme } from './messages.ts';
import { heightAt, termHeights } from './sizes.ts';
import type { Embeddable } from './snippets.ts';

/** How it is to look in the wiki. */
export interface Look {
  theme: Theme;
  /** In CSS pixels; the height follows. */
  width: number;
}

interface Place extends Look {
  /** Origin of the site that the wiki loads from. */
  site: string;
}

/** A state's picture. */
interface Picture {
  key: string;
  /** What it shows, in words. */
  alt: string;
  /** Whether the build drew it. The site has no picture of what a reader types, and offers that of the usual state. */
  isDrawn: boolean;
}

/** A widget in a state. `query` is the state as a link carries it. */
export function embedWidget(
  { id, title, state: schema, frameHeights }: Widget,
  state: Record<string, unknown>,
  picture: Picture,
  { theme, width, site, query }: Place & { query: string },
): Embeddable {
  const changes = withoutDefaults(schema, state);
  const at = (path: string) => new URL(path, site).href;
  return {
    title,
    page: at(published.widget(id) + query),
    frame: at(published.embed(id) + withTheme(query, theme)),
    script: at(published.embedScript),
    element: {
      name: 'switchboard-widget',
      attributes: {
        widget: id,
        ...(Object.keys(changes).length > 0 && { state: JSON.stringify(changes) }),
        ...themeAttribute(theme),
      },
    },
    picture: picture.isDrawn
      ? { src: at(published.picture(id, picture.key)), alt: picture.alt }
      : { src: at(published.picture(id, 'default')), alt: `Open the ${title} with this content` },
    upload: { file: `switchboard-${id}-${picture.key}`, alt: picture.alt },
    width,
    height: heightAt(frameHeights, width),
  };
}

/** A term's definition. */
export function embedTerm(term: { id: string; title: string }, alt: string, { theme, width, site }: Place): Embeddable {
  const at = (path: string) => new URL(path, site).href;
  return {
    title: term.title,
    page: at(published.term(term.id)),
    frame: at(published.embedTerm(term.id) + withTheme('', theme)),
    script: at(published.embedScript),
    element: { name: 'switchboard-term', attributes: { term: term.id, ...themeAttribute(theme) } },
    picture: { src: at(published.pictureTerm(term.id)), alt },
    upload: { file: `switchboard-${term.id}`, alt },
    width,
    height: heightAt(termHeights, width),
  };
}

const withTheme = (query: string, theme: Theme) =>
  theme === 'auto' ? query : `${query || '?'}${query && '&'}theme=${theme}`;
const themeAttribute = (theme: Theme) => (theme === 'auto' ? {} : { theme });
