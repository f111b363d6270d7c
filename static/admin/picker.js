// Grouped boxes: a field that keeps those whose name holds what is typed, accents aside, and the count of those ticked.
(() => {
  const plain = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

  const start = (picker) => {
    if (picker.dataset.ready) return;
    picker.dataset.ready = 'true';
    const groups = [...picker.querySelectorAll('details')].map((element) => ({
      element,
      wasOpen: element.open,
      rows: [...element.querySelectorAll('[data-row]')],
    }));

    const count = ({ element, rows }) => {
      const ticked = rows.filter((row) => row.querySelector('input').checked).length;
      element.querySelector('[data-ticked]').textContent = ticked || '';
    };
    picker.addEventListener('change', () => groups.forEach(count));

    const field = document.createElement('input');
    field.type = 'search';
    field.className = 'picker-search';
    field.placeholder = `${picker.dataset.label}…`;
    field.setAttribute('aria-label', picker.dataset.label);
    field.autocomplete = 'off';
    field.addEventListener('input', () => {
      const asked = plain(field.value.trim());
      groups.forEach((group) => {
        let kept = 0;
        group.rows.forEach((row) => {
          row.hidden = Boolean(asked) && !plain(row.textContent).includes(asked);
          if (!row.hidden) kept += 1;
        });
        group.element.hidden = kept === 0;
        group.element.open = asked ? kept > 0 : group.wasOpen;
      });
    });
    // Enter must not save the page.
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    picker.prepend(field);
  };

  const startAll = () => document.querySelectorAll('[data-picker]').forEach(start);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', startAll);
  else startAll();
})();
