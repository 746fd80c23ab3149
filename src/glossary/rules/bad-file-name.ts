import { categoryIds } from '../../schemas/category.ts';
import { entryAt } from '../entry-path.ts';
import type { Rule } from '../rule.ts';
import { slugify } from '../slug.ts';

export const badFileName: Rule = {
  code: 'bad-file-name',
  title: 'A file is named after its entry',
  why: "A file's name is the entry's id and its address, so it is made of lower-case letters, digits and single hyphens. A term is content/terms/<name>.mdx; a lesson is content/lessons/<track>/<two digits>-<name>.mdx, and the digits order the track; a category's introduction is content/categories/<category>.mdx. A file of any other name would be left out of the site without a word.",
  bad: [{ path: 'content/terms/GSM 7.mdx', text: '---\ntitle: GSM-7\n---\n' }],
  good: [{ path: 'content/terms/gsm-7.mdx', text: '---\ntitle: GSM-7\n---\n' }],
  *check({ files }) {
    for (const { path } of files) {
      if (!entryAt(path)) yield { file: path, message: 'This name is not one of an entry.', ...advice(path) };
    }
  },
};

function advice(path: string): { suggestion: string } {
  const parts = path.split('/');
  const fileName = parts.at(-1) ?? '';
  const [, digits = '', stem = ''] = /^(?:(\d+)[- _]*)?(.*?)(?:\.\w+)?$/.exec(fileName) ?? [];
  if (path.startsWith('content/lessons/')) {
    const track = slugify(parts[2] ?? '');
    const slug = slugify(stem);
    if (parts.length === 4 && track && slug) {
      return { suggestion: `Name it content/lessons/${track}/${(digits || '1').padStart(2, '0')}-${slug}.mdx.` };
    }
    return { suggestion: 'A lesson is content/lessons/<track>/<two digits>-<name>.mdx.' };
  }
  if (path.startsWith('content/categories/')) {
    return { suggestion: `A category is one of ${categoryIds.join(', ')}, each in a file that ends with .mdx.` };
  }
  const slug = slugify(fileName.replace(/\.\w+$/, ''));
  if (!slug) return { suggestion: 'A term is content/terms/<name>.mdx, with letters from a to z.' };
  return { suggestion: `Name it content/terms/${slug}.mdx.` };
}
