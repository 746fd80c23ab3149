/** How the wikis are set up that the browser tests run. The page for administrators shows the same text. */

/** At the end of LocalSettings.php: two tags that authors may write, their attributes as text, and the script in every page. */
export const mediaWikiSettings = (site: string) => `
$wgHooks['ParserFirstCallInit'][] = static function ( Parser $parser ) {
	foreach ( [ 'switchboard-widget', 'switchboard-term' ] as $tag ) {
		$parser->setHook( $tag, static function ( $text, array $given, Parser $parser, PPFrame $frame ) use ( $tag ) {
			$known = array_intersect_key( $given, array_flip( [ 'widget', 'term', 'state', 'theme', 'height' ] ) );
			return Html::rawElement( $tag, $known, $parser->recursiveTagParse( $text ?? '', $frame ) );
		} );
	}
};
$wgHooks['BeforePageDisplay'][] = static function ( OutputPage $out ) {
	$out->addHeadItem( 'switchboard', Html::element( 'script', [ 'src' => '${site}/embed.js', 'async' => true ] ) );
};
`;

/** The text of a tiddler that is tagged `$:/tags/RawMarkup`, which goes into every page. */
export const tiddlyWikiScript = (site: string) => `<script src="${site}/embed.js"></script>`;

/** `site` is the address of the site, without a slash at its end. */
export const triedWikis = (site: string) => [
  {
    name: 'MediaWiki with the element',
    how: "Debian's package, over SQLite, with the skin Vector. Add this to the end of LocalSettings.php. An author then writes the element into a page without its script.",
    text: mediaWikiSettings(site).trim(),
    language: 'php',
  },
  {
    name: 'TiddlyWiki with the element',
    how: 'From npm, on Node.js, as tiddlywiki --init server sets it up. Make a tiddler of the type text/plain with the tag $:/tags/RawMarkup and this text. An author then writes the element, or a plain iframe, into a tiddler.',
    text: tiddlyWikiScript(site),
    language: 'html',
  },
];
