// Two phrases of wagtail-localize's editor are written into its script, in English: no catalogue reaches them.
(() => {
  const editor = document.querySelector('.js-translation-editor');
  if (!editor || document.documentElement.lang !== 'fr') return;
  const french = (text) =>
    text.replace(/^More actions$/, 'Autres actions').replace(/^(.+) to (.+) translation$/, 'Traduction : $1 → $2');
  const mend = () => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (french(node.data) !== node.data) node.data = french(node.data);
    }
    for (const named of editor.querySelectorAll('[title], [aria-label]')) {
      for (const name of ['title', 'aria-label']) {
        const text = named.getAttribute(name);
        if (text && french(text) !== text) named.setAttribute(name, french(text));
      }
    }
  };
  new MutationObserver(mend).observe(editor, { childList: true, subtree: true, characterData: true });
  mend();
})();
