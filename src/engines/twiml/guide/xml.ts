import { type Guides, response } from './types.ts';

const fails = 'The provider stops at the first fault in the XML, logs error 12100 and ends the call.';
const hello = response('<Say>Hello.</Say>');

/** What makes a text XML. */
export const xmlGuide = {
  'unescaped-ampersand': {
    title: 'An & is written &amp;',
    why: `In XML, & begins a reference such as &lt;. For the character itself write &amp;, in texts as in addresses: the two parts of ?a=1&b=2 are joined by &amp;. ${fails}`,
    bad: response('<Redirect>/menu?again=1&from=start</Redirect>'),
    good: response('<Redirect>/menu?again=1&amp;from=start</Redirect>'),
  },
  'unknown-entity': {
    title: 'XML knows five names after &',
    why: `They are &amp; &lt; &gt; &quot; and &apos;. The others, such as &nbsp; and &eacute;, belong to HTML. Write the character itself, or its number. ${fails}`,
    bad: response('<Say>The caf&eacute; is open.</Say>'),
    good: response('<Say>The café is open.</Say>'),
  },
  'bad-character-reference': {
    title: 'A reference by number names a character XML allows',
    why: `Most control characters are not allowed in XML, not even by number. They often come from data that was cut or decoded wrongly. ${fails}`,
    bad: response('<Say>Hello&#0;.</Say>'),
    good: hello,
  },
  'bad-character': {
    title: 'A document has no control characters',
    why: `XML allows tab and line breaks, and no other control character; half of a surrogate pair is none at all. They cannot be seen in most editors, and come from data pasted out of other programs. ${fails}`,
    bad: response('<Say>Hello\u0007.</Say>'),
    good: hello,
  },
  'stray-less-than': {
    title: 'A < in text is written &lt;',
    why: `In XML, < begins a tag. For the character itself write &lt;. ${fails}`,
    bad: response('<Say>Prices < 5 euros.</Say>'),
    good: response('<Say>Prices &lt; 5 euros.</Say>'),
  },
  'unclosed-element': {
    title: 'What is opened is closed',
    why: `<Say> ends with </Say>. Without an end tag, all that follows stands inside it. An element without content can be written in one: <Hangup/>. ${fails}`,
    bad: response('<Say>Hello.'),
    good: hello,
  },
  'crossed-tags': {
    title: 'Tags close in the reverse order they open',
    why: `What is opened inside an element is closed inside it. ${fails}`,
    bad: response('<Say><prosody rate="slow">Hello.</Say></prosody>'),
    good: response('<Say><prosody rate="slow">Hello.</prosody></Say>'),
  },
  'stray-end-tag': {
    title: 'An end tag has a start tag',
    why: `This end tag closes nothing: its start tag is missing, or it is there twice. ${fails}`,
    bad: response('<Say>Hello.</Say></Gather>'),
    good: hello,
  },
  'mismatched-end-tag': {
    title: 'Start and end tag have the same name',
    why: `Names are told apart by case: </say> does not close <Say>. ${fails}`,
    bad: response('<Say>Hello.</say>'),
    good: hello,
  },
  'unclosed-tag': {
    title: 'A tag ends with >',
    why: `Without it, what follows is read as part of the tag. ${fails}`,
    bad: response('<Hangup'),
    good: response('<Hangup/>'),
  },
  'bad-tag': {
    title: 'In a tag stand a name and attributes',
    why: `Something in this tag is neither, such as a quotation mark too many. ${fails}`,
    bad: response('<Pause ="2"/>'),
    good: response('<Pause length="2"/>'),
  },
  'bad-name': {
    title: 'A name begins with a letter or _',
    why: `After that it may have digits, dots and dashes, and never a space. It follows < or </ at once. ${fails}`,
    bad: response('<Pause 2length="2"/>'),
    good: response('<Pause length="2"/>'),
  },
  'missing-space': {
    title: 'Attributes are divided by a space',
    why: `XML wants one even after a quotation mark. ${fails}`,
    bad: response('<Say voice="man"loop="2">Hello.</Say>'),
    good: response('<Say voice="man" loop="2">Hello.</Say>'),
  },
  'duplicate-attribute': {
    title: 'An attribute stands once in a tag',
    why: `XML does not allow it twice, and nobody could tell which of the two counts. ${fails}`,
    bad: response('<Pause length="1" length="2"/>'),
    good: response('<Pause length="2"/>'),
  },
  'attribute-without-value': {
    title: 'An attribute has a value',
    why: `HTML allows an attribute by its name alone, XML does not. ${fails}`,
    bad: response('<Record playBeep/>'),
    good: response('<Record playBeep="true"/>'),
  },
  'unquoted-value': {
    title: 'A value stands in quotation marks',
    why: `HTML allows values without, XML does not, not even for numbers. ${fails}`,
    bad: response('<Pause length=2/>'),
    good: response('<Pause length="2"/>'),
  },
  'unclosed-value': {
    title: 'A value ends with the quotation mark it began with',
    why: `Without it, what follows is read as part of the value. ${fails}`,
    bad: response('<Say voice="man>Hello.</Say>'),
    good: response('<Say voice="man">Hello.</Say>'),
  },
  'less-than-in-value': {
    title: 'A < in a value is written &lt;',
    why: `In a value < is not allowed, not even in quotation marks. ${fails}`,
    bad: response('<Gather hints="a < b" input="speech" action="/sum"/>'),
    good: response('<Gather hints="a &lt; b" input="speech" action="/sum"/>'),
  },
  'text-before-root': {
    title: 'Nothing stands before the first tag',
    why: `A program that writes something before the document, such as a warning or a debug line, makes it unreadable. Parsers call this content in the prolog. ${fails}`,
    bad: `Notice: variable is not set.\n${hello}`,
    good: hello,
  },
  'text-after-root': {
    title: 'Nothing stands after the document',
    why: `Only comments may follow </Response>. Often a program goes on writing after it, such as a web page around the document. ${fails}`,
    bad: `${hello}Done.\n`,
    good: hello,
  },
  'second-root': {
    title: 'A document is one element',
    why: `Everything stands in one <Response>. Two of them most often come from a program that answers twice. ${fails}`,
    bad: '<Response/>\n<Response/>\n',
    good: '<Response/>\n',
  },
  'no-root': {
    title: 'A document has an element',
    why: `Comments and an XML declaration alone are not a document. The least is <Response/>. ${fails}`,
    bad: '<!-- To be written. -->\n',
    good: '<Response/>\n',
  },
  'late-declaration': {
    title: 'The XML declaration is the very first thing',
    why: `Not even a space or an empty line may stand before it. In PHP, an empty line before the opening tag is enough. ${fails}`,
    bad: `\n<?xml version="1.0" encoding="UTF-8"?>\n${hello}`,
    good: `<?xml version="1.0" encoding="UTF-8"?>\n${hello}`,
  },
  'bad-declaration': {
    title: 'The XML declaration is complete',
    why: `It names a version, then may name an encoding, in this order and in quotation marks. It can as well be left out. ${fails}`,
    bad: `<?xml encoding="UTF-8"?>\n${hello}`,
    good: `<?xml version="1.0" encoding="UTF-8"?>\n${hello}`,
  },
  doctype: {
    title: 'TwiML has no document type',
    why: 'There is no public document type to name. Declarations inside one could make a small document grow without end, so it is refused here.',
    bad: `<!DOCTYPE Response>\n${hello}`,
    good: hello,
  },
  'dashes-in-comment': {
    title: 'A comment has no two dashes inside',
    why: `In XML two dashes end a comment, and may not stand anywhere else in it. ${fails}`,
    bad: response('<!-- morning -- before nine -->', '<Say>Hello.</Say>'),
    good: response('<!-- morning, before nine -->', '<Say>Hello.</Say>'),
  },
  'unclosed-comment': {
    title: 'A comment ends with -->',
    why: `Without it the rest of the document is part of the comment. ${fails}`,
    bad: response('<!-- The greeting', '<Say>Hello.</Say>'),
    good: response('<!-- The greeting -->', '<Say>Hello.</Say>'),
  },
  'unclosed-cdata': {
    title: 'A CDATA section ends with ]]>',
    why: `Without it the rest of the document is part of the section. ${fails}`,
    bad: response('<Say><![CDATA[Tom & Jerry</Say>'),
    good: response('<Say><![CDATA[Tom & Jerry]]></Say>'),
  },
  'cdata-end-in-text': {
    title: 'In text, ]]> is written ]]&gt;',
    why: `These three characters end a CDATA section, and may not stand anywhere else. ${fails}`,
    bad: response('<Say>Hello. ]]></Say>'),
    good: hello,
  },
  'unclosed-instruction': {
    title: 'A processing instruction ends with ?>',
    why: `What begins with <? is for a program on the way, such as PHP. Left in the document, it was not run. ${fails}`,
    bad: response('<?php greet();', '<Say>Hello.</Say>'),
    good: hello,
  },
  'too-deep': {
    title: 'Elements are not nested a hundred deep',
    why: 'TwiML needs a handful of levels. So many come from a program that never closes what it opens, and the check stops there.',
    bad: response(`<Say>${'<prosody>'.repeat(100)}Hello.${'</prosody>'.repeat(100)}</Say>`),
    good: response('<Say><prosody rate="slow">Hello.</prosody></Say>'),
  },
} as const satisfies Guides;
