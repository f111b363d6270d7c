// Says when what a page's form holds was gathered: an automatic saving may arrive after the button's and be older.
// And of which saving it has heard: rows have their keys then, and Wagtail numbers comments anew. Both are put into the
// form at the last moment, a field that changes would be saved again.
(() => {
  let heardOf = null;
  const said = () => ({ form_typed_at: Date.now(), ...(heardOf && { form_heard_of: heardOf }) });
  document.addEventListener('w-autosave:save', ({ detail }) => {
    if (!detail.formData.has('form_typed_at')) return;
    Object.entries(said()).forEach(([name, value]) => detail.formData.set(name, value));
  });
  document.addEventListener('w-autosave:success', ({ detail }) => {
    heardOf = detail.data.revision_created_at;
  });
  document.addEventListener('submit', ({ target }) => {
    if (!target.querySelector('[data-typed-at]')) return;
    Object.entries(said()).forEach(([name, value]) => { target.elements[name].value = value; });
  }, true);
})();
