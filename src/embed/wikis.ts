import {
  type Embeddable,
  elementSnippet,
  htmlPicture,
  iframeSnippet,
  markdownPicture,
  mediaWikiFrame,
  mediaWikiPicture,
} from './snippets.ts';

/** A place that a widget can be put into: what to paste, what its administrator allows, and what to do without frames. */
export interface Wiki {
  id: string;
  name: string;
  /** How it is put in, for the one who edits a page. */
  how: string;
  snippet(embed: Embeddable): string;
  /** What the snippet is: HTML of a frame or of the element, the address of a frame, or a picture that is a link. */
  takes: 'frame' | 'element' | 'address' | 'picture';
  /** What an administrator adds, and where; left out where there is nothing to add. */
  allow?: { where: string; line(site: URL): string };
  /** Says why there is nothing to allow. */
  nothingToAllow?: string;
  /** What to do where frames are stripped. Without a snippet, the picture is uploaded and linked by hand. */
  stripped: { how: string; snippet?(embed: Embeddable): string };
  /** What this rests on; each was opened on the day below. */
  sources: { title: string; url: string }[];
  /** What could not be checked. */
  unchecked?: string;
}

/** The day on which the sources were opened. */
export const checkedOn = '2026-11-22';

const uploadAndLink = 'Upload the picture, put it into the page, and make it a link to the address below.';

export const wikis: Wiki[] = [
  {
    id: 'iframe',
    name: 'Plain iframe',
    takes: 'frame',
    how: 'Paste it where a page takes HTML. The frame keeps its height and scrolls inside.',
    snippet: iframeSnippet,
    allow: {
      where: 'Content-Security-Policy header of the wiki, if it sends one',
      line: ({ origin }) => `frame-src 'self' ${origin}`,
    },
    stripped: { how: 'A picture that is a link needs no frame.', snippet: htmlPicture },
    sources: [],
  },
  {
    id: 'element',
    name: 'Element',
    takes: 'element',
    how: 'Paste both lines where a page may run scripts. The frame then follows the height of its content, and the page can listen to results.',
    snippet: elementSnippet,
    allow: {
      where: 'Content-Security-Policy header of the wiki, if it sends one',
      line: ({ origin }) => `script-src 'self' ${origin}; frame-src 'self' ${origin}`,
    },
    stripped: {
      how: 'Where the script does not run, the link inside the element stays. A picture that is a link shows more.',
      snippet: htmlPicture,
    },
    sources: [],
  },
  {
    id: 'confluence',
    name: 'Confluence',
    takes: 'frame',
    how: 'Data Center: insert the HTML macro and paste this into it. Cloud has no such macro of its own: an app that adds one takes the same text.',
    snippet: iframeSnippet,
    allow: {
      where:
        'Data Center: turn the HTML macro on, if you trust everyone who can edit. Cloud with the app HTML for Confluence: HTML Configuration, tab Allowlist',
      line: ({ origin }) => `${origin}/`,
    },
    stripped: { how: uploadAndLink },
    sources: [
      {
        title: 'Confluence documentation: HTML macro, for a system administrator to enable',
        url: 'https://confluence.atlassian.com/plugins/viewsource/viewpagesrc.action?pageId=401441662',
      },
      {
        title: 'Confluence HTML macros: what enabling them opens',
        url: 'https://mvnrepository.com/artifact/com.atlassian.confluence.plugins/confluence-html-macros',
      },
      {
        title: 'Appfire, HTML for Confluence: configuration in Cloud',
        url: 'https://appfire.atlassian.net/wiki/spaces/HTML/pages/70616968',
      },
    ],
    unchecked:
      "Atlassian's own pages on frames and smart links in Confluence Cloud, and on the allowlist of Data Center, could not be opened.",
  },
  {
    id: 'sharepoint',
    name: 'SharePoint',
    takes: 'frame',
    how: 'Edit the page, add the Embed web part, and paste this as its embed code.',
    snippet: iframeSnippet,
    allow: {
      where: 'Site settings of the site collection, HTML Field Security: frames from these domains',
      line: ({ hostname }) => hostname,
    },
    stripped: { how: uploadAndLink },
    sources: [
      {
        title: 'Microsoft, ScriptSafeExternalEmbedding: frames from no domain, from listed ones, or from all',
        url: 'https://learn.microsoft.com/en-us/previous-versions/office/sharepoint-server/jj175070(v=office.15)',
      },
      {
        title: 'Microsoft, AllowEmbedding: HTML field security at the level of the site collection',
        url: 'https://learn.microsoft.com/en-us/previous-versions/office/sharepoint-server/jj253265(v=office.15)',
      },
    ],
    unchecked:
      "Both sources describe SharePoint Server. Microsoft's page on the Embed web part of today could not be opened.",
  },
  {
    id: 'notion',
    name: 'Notion',
    takes: 'address',
    how: 'Type /embed, paste this address, and choose "Embed link".',
    snippet: ({ frame }) => frame,
    nothingToAllow:
      'Nothing. Notion has a service of others, Iframely, look the address up: a site that only your network can reach is not found.',
    stripped: { how: uploadAndLink },
    sources: [
      { title: 'Notion API reference, block: embed', url: 'https://developers.notion.com/reference/block#embed' },
      { title: 'Omni, guide to an embed in Notion', url: 'https://docs.omni.co/embed/guides/embed-notion' },
    ],
    unchecked: "Notion's help page on embeds could not be opened; the reference was read in copies.",
  },
  {
    id: 'mediawiki',
    name: 'MediaWiki',
    takes: 'frame',
    how: 'With the extension IframeTag, paste this into the wikitext.',
    snippet: mediaWikiFrame,
    allow: {
      where: 'LocalSettings.php, with the extension IframeTag installed',
      line: ({ hostname }) => `wfLoadExtension( 'IFrameTag' );\n$iFrameDomains = [ '${hostname}' ];`,
    },
    stripped: {
      how: 'Upload the PNG under the name below, then paste this. It needs no extension and no external image.',
      snippet: mediaWikiPicture,
    },
    sources: [
      { title: 'mediawiki.org, Extension:IframeTag', url: 'https://www.mediawiki.org/wiki/Extension:IframeTag' },
      { title: 'IframeTag, README', url: 'https://github.com/hexmode/mediawiki-iframe/blob/master/README.org' },
    ],
    unchecked:
      "The manual's page on $wgRawHtml could not be opened. That setting lets editors write any HTML, which is more than a frame needs.",
  },
  {
    id: 'gitlab',
    name: 'GitLab',
    takes: 'picture',
    how: 'GitLab shows frames from no site but the few it has listed itself. Paste this: a picture that is a link.',
    snippet: markdownPicture,
    nothingToAllow:
      'Nothing. Embedded content is an experiment there, an administrator chooses among its providers, and cannot add one.',
    stripped: { how: 'The snippet above is that already.' },
    sources: [
      {
        title: 'GitLab Docs, Embedded content',
        url: 'https://docs.gitlab.com/administration/settings/embedded-content/',
      },
      { title: 'GitLab issue 282443, frames in Markdown', url: 'https://gitlab.com/gitlab-org/gitlab/-/issues/282443' },
    ],
  },
  {
    id: 'bookstack',
    name: 'BookStack',
    takes: 'frame',
    how: 'Paste it into the source code of the page. Scripts in pages are off by default, so the element does not work there.',
    snippet: iframeSnippet,
    allow: {
      where: '.env: this site, behind the sources that BookStack allows by default',
      line: ({ origin }) =>
        `ALLOWED_IFRAME_SOURCES="https://*.draw.io https://*.youtube.com https://*.youtube-nocookie.com https://*.vimeo.com ${origin}"`,
    },
    stripped: { how: 'A picture that is a link needs no frame.', snippet: htmlPicture },
    sources: [
      {
        title: 'BookStack, the commit that added ALLOWED_IFRAME_SOURCES',
        url: 'https://github.com/BookStackApp/BookStack/commit/856fca8289b7370cafa033ea21c408e7d4303fd6',
      },
      {
        title: 'BookStack, Security: JavaScript in page content',
        url: 'https://www.bookstackapp.com/docs/admin/security/',
      },
    ],
  },
  {
    id: 'outline',
    name: 'Outline',
    takes: 'address',
    how: 'Paste this address on a line of its own. Outline makes a frame only of addresses it knows; of others it makes a link.',
    snippet: ({ frame }) => frame,
    nothingToAllow: 'Nothing was found that adds an address to those that Outline knows.',
    stripped: { how: 'Paste this Markdown: a picture that is a link.', snippet: markdownPicture },
    sources: [
      {
        title: 'Outline, source of its embeds',
        url: 'https://github.com/outline/outline/blob/main/shared/editor/embeds/index.tsx',
      },
      {
        title: 'Outline, an integration that turns a pasted link into an embed',
        url: 'https://www.getoutline.com/integrations/google-docs.md',
      },
    ],
    unchecked: 'The source was read in part and in an older version; a newer one may embed any address.',
  },
  {
    id: 'backstage',
    name: 'Backstage',
    takes: 'frame',
    how: 'Paste it into the Markdown of TechDocs, as HTML between two empty lines.',
    snippet: iframeSnippet,
    allow: {
      where: 'app-config.yaml: the whole host name, and the policy of the backend',
      line: ({ host, origin }) =>
        `techdocs:\n  sanitizer:\n    allowedIframeHosts: ['${host}']\nbackend:\n  csp:\n    frame-src: ["'self'", '${origin}']`,
    },
    stripped: { how: 'A picture that is a link needs no frame.', snippet: markdownPicture },
    sources: [
      {
        title: 'Backstage, configuration of the TechDocs plugin: allowedIframeHosts',
        url: 'https://app.unpkg.com/@backstage/plugin-techdocs@1.15.0/files/config.d.ts',
      },
      {
        title: 'Backstage issue 27470: the full host name is compared, without wildcards',
        url: 'https://github.com/backstage/backstage/issues/27470',
      },
      {
        title: 'Backstage issue 32303: sanitizer and policy are both needed',
        url: 'https://github.com/backstage/backstage/issues/32303',
      },
    ],
  },
  {
    id: 'markdown',
    name: 'Markdown',
    takes: 'picture',
    how: 'Most Markdown keeps no frames. Paste this: a picture that is a link.',
    snippet: markdownPicture,
    nothingToAllow: 'Nothing for the frame, as there is none. The picture comes from this site, unless you upload it.',
    stripped: { how: 'The snippet above is that already.' },
    sources: [],
  },
];

/** The wiki with this id, or the first. */
export const findWiki = (id: string | undefined): Wiki => wikis.find((wiki) => wiki.id === id) ?? (wikis[0] as Wiki);
