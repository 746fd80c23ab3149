import { embedScript } from '../embed/script.ts';

export const GET = async () =>
  new Response(await embedScript(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
