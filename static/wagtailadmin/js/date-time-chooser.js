// Instead of Wagtail's file of the same name, whose picker writes today over what it cannot read when the field is left.
// A date is typed, and the server reads it; a button opens the browser's own calendar, which writes only what is chosen.
(() => {
  const SHOWN = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2}))?\s*$/;
  const two = (number) => String(number).padStart(2, '0');

  // « 14/06/2027 09:30 » as the browser's calendar takes it, or nothing when the field says it otherwise.
  const toNative = (text, type) => {
    const [, day, month, year, hour, minute] = SHOWN.exec(text) || [];
    if (!day) return '';
    const date = `${year}-${two(month)}-${two(day)}`;
    return type === 'date' ? date : `${date}T${two(hour || 0)}:${minute || '00'}`;
  };

  const fromNative = (value) => {
    const [date, time] = value.split('T');
    const shown = date.split('-').reverse().join('/');
    return time ? `${shown} ${time.slice(0, 5)}` : shown;
  };

  const addCalendar = (input, type) => {
    const template = document.getElementById('date-calendar');
    if (!input || !template || input.dataset.calendar || !('showPicker' in HTMLInputElement.prototype)) return;
    input.dataset.calendar = type;
    const holder = template.content.firstElementChild.cloneNode(true);
    input.replaceWith(holder);
    holder.prepend(input);
    const calendar = holder.querySelector('input[data-native]');
    calendar.type = type;
    holder.querySelector('button').addEventListener('click', () => {
      calendar.value = toNative(input.value, type);
      calendar.showPicker();
    });
    calendar.addEventListener('change', () => {
      if (!calendar.value) return;
      input.value = fromNative(calendar.value);
      ['input', 'change'].forEach((name) => input.dispatchEvent(new Event(name, { bubbles: true })));
    });
  };

  window.initDateChooser = (id) => addCalendar(document.getElementById(id), 'date');
  window.initDateTimeChooser = (id) => addCalendar(document.getElementById(id), 'datetime-local');
  window.initTimeChooser = () => {};

  // What blocks of a StreamField ask of a widget (Wagtail's telepath).
  class TypedInput {
    constructor(init) {
      this.init = init;
    }

    render(placeholder, name, id, initialState) {
      const input = document.createElement('input');
      Object.assign(input, { type: 'text', name, id, autocomplete: 'off' });
      placeholder.replaceWith(input);
      input.value = initialState || '';
      this.init(id);
      return {
        idForLabel: id,
        getValue: () => input.value,
        getState: () => input.value,
        setState: (value) => { input.value = value || ''; },
        setInvalid: (invalid) => {
          if (invalid) input.setAttribute('aria-invalid', 'true');
          else input.removeAttribute('aria-invalid');
        },
        getTextLabel: () => input.value,
        focus: (options) => { if (!options || !options.soft) input.focus(); },
      };
    }
  }

  if (!window.telepath) return;
  const inputs = { AdminDateInput: 'initDateChooser', AdminDateTimeInput: 'initDateTimeChooser', AdminTimeInput: 'initTimeChooser' };
  Object.entries(inputs).forEach(([name, init]) => {
    window.telepath.register(`wagtail.widgets.${name}`, class extends TypedInput {
      constructor() {
        super(window[init]);
      }
    });
  });
})();
