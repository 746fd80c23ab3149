import type { Rule } from '../rule.ts';
import { aliasConflict } from './alias-conflict.ts';
import { badFileName } from './bad-file-name.ts';
import { badValue } from './bad-value.ts';
import { bodyOrder } from './body-order.ts';
import { brokenAnchor } from './broken-anchor.ts';
import { brokenFrontMatter } from './broken-front-matter.ts';
import { brokenLink } from './broken-link.ts';
import { brokenMdx } from './broken-mdx.ts';
import { brokenReference } from './broken-reference.ts';
import { codeInText } from './code-in-text.ts';
import { diagramParts } from './diagram-parts.ts';
import { duplicateId } from './duplicate-id.ts';
import { futureDate } from './future-date.ts';
import { headingDepth } from './heading-depth.ts';
import { linkForm } from './link-form.ts';
import { missingAlt } from './missing-alt.ts';
import { missingKey } from './missing-key.ts';
import { noPrimarySource } from './no-primary-source.ts';
import { oneSidedConfusion } from './one-sided-confusion.ts';
import { selfReference } from './self-reference.ts';
import { unfilled } from './unfilled.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownWidget } from './unknown-widget.ts';
import { unlinkedEntry } from './unlinked-entry.ts';
import { widgetState } from './widget-state.ts';
import { widgetTerm } from './widget-term.ts';

/** Every rule of the content: first what makes a file readable, then what it says, then how it is linked. */
export const rules: readonly Rule[] = [
  badFileName,
  brokenFrontMatter,
  brokenMdx,
  duplicateId,
  unfilled,
  missingKey,
  unknownKey,
  badValue,
  futureDate,
  noPrimarySource,
  aliasConflict,
  brokenReference,
  selfReference,
  oneSidedConfusion,
  bodyOrder,
  headingDepth,
  missingAlt,
  codeInText,
  unknownComponent,
  diagramParts,
  brokenLink,
  linkForm,
  brokenAnchor,
  unlinkedEntry,
  unknownWidget,
  widgetState,
  widgetTerm,
];
