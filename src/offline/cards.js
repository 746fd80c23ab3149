/** The definitions that term links show. Online each page carries its own; here all are in one file, after this. */
function addCards(html) {
  document.body.insertAdjacentHTML('beforeend', html.replaceAll('{root}', document.documentElement.dataset.root));
}
