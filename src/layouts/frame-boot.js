{
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  query.delete('theme');
  // The page is served with the widget's usual state: another one is shown when it is there, or cannot come.
  if (`${query}`) {
    root.dataset.waiting = '';
    setTimeout(() => delete root.dataset.waiting, 4000);
  }
}
