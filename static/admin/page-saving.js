// Says when what a page's form holds was gathered: an automatic saving may arrive after the button's and be older.
(() => {
  document.addEventListener('w-autosave:save', ({ detail }) => {
    if (detail.formData.has('form_typed_at')) detail.formData.set('form_typed_at', Date.now());
  });
  document.addEventListener('submit', ({ target }) => {
    const field = target.querySelector('[data-typed-at]');
    if (field) field.value = Date.now();
  }, true);
})();
