import type { componentNames } from '../glossary/components.ts';
import CodeTabs from './CodeTabs.astro';
import BitLayout from './diagrams/BitLayout.astro';
import Ladder from './diagrams/Ladder.astro';
import Timeline from './diagrams/Timeline.astro';
import Widget from './Widget.astro';

/** What an entry or a lesson can use without importing it. */
export const mdxComponents = { BitLayout, CodeTabs, Ladder, Timeline, Widget } satisfies Record<
  (typeof componentNames)[number],
  unknown
>;
