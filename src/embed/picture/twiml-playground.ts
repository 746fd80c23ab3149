import { answerMessage, checkTwiml, reservedNumbers, startCall, step } from '../../engines/twiml/index.ts';
import { documentsToCheck } from '../../widgets/twiml-playground/documents.ts';
import type { State } from '../../widgets/twiml-playground/state.ts';
import type { Contents } from './index.ts';
import { type Block, bad, paragraph, soft } from './svg.ts';

/** What the playground says of an app: its first document, what is wrong with it, and how it answers. */
export function contents(state: State): Contents {
  const { documents, kind, routes } = state;
  const app = documentsToCheck(documents, routes);
  const [first] = documents;
  const found = documents
    .flatMap(({ path, source }) =>
      checkTwiml(source, { kind, path, documents: app }).map((diagnostic) => ({ ...diagnostic, path })),
    )
    .filter(({ severity }) => severity !== 'info');
  const [worst] = found;
  const problems = worst
    ? `${found.length === 1 ? 'One problem' : `${found.length} problems`}. ${worst.path}, line ${worst.line}: ${worst.message}`
    : 'No problems found.';
  const heard = kind === 'voice' ? call(state) : reply(state);
  const others = documents.slice(1).map(({ path }) => path);
  const blocks: Block[] = [paragraph(first?.source.trim() || '(empty)', 12, { boxed: true, size: 13, mono: true })];
  if (others.length > 0)
    blocks.push(paragraph(`Further documents: ${others.join(', ')}`, 2, { size: 13, color: soft }));
  blocks.push(paragraph(problems, 3, { size: 14, bold: true, ...(worst && { color: bad }) }));
  if (heard.says) blocks.push(paragraph(`${heard.title}: ${heard.says}`, 5, { size: 14 }));
  return { alt: `${heard.title}: ${heard.says || 'nothing'}. ${problems}`, blocks };
}

/** What a caller hears who presses no key. */
function call(app: State) {
  let now = startCall(app);
  for (let steps = 0; steps < 12 && now.step.kind !== 'ended'; steps++) now = step(now, { type: 'wait' });
  const captions = now.heard.map(({ kind, text }) => (kind === 'speech' ? `“${text}”` : text));
  const says = [...captions.slice(0, 3), ...(captions.length > 3 ? ['…'] : [])].join(' · ');
  return { title: 'A caller who presses no key hears', says };
}

/** What a text message is answered with. */
function reply(app: State) {
  const { caller: from, called: to } = reservedNumbers;
  const { replies } = answerMessage(app, { body: 'Hello', from, to });
  return { title: 'A text message is answered with', says: replies.map(({ body }) => `“${body}”`).join(' · ') };
}
