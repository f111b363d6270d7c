// Wagtail's typed table with one kind of cells: buttons with words, pasting from a spreadsheet, Enter, and a way back.
(() => {
  const WAGTAIL = 'wagtail.contrib.typed_table_block.blocks.TypedTableBlock';

  const fill = (text, values) => text.replace(/%\((\w+)\)s/g, (_, name) => values[name]);

  const button = (label, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button button-small button-secondary';
    made.textContent = label;
    made.addEventListener('click', act);
    return made;
  };

  // One text. Wagtail's own field measures the page each time one is made: thousands of them would take minutes.
  class Cell {
    constructor(place, name, state) {
      this.input = document.createElement('textarea');
      this.input.name = name;
      this.input.addEventListener('input', () => this.fit());
      place.append(this.input);
      this.setState(state);
    }

    // Browsers that know `field-sizing` (grid.css) do not need it.
    fit() {
      this.input.rows = Math.min(8, this.input.value.split('\n').length);
    }

    setState(text) {
      this.input.value = text ?? '';
      this.fit();
    }

    getState() { return this.input.value; }

    getValue() { return this.input.value; }

    getTextLabel() { return this.input.value; }

    focus() { this.input.focus(); }

    setError(error) {
      this.said?.remove();
      this.input.toggleAttribute('aria-invalid', false);
      if (!error?.messages?.length) return;
      this.said = document.createElement('p');
      this.said.className = 'error-message';
      this.said.id = `${this.input.name}-error`;
      this.said.textContent = error.messages.join(' ');
      this.input.setAttribute('aria-invalid', 'true');
      this.input.setAttribute('aria-describedby', this.said.id);
      this.input.after(this.said);
    }
  }

  // What is added to a block that Wagtail has drawn.
  class GridTools {
    constructor(block) {
      this.block = block;
      this.cell = block.blockDef.childBlockDefs[0];
      this.limits = block.blockDef.meta.limits;
      this.strings = block.blockDef.meta.strings;
      [this.element] = block.container;
      this.element.classList.add('grid-block');
      this.element.classList.toggle('grid-block--plain', !block.blockDef.meta.captioned);
      this.drawBar();
      this.watch();
      this.refresh();
    }

    drawBar() {
      this.addRow = button(this.strings.ADD_ROW, () => this.append('row'));
      this.addColumn = button(this.strings.ADD_COLUMN, () => this.append('column'));
      this.firstRow = button(this.strings.FIRST_ROW, () => this.change(() => this.takeFirstRow()));
      const bar = document.createElement('div');
      bar.className = 'grid-bar';
      bar.append(this.addRow, this.addColumn, this.firstRow);
      this.said = document.createElement('p');
      this.said.className = 'grid-said';
      this.said.setAttribute('role', 'status');
      const help = document.createElement('p');
      help.className = 'help grid-help';
      help.textContent = this.strings.HELP;
      this.element.querySelector('.typed-table-block__wrapper').after(bar, this.said, help);
    }

    // Wagtail's methods stay the only way to change rows and columns: each is followed by new labels.
    watch() {
      ['insertRow', 'insertColumn', 'deleteRow', 'deleteColumn', 'setState'].forEach((name) => {
        const original = this.block[name].bind(this.block);
        this.block[name] = (...given) => {
          const outermost = !this.busy;
          this.busy = true;
          const answer = original(...given);
          if (outermost) {
            this.busy = false;
            this.refresh();
          }
          return answer;
        };
      });
      this.element.addEventListener('paste', (event) => this.paste(event), true);
      this.element.addEventListener('keydown', (event) => this.key(event));
      this.element.addEventListener('input', ({ target }) => {
        if (target.matches('.column-heading')) this.refresh();
        else this.offerFirstRow();
      });
      // Before Wagtail's own handlers: one kind of cells needs no menu of kinds, and what is deleted can come back.
      this.element.addEventListener('click', (event) => this.click(event), true);
    }

    click(event) {
      const pressed = event.target.closest('button');
      if (!pressed) return;
      const place = (cell) => [...cell.parentElement.children].indexOf(cell) - 1;
      const row = () => [...this.block.tbody.children].indexOf(pressed.closest('tr'));
      if (pressed.matches('.prepend-column')) {
        event.stopPropagation();
        const column = place(pressed.closest('th'));
        this.insertColumn(column);
        this.block.columns[column].headingInput.focus();
      } else if (pressed.matches('.delete-column')) {
        event.stopPropagation();
        const column = place(pressed.closest('th'));
        this.change(() => this.block.deleteColumn(column), this.strings.COLUMN_DELETED, { column: column + 1 });
      } else if (pressed.matches('.delete-row')) {
        event.stopPropagation();
        const number = row();
        this.change(() => this.block.deleteRow(number), this.strings.ROW_DELETED, { row: number + 1 });
      }
    }

    // Do something that replaces what was written, say so, and offer to take it back.
    change(act, message = '', values = {}) {
      const before = this.block.getState();
      act();
      this.changed();
      this.say(fill(message, values), () => {
        this.block.setState(before);
        this.changed();
        this.say(this.strings.UNDONE);
        this.focus(0, 0);
      });
    }

    say(message, undo = null) {
      this.said.replaceChildren(message ? `${message} ` : '');
      if (undo) this.said.append(button(this.strings.UNDO, undo));
    }

    // Autosave and the warning about unsaved changes listen to the form's fields.
    changed() {
      this.block.captionInput.dispatchEvent(new Event('input', { bubbles: true }));
      this.block.captionInput.dispatchEvent(new Event('change', { bubbles: true }));
    }

    insertColumn(index) {
      if (this.block.columns.length >= this.limits.columns) return;
      this.block.insertColumn(index, this.cell, { addInitialRow: true });
    }

    append(kind) {
      const { rows, columns } = this.block;
      if (kind === 'column') {
        this.insertColumn(columns.length);
        columns.at(-1).headingInput.focus();
      } else {
        if (!columns.length) this.insertColumn(0);
        else this.block.insertRow(rows.length);
        this.focus(rows.length - 1, 0);
      }
      this.say('');
    }

    takeFirstRow() {
      const { columns, rows } = this.block;
      rows[0].blocks.forEach((cell, i) => { columns[i].headingInput.value = cell.getValue(); });
      this.block.deleteRow(0);
    }

    // [row, column] of a field; row -1 is the headings; null elsewhere.
    place(field) {
      const cell = field.closest('td, th');
      if (!cell || !field.matches('input[type=text], textarea')) return null;
      const line = cell.parentElement;
      const row = line.parentElement === this.block.thead ? -1 : [...this.block.tbody.children].indexOf(line);
      return [row, [...line.children].indexOf(cell) - 1];
    }

    field(row, column) {
      if (row < 0) return this.block.columns[column]?.headingInput;
      return this.block.rows[row]?.blocks[column]?.input;
    }

    focus(row, column) {
      (this.field(row, column) ?? this.addRow).focus();
    }

    key(event) {
      if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.isComposing) return;
      if (event.target === this.block.captionInput) {
        event.preventDefault();
        return;
      }
      const place = this.place(event.target);
      // With the modifiers it saves, as everywhere in Wagtail.
      if (!place || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const [row, column] = place;
      if (row + 1 === this.block.rows.length && row + 1 < this.limits.rows) this.block.insertRow(row + 1);
      this.focus(Math.min(row + 1, this.block.rows.length - 1), column);
    }

    paste(event) {
      const place = this.place(event.target);
      const found = place && window.portalClipboard.read(event.clipboardData);
      if (!found || (found.rows.length === 1 && found.rows[0].length === 1 && !found.merged)) return;
      event.preventDefault();
      event.stopPropagation();
      const [row, column] = place;
      const size = { rows: found.rows.length, columns: found.rows[0].length };
      const needed = { rows: row + size.rows, columns: column + size.columns };
      if (needed.rows > this.limits.rows || needed.columns > this.limits.columns) {
        const most = { most_rows: this.limits.rows, most_columns: this.limits.columns };
        this.say(fill(this.strings.TOO_LARGE, { ...needed, ...most }));
        return;
      }
      const message = [
        fill(this.strings.PASTED, size),
        found.merged ? fill(this.strings.MERGED, { count: found.merged }) : '',
        found.around ? this.strings.AROUND : '',
      ].filter(Boolean).join(' ');
      this.change(() => this.write(found.rows, row, column), message);
      this.focus(needed.rows - 1, needed.columns - 1);
    }

    // Write rows of texts from a place on; rows and columns that are missing are added.
    write(texts, row, column) {
      const state = this.block.getState();
      const width = Math.max(state.columns.length, column + texts[0].length);
      while (state.columns.length < width) state.columns.push({ type: this.cell.name, heading: '' });
      while (state.rows.length < row + texts.length) state.rows.push({ values: [] });
      state.rows.forEach((line) => { while (line.values.length < width) line.values.push(''); });
      texts.forEach((line, y) => line.forEach((text, x) => {
        if (row + y < 0) state.columns[column + x].heading = text.replace(/\s+/g, ' ');
        else state.rows[row + y].values[column + x] = text;
      }));
      this.block.setState(state);
    }

    refresh() {
      const { columns, rows } = this.block;
      const name = (i) => columns[i].headingInput.value.trim() || i + 1;
      columns.forEach((column, i) => {
        const head = column.headingInput.parentElement;
        column.headingInput.setAttribute('aria-label', fill(this.strings.HEADING_PLACE, { column: i + 1 }));
        this.label(head.querySelector('.prepend-column'), this.strings.INSERT_COLUMN_PLACE, { column: i + 1 });
        this.label(head.querySelector('.delete-column'), this.strings.DELETE_COLUMN_PLACE, { column: i + 1 });
        head.querySelector('.prepend-column').disabled = columns.length >= this.limits.columns;
      });
      [...this.block.tbody.children].forEach((line, row) => {
        this.label(line.querySelector('.prepend-row'), this.strings.INSERT_ROW_PLACE, { row: row + 1 });
        this.label(line.querySelector('.delete-row'), this.strings.DELETE_ROW_PLACE, { row: row + 1 });
        line.querySelector('.prepend-row').disabled = rows.length >= this.limits.rows;
        columns.forEach((_, i) => {
          const label = fill(this.strings.CELL_PLACE, { row: row + 1, column: name(i) });
          this.field(row, i)?.setAttribute('aria-label', label);
        });
      });
      this.addRow.disabled = rows.length >= this.limits.rows;
      this.addColumn.disabled = columns.length >= this.limits.columns;
      this.offerFirstRow();
    }

    offerFirstRow() {
      const { columns, rows } = this.block;
      this.firstRow.hidden = !rows.length || columns.some((column) => column.headingInput.value.trim())
        || !rows[0].blocks.some((cell) => cell.getValue().trim());
    }

    label(element, text, values) {
      const said = fill(text, values);
      element.setAttribute('aria-label', said);
      element.title = said;
    }
  }

  const Definition = window.telepath.constructors[WAGTAIL];
  window.telepath.register('portal.blocks.GridBlock', class extends Definition {
    render(placeholder, prefix, state, error) {
      const block = super.render(placeholder, prefix, null, null);
      block.initCell = (place, column, row, text) => new Cell(place, `${prefix}-cell-${row.id}-${column.id}`, text);
      block.setState(state);
      block.setError(error);
      const tools = new GridTools(block);
      // Wagtail's own forgets the caption of a copied table, and begins below the headings.
      block.getDuplicatedState = () => block.getState();
      block.focus = () => tools.focus(-1, 0);
      return block;
    }
  });
})();
