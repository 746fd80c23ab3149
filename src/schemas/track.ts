/** The tracks that lessons belong to, in the order of the Learn page. The key is the folder in content/lessons and part of the URL. */
export const tracks: Record<string, { title: string; summary: string }> = {
  apis: {
    title: 'APIs and webhooks',
    summary: 'How programs send messages and place calls: requests, credentials, responses, and being called back.',
  },
};

/** The track with this id. Throws, naming the known ones, where there is none. */
export function findTrack(id: string) {
  const track = Object.hasOwn(tracks, id) ? tracks[id] : undefined;
  if (track) return track;
  const known = Object.keys(tracks).join(', ');
  throw new Error(`content/lessons/${id}: no track is called "${id}". src/schemas/track.ts has: ${known}.`);
}

/** Lessons in reading order: by track, then by the number their file starts with. */
export function inReadingOrder<Lesson extends { track: string; order: number }>(lessons: Iterable<Lesson>): Lesson[] {
  const ids = Object.keys(tracks);
  return [...lessons].sort((a, b) => ids.indexOf(a.track) - ids.indexOf(b.track) || a.order - b.order);
}
