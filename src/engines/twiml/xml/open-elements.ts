import { edit } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import type { Range, ReportFault, XmlElement } from './tree.ts';

/** How many elements that were cut short are remembered. */
const memory = 100;

/** The elements whose end tag is still to come, and what to say when the wrong one comes. */
export class OpenElements {
  /** Outermost first. */
  readonly #open: XmlElement[] = [];
  /** Names of elements that were closed by the end of another: their own end tag may still come. */
  readonly #cutShort: string[] = [];
  readonly #report: ReportFault;

  constructor(report: ReportFault) {
    this.#report = report;
  }

  get innermost() {
    return this.#open.at(-1);
  }

  get depth() {
    return this.#open.length;
  }

  push(element: XmlElement) {
    this.#open.push(element);
  }

  /** Closes the innermost open element of this name, and with it whatever was left open inside. */
  close(name: string, nameRange: Range, tag: Range) {
    const { innermost } = this;
    let index = this.#open.findLastIndex((element) => element.name === name);
    if (index === -1 && innermost && !this.#cutShort.includes(name) && nearest(name, [innermost.name])) {
      this.#report(
        'mismatched-end-tag',
        tag,
        `</${name}> does not close <${innermost.name}>.`,
        edit(`Write </${innermost.name}>`, nameRange.from, nameRange.to, innermost.name),
      );
      index = this.#open.length - 1;
    }
    if (index === -1) {
      this.#closesNothing(name, tag);
      return;
    }
    const [closing, ...inside] = this.#open.splice(index);
    this.#cut(inside, tag.from, `before </${name}>`);
    this.#cutShort.push(...inside.map((element) => element.name));
    this.#cutShort.splice(0, this.#cutShort.length - memory);
    if (closing) Object.assign(closing, { to: tag.to, endNameRange: nameRange, closed: true });
  }

  /** At the end of the source nothing may be open. */
  closeAll(end: number) {
    this.#cut(this.#open.splice(0), end, 'before the document ends');
  }

  /** Ends these elements, each inside the one before it, where they should have been closed. */
  #cut(elements: XmlElement[], at: number, when: string) {
    for (const [i, element] of elements.entries()) {
      element.to = at;
      const endTags = elements
        .slice(i)
        .reverse()
        .map(({ name }) => `</${name}>`)
        .join('');
      this.#report(
        'unclosed-element',
        element.startTag,
        `<${element.name}> is not closed ${when}.`,
        edit(`Write ${endTags}`, at, at, endTags),
      );
    }
  }

  #closesNothing(name: string, tag: Range) {
    const remove = edit('Remove it', tag.from, tag.to, '');
    const crossed = this.#cutShort.lastIndexOf(name);
    if (crossed === -1)
      this.#report('stray-end-tag', tag, `</${name}> closes nothing: no <${name}> is open here.`, remove);
    else {
      this.#cutShort.splice(crossed, 1);
      this.#report(
        'crossed-tags',
        tag,
        `</${name}> comes too late: the element around <${name}> has ended. Tags close in the reverse order they open.`,
        remove,
      );
    }
  }
}
