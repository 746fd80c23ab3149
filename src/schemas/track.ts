/** The tracks that lessons belong to, in the order of the Learn page. The key is the folder in content/lessons and part of the URL. */
export const tracks = {
  apis: {
    title: 'APIs and webhooks',
    summary: 'How programs send messages and place calls: requests, credentials, responses, and being called back.',
  },
} as const;

export type Track = keyof typeof tracks;

/** Track, number and slug of a lesson from its file's id, `apis/01-rest-apis`; undefined where the id has another form. */
export function parseLessonId(id: string): { track: Track; number: number; slug: string } | undefined {
  const [, track = '', number, slug = ''] = /^([a-z0-9-]+)\/(\d\d)-([a-z0-9-]+)$/.exec(id) ?? [];
  return track in tracks ? { track: track as Track, number: Number(number), slug } : undefined;
}
