// Pasting into a text. In a page's body a heading becomes a heading block and a table a table block; elsewhere a heading
// stays a line in bold and a table lines of text. What became of them is said below the text.
(() => {
  const strings = JSON.parse(document.currentScript.dataset.strings);
  const streams = new WeakMap();
  const ours = new WeakSet();

  // Wagtail keeps no way from an element to its stream: remember it where it is drawn.
  const { StreamBlockDefinition } = window.wagtailStreamField?.blocks ?? {};
  if (StreamBlockDefinition) {
    const { render } = StreamBlockDefinition.prototype;
    StreamBlockDefinition.prototype.render = function remember(...given) {
      const stream = render.apply(this, given);
      streams.set(stream.element, stream);
      return stream;
    };
  }

  const uuid = () => '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => (
    Number(digit) ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (Number(digit) / 4)))
  ).toString(16));

  const plain = (html) => new DOMParser().parseFromString(html.replace(/<\/(p|li)>/g, '\n'), 'text/html').body.textContent.trim();

  // Let the editor itself take a cleaned text, at its cursor.
  const insertText = (editor, html) => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    const texts = { 'text/html': html, 'text/plain': plain(html), Text: plain(html) };
    const clipboardData = { types: ['text/html', 'text/plain'], items: [], files: [], getData: (type) => texts[type] ?? '' };
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    ours.add(event);
    editor.dispatchEvent(event);
  };

  // The block of a stream that is this very editor, if the stream takes headings and tables too; else null.
  const placeOf = (editor) => {
    const element = editor.closest('[data-streamfield-child]');
    const stream = streams.get(element?.parentElement?.parentElement);
    const child = stream?.children.find((one) => one.element === element);
    const taken = stream?.blockDef.childBlockDefsByName;
    return child?.type === 'text' && taken.heading && taken.table && window.draftail ? { stream, child } : null;
  };

  // A frame around a text is no table.
  const isFrame = (part) => part.kind === 'table' && part.rows.length * part.rows[0].length === 1;

  const asLines = (part) => (isFrame(part) ? part.rows[0][0].split('\n') : part.rows
    .map((row) => row.map((cell) => cell.replace(/\n/g, ' ')).join(' | ').replace(/^[ |]+$/, '')))
    .filter(Boolean).map((line) => `<p>${window.portalWord.escape(line)}</p>`).join('');

  const asText = (part) => {
    if (part.kind === 'heading') return `<p><b>${window.portalWord.escape(part.text)}</b></p>`;
    return part.kind === 'table' ? asLines(part) : part.html;
  };

  const merge = (parts) => parts.reduce((merged, part) => {
    if (part.kind === 'text' && merged.at(-1)?.kind === 'text') merged.at(-1).html += part.html;
    else merged.push({ ...part });
    return merged;
  }, []);

  const fits = (part, stream) => {
    const grid = stream.blockDef.childBlockDefsByName.table.childBlockDefs.find((one) => one.name === 'grid');
    const { rows, columns } = grid.meta.limits;
    return !isFrame(part) && part.rows.length - 1 <= rows && part.rows[0].length <= columns;
  };

  const state = (part, stream, top) => {
    const empty = stream.blockDef.initialChildStates[part.kind];
    if (part.kind === 'heading') return { ...empty, text: part.text, level: [part.level > top ? 'h3' : 'h2'] };
    if (part.kind === 'text') return empty;
    // A first row of whole sentences is no row of headings.
    const isHead = part.rows[0].every((text) => text.length <= 150);
    const columns = part.rows[0].map((text) => ({ type: 'text', heading: isHead ? text.replace(/\s+/g, ' ') : '' }));
    const rows = part.rows.slice(isHead ? 1 : 0).map((values) => ({ values }));
    return { ...empty, grid: { caption: '', columns, rows } };
  };

  // Insert the parts after the cursor as blocks of their own; what stood behind the cursor comes after them.
  const insertBlocks = ({ stream, child }, parts) => {
    const input = child.block.widget.input;
    const top = Math.min(...parts.filter((part) => part.kind === 'heading').map((part) => part.level));
    const [first, ...others] = parts;
    if (first.kind === 'text') insertText(child.element.querySelector('.public-DraftEditor-content'), first.html);
    const split = window.draftail.splitState(input.draftailEditor.getEditorState());
    const said = (editorState) => editorState.getCurrentContent().getPlainText().trim();
    const start = child.index;
    if (said(split.stateAfter)) {
      stream.splitBlock(start, split.stateBefore, split.stateAfter, split.shouldMoveCommentFn, { animate: false });
    }
    const inserted = (first.kind === 'text' ? others : parts).map((part, i) => {
      const made = stream.insert({ type: part.kind, id: uuid(), value: state(part, stream, top) }, start + 1 + i, {});
      if (part.kind === 'text') insertText(made.element.querySelector('.public-DraftEditor-content'), part.html);
      return made;
    });
    if (!said(split.stateBefore)) stream.deleteBlock(start, {});
    const last = inserted.at(-1);
    last.element.querySelector('.public-DraftEditor-content, input[type=text]').focus();
    return last.element;
  };

  const say = (after, messages) => {
    document.querySelectorAll('.paste-said').forEach((one) => one.remove());
    if (!messages.length) return;
    const note = document.createElement('div');
    note.className = 'paste-said help-block help-info';
    note.setAttribute('role', 'status');
    messages.forEach((message) => {
      const line = document.createElement('p');
      line.textContent = message;
      note.append(line);
    });
    after.after(note);
    note.scrollIntoView({ block: 'nearest' });
  };

  const paste = (event) => {
    const editor = event.target.closest?.('.public-DraftEditor-content');
    const html = editor && !ours.has(event) && event.clipboardData?.getData('text/html');
    // From one of our own editors: it keeps its own way, which loses nothing.
    if (!html || /data-draftjs-conductor-fragment|data-editor=/.test(html)) return;
    const { parts, pictures, comments, deletions, tablesInLists } = window.portalWord.read(html);
    const messages = [];
    if (pictures) messages.push(strings.PICTURES);
    if (comments) messages.push(strings.COMMENTS);
    if (deletions) messages.push(strings.DELETIONS);
    event.preventDefault();
    event.stopImmediatePropagation();
    let shown = editor.closest('.Draftail-Editor__wrapper, .Draftail-Editor') ?? editor;
    const place = placeOf(editor);
    const keeps = (part) => part.kind === 'text' || (place && (part.kind === 'heading' || fits(part, place.stream)));
    const lost = parts.filter((part) => !keeps(part));
    const kept = merge(parts.map((part) => (keeps(part) ? part : { kind: 'text', html: asText(part) })));
    const special = (kind, among) => among.some((part) => part.kind === kind);
    if (special('heading', lost)) messages.unshift(strings.HEADINGS_AS_TEXT);
    if (lost.some(isFrame)) messages.unshift(strings.FRAME);
    if (tablesInLists && place) messages.unshift(strings.TABLES_AS_TEXT);
    if ((tablesInLists && !place) || lost.some((part) => part.kind === 'table' && !isFrame(part))) {
      messages.unshift(place ? strings.TABLES_TOO_LARGE : strings.TABLES_AS_TEXT);
    }
    if (kept.some((part) => part.kind === 'table' && part.merged)) messages.unshift(strings.MERGED);
    if (special('table', kept)) messages.unshift(strings.TABLES);
    if (special('heading', kept)) messages.unshift(strings.HEADINGS);
    if (kept.some((part) => part.kind !== 'text')) shown = insertBlocks(place, kept);
    else if (kept.length) insertText(editor, kept[0].html);
    say(shown, messages);
  };

  document.addEventListener('paste', paste, true);
})();
