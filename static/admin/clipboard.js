// Tables in the clipboard: what spreadsheets and word processors put there, as rows of texts.
(() => {
  const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, tr, td, th';
  // What Word's tracked changes took away is still in what it copies.
  const DELETED = 'del[cite], del[datetime], .msoDel';
  const MARKER = '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]';

  // A cell's text: its paragraphs and line breaks on lines of their own, spaces as HTML shows them, nothing invisible.
  const text = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll(`style, script, title, ${DELETED}`).forEach((one) => one.remove());
    copy.querySelectorAll(MARKER).forEach((one) => { one.textContent = `${one.textContent.trim()} `; });
    copy.querySelectorAll('br').forEach((one) => one.replaceWith('\u0000'));
    copy.querySelectorAll(BLOCKS).forEach((one) => {
      one.prepend('\u0000');
      one.append('\u0000');
    });
    return copy.textContent
      .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
      .replace(/[ \t\r\n]+/g, ' ')
      .split('\u0000').map((line) => line.replace(/^[\s\u00A0]+|[\s\u00A0]+$/g, '')).join('\n')
      .replace(/\n{2,}/g, '\n').trim();
  };

  const rectangle = (rows) => {
    const width = Math.max(...rows.map((row) => row.length));
    return rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
  };

  // Rows of an HTML table. A merged cell says its text once, in its first place; `merged` counts such cells.
  const ofTable = (table) => {
    const rows = [];
    let merged = 0;
    [...table.rows].forEach((row, y) => {
      rows[y] ??= [];
      let x = 0;
      [...row.cells].forEach((cell) => {
        while (rows[y][x] !== undefined) x += 1;
        // Word and Excel write spans of thousands for whole lines: what follows is empty anyway.
        const [width, height] = [Math.min(cell.colSpan, 200), Math.min(cell.rowSpan, table.rows.length - y)];
        if (width > 1 || height > 1) merged += 1;
        for (let j = 0; j < height; j += 1) {
          rows[y + j] ??= [];
          for (let i = 0; i < width; i += 1) rows[y + j][x + i] = i || j ? '' : text(cell);
        }
        x += width;
      });
    });
    return { rows: rectangle(rows), merged };
  };

  // Lines and tabs; a cell that holds one of them, or a quotation mark, stands between quotation marks.
  const ofText = (source) => {
    const rows = [[]];
    const lines = source.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
    let cell = '';
    let quoted = false;
    for (let i = 0; i < lines.length; i += 1) {
      const sign = lines[i];
      if (quoted && sign === '"' && lines[i + 1] === '"') { cell += '"'; i += 1; }
      else if (quoted && sign === '"') quoted = false;
      else if (quoted) cell += sign;
      else if (sign === '"' && !cell && /^"([^"]|"")*"(?=[\t\n]|$)/.test(lines.slice(i))) quoted = true;
      else if (sign === '\t') { rows.at(-1).push(cell.trim()); cell = ''; }
      else if (sign === '\n') { rows.at(-1).push(cell.trim()); cell = ''; rows.push([]); }
      else cell += sign;
    }
    rows.at(-1).push(cell.trim());
    return { rows: rectangle(rows), merged: 0 };
  };

  // The table in a clipboard, or null: { rows, merged, around }; `around` says whether other text came with it.
  const read = (data) => {
    const html = data.getData('text/html');
    const body = html ? new DOMParser().parseFromString(html, 'text/html').body : null;
    const tables = body ? [...body.querySelectorAll('table')].filter((one) => !one.parentElement.closest('table')) : [];
    const full = tables.map(ofTable).filter((one) => one.rows.length);
    if (full.length) {
      tables.forEach((one) => one.remove());
      return {
        rows: rectangle(full.flatMap((one) => one.rows)),
        merged: full.reduce((sum, one) => sum + one.merged, 0),
        around: text(body) !== '',
      };
    }
    const plain = data.getData('text/plain');
    const isGrid = plain.includes('\t') || (!html && /\n./.test(plain.replace(/\r/g, '')));
    return isGrid ? { ...ofText(plain), around: false } : null;
  };

  window.portalClipboard = { read, ofTable, text, DELETED, MARKER };
})();
