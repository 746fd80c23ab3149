import { StyleModule } from 'style-mod';
import theme from './codemirror.css?inline';

// CodeMirror writes its rules into a <style> element, which the content security policy refuses. Sheets made by script
// it leaves alone. In a layer below the widgets' own, so that these win whatever their selectors.
const mounted = new Set<StyleModule>();
StyleModule.mount = (_root, modules) => {
  for (const module of [modules].flat()) {
    if (mounted.has(module)) continue;
    mounted.add(module);
    adopt(`@layer widgets.codemirror { ${module.getRules()} }`);
  }
};

adopt(theme);

function adopt(css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
