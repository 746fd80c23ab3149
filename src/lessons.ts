import { type CollectionEntry, getCollection } from 'astro:content';
import { routes } from './routes.ts';
import { parseLessonId, type Track, tracks } from './schemas/track.ts';

export interface LessonPage {
  entry: CollectionEntry<'lessons'>;
  track: Track;
  slug: string;
  href: string;
}

const trackIds = Object.keys(tracks) as Track[];

/** Every lesson in reading order: by track, then by the number its file starts with. */
export async function loadLessons(): Promise<LessonPage[]> {
  const lessons = (await getCollection('lessons')).map((entry) => {
    const place = parseLessonId(entry.id);
    if (!place) {
      throw new Error(
        `content/lessons/${entry.id}.mdx: a lesson is called <track>/<two digits>-<slug>.mdx, and its track is one of ${trackIds.join(', ')} (src/schemas/track.ts).`,
      );
    }
    return { entry, ...place, href: routes.lesson(`${place.track}/${place.slug}`) };
  });
  return lessons.sort((a, b) => trackIds.indexOf(a.track) - trackIds.indexOf(b.track) || a.number - b.number);
}
