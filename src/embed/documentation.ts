/** What the page for administrators says in tables: src/pages/about/embedding.astro. */

/**
 * What each frame takes at most, compressed, in kB, with what makes it alive. tests/e2e/embed/weight.spec.ts holds them
 * to it. Hosts that speak Brotli send less.
 */
export const weights: Record<string, number> = {
  'sms-segments': 115,
  'e164-formatter': 150,
  'twiml-playground': 145,
};
/** Of a term's card. */
export const termWeight = 8;

export const sandboxTokens: { token: string; does: string; without: string }[] = [
  {
    token: 'allow-scripts',
    does: 'The widget works.',
    without: 'It shows one worked example and does not react. A term needs no script.',
  },
  {
    token: 'allow-same-origin',
    does: 'The frame keeps its own origin: its draft and what was chosen are remembered.',
    without:
      'It works if the host of the site sends Access-Control-Allow-Origin for /_astro/, remembers nothing, and checks lists without a worker.',
  },
  {
    token: 'allow-popups',
    does: 'Links open in a new tab.',
    without: 'Links do nothing.',
  },
  {
    token: 'allow-popups-to-escape-sandbox',
    does: 'The new tab is an ordinary one.',
    without: 'The new tab is as restricted as the frame.',
  },
  {
    token: 'allow-downloads',
    does: 'Results can be saved as a file.',
    without: 'They can be copied, not saved.',
  },
];

export const messages: { from: 'frame' | 'page'; type: string; holds: string; when: string }[] = [
  {
    from: 'frame',
    type: 'ready',
    holds: 'kind: "widget" | "term", id: string, title: string, height: number',
    when: 'It stands and listens. Sent again in answer to hello.',
  },
  {
    from: 'frame',
    type: 'resize',
    holds: 'height: number',
    when: 'The height of its content has changed, in CSS pixels.',
  },
  {
    from: 'frame',
    type: 'state',
    holds: 'state: object',
    when: 'What of the state is not at its default: when it comes alive, and when typing rests.',
  },
  {
    from: 'frame',
    type: 'result',
    holds: 'result: object',
    when: 'The outcome, such as { segments: 2, encoding: "UCS-2" }: when it comes alive, and when it has changed.',
  },
  {
    from: 'frame',
    type: 'refused',
    holds: 'reason: string, keys: string[]',
    when: 'A state that the page sent was not taken, or not all of it.',
  },
  { from: 'frame', type: 'missing', holds: '', when: 'There is no such widget or term.' },
  { from: 'page', type: 'hello', holds: '', when: 'Asks for ready, if the page began to listen late.' },
  { from: 'page', type: 'theme', holds: 'theme: "light" | "dark" | "auto"', when: 'Sets the colors.' },
  { from: 'page', type: 'state', holds: 'state: object', when: 'Sets keys of the state. The others stay.' },
];

export const troubles: { see: string; why: string; do: string }[] = [
  {
    see: 'The snippet is gone once the page is saved.',
    why: 'The wiki strips frames.',
    do: 'Add the site to its allow-list, or use the picture with its link.',
  },
  {
    see: 'The box is empty, and the console of the browser names frame-src.',
    why: "The wiki's Content-Security-Policy does not list the site.",
    do: 'Add the origin of the site to frame-src.',
  },
  {
    see: 'The browser says that the site refused to connect.',
    why: 'The host of the site, or a proxy before it, sends X-Frame-Options or frame-ancestors for /embed/.',
    do: 'Take both headers away for /embed/. Other paths keep them.',
  },
  {
    see: 'One example shows, and nothing reacts.',
    why: "The frame's scripts do not run: the sandbox lacks allow-scripts, or it lacks allow-same-origin and the host sends no Access-Control-Allow-Origin.",
    do: 'Add the token, or the header for /_astro/.',
  },
  {
    see: 'The element shows only a link.',
    why: 'Its script did not load.',
    do: 'Add the origin of the site to script-src, or use the plain iframe.',
  },
  {
    see: 'Links in the frame do nothing.',
    why: 'The sandbox lacks allow-popups.',
    do: 'Add allow-popups and allow-popups-to-escape-sandbox.',
  },
  {
    see: 'The widget shows something else than it should.',
    why: 'The address was cut or changed on its way.',
    do: 'Compare its end with the snippet. The element carries the state apart from the address.',
  },
  {
    see: 'The box is empty, or names error 414 or 431, and the address in the snippet is very long.',
    why: 'The host of the site takes no address of that length. What widgets hold is part of it.',
    do: 'Use the element, which sends what is long as a message, or shorten the content.',
  },
  {
    see: 'The box is empty on a wiki with HTTPS.',
    why: 'The site is served by HTTP, which browsers block there.',
    do: 'Serve the site by HTTPS.',
  },
  {
    see: 'The picture is missing.',
    why: 'The wiki takes no SVG, or no pictures from elsewhere.',
    do: 'Save the picture as PNG in the dialog and upload it.',
  },
];

/** Settings of web servers for a copy under /switchboard/ in /srv/www, next to what `public/_headers` says to hosts that read it. */
export const servers: { name: string; language: string; text: string }[] = [
  {
    name: 'nginx',
    language: 'nginx',
    text: `location /switchboard/ {
  root /srv/www;
  error_page 404 /switchboard/404.html;
  add_header X-Content-Type-Options nosniff;
  add_header Content-Security-Policy "frame-ancestors 'self'";
}
location /switchboard/embed/ {
  root /srv/www;
  error_page 404 /switchboard/404.html;
  add_header X-Content-Type-Options nosniff;
  add_header Access-Control-Allow-Origin *;
}
location /switchboard/_astro/ {
  root /srv/www;
  add_header X-Content-Type-Options nosniff;
  add_header Access-Control-Allow-Origin *;
  add_header Cache-Control "public, max-age=31536000, immutable";
}`,
  },
  {
    name: 'Apache',
    language: 'apache',
    text: `ErrorDocument 404 /switchboard/404.html
<Location "/switchboard/">
  Header set X-Content-Type-Options nosniff
  # By what was asked for: the page for what is not there may stand in a frame too.
  Header set Content-Security-Policy "frame-ancestors 'self'" "expr=! %{THE_REQUEST} =~ m#^[A-Z]+ /switchboard/embed/#"
</Location>
<Location "/switchboard/embed/">
  Header set Access-Control-Allow-Origin *
</Location>
<Location "/switchboard/_astro/">
  Header set Access-Control-Allow-Origin *
  Header set Cache-Control "public, max-age=31536000, immutable"
</Location>`,
  },
  {
    name: 'Caddy',
    language: 'text',
    text: `wiki.example {
  root * /srv/www
  @pages not path /switchboard/embed/*
  header X-Content-Type-Options nosniff
  header @pages Content-Security-Policy "frame-ancestors 'self'"
  header /switchboard/embed/* Access-Control-Allow-Origin *
  header /switchboard/_astro/* Access-Control-Allow-Origin *
  header /switchboard/_astro/* Cache-Control "public, max-age=31536000, immutable"
  file_server
  handle_errors 404 {
    rewrite * /switchboard/404.html
    file_server
  }
}`,
  },
];
