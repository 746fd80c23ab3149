try {
  const theme = localStorage.getItem('switchboard:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
