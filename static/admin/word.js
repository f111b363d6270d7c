// What word processors put in the clipboard, as parts: texts in the few tags that our texts know, headings, tables.
(() => {
  const BLOCK = 'address,article,aside,blockquote,center,dd,div,dl,dt,fieldset,figure,footer,form,header,h1,h2,h3,h4,h5,h6,hr,'
    + 'li,main,ol,p,pre,section,table,ul';
  const LONGEST_HEADING = 150;
  const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
  const { DELETED, MARKER } = window.portalClipboard;
  const MEDIA = 'img, svg, object, embed, iframe, video, audio';
  const COMMENTS = '.MsoCommentReference, [style*="mso-element:comment" i], [style*="mso-comment-reference" i]';

  const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const visible = (text) => text.replace(INVISIBLE, '').replace(/[ \t\r\n]+/g, ' ');
  const style = (element) => element.getAttribute('style') ?? '';

  // 1 to 6 for a heading, 0 for anything else: tags, and what Word, LibreOffice and Google write instead of them.
  const headingLevel = (element) => {
    if (/^H[1-6]$/.test(element.tagName)) return Number(element.tagName[1]);
    if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 1;
    if (!/^(P|DIV)$/.test(element.tagName)) return 0;
    const outline = /mso-outline-level:\s*([1-9])/i.exec(style(element));
    if (outline) return Number(outline[1]);
    const named = /(?:^|\s)(?:Mso)?(?:Heading|Titre|Title|Subtitle|Sous-?titre)(?:CxSp\w+)?[\s_-]?([1-9])?(?=\s|$|CxSp)/i
      .exec(element.className);
    return named ? Number(named[1] ?? (/sub|sous/i.test(named[0]) ? 2 : 1)) : 0;
  };

  // Word writes lists as paragraphs: the marker is a text of its own, the level stands in the style. Null elsewhere.
  const wordItem = (element) => {
    const said = /mso-list:\s*\S+\s+level(\d+)/i.exec(style(element));
    const marker = element.querySelector(MARKER);
    if (element.tagName !== 'P' || (!said && !(marker && /MsoListParagraph/.test(element.className)))) return null;
    const ordered = /^[\s\u00A0]*(\d+|[a-z]|[ivxlc]+)[.)°]/i.test(marker?.textContent ?? '');
    marker?.remove();
    return { level: said ? Number(said[1]) : 1, tag: ordered ? 'ol' : 'ul', html: inline(element) };
  };

  const safeAddress = (link) => {
    const address = link.getAttribute('href') ?? '';
    return /^(https?:|mailto:|tel:)/i.test(address) ? address : '';
  };

  // The text of an element in <b>, <i>, <a> and <br>; fonts, colours, anchors of notes and pictures go.
  const inline = (node) => [...node.childNodes].map((child) => {
    if (child.nodeType === Node.TEXT_NODE) return escape(visible(child.textContent));
    if (child.nodeType !== Node.ELEMENT_NODE) return '';
    if (child.tagName === 'BR') return '<br>';
    let html = inline(child);
    if (!html.trim()) return html && ' ';
    if (/mso-tab-count/i.test(style(child))) return ' ';
    const { fontWeight, fontStyle } = child.style;
    const plain = /^(normal|[1-5]\d\d)$/.test(fontWeight);
    if ((/^(B|STRONG)$/.test(child.tagName) && !plain) || /^(bold|bolder|[6-9]\d\d)$/.test(fontWeight)) html = `<b>${html}</b>`;
    if ((/^(I|EM)$/.test(child.tagName) && fontStyle !== 'normal') || fontStyle === 'italic') html = `<i>${html}</i>`;
    const address = child.tagName === 'A' ? safeAddress(child) : '';
    return address ? `<a href="${escape(address)}">${html}</a>` : html;
  }).join('');

  const trimmed = (html) => html.replace(/^(\s|&nbsp;|\u00A0|<br>)+|(\s|&nbsp;|\u00A0|<br>)+$/g, '');

  // <ul> and <ol> with their nested lists; Google puts these beside the items instead of in them.
  const list = (element) => {
    const items = [];
    [...element.children].forEach((child) => {
      if (/^[UO]L$/.test(child.tagName)) {
        const nested = list(child);
        if (items.length) items[items.length - 1] += nested; else items.push(nested);
        return;
      }
      const copy = child.cloneNode(true);
      const nested = [...child.children].filter((one) => /^[UO]L$/.test(one.tagName)).map(list).join('');
      copy.querySelectorAll('ul, ol').forEach((one) => one.remove());
      copy.querySelectorAll(BLOCK).forEach((one) => {
        const lineBreak = () => copy.ownerDocument.createElement('br');
        if (one.previousSibling?.textContent.trim()) one.before(lineBreak());
        if (one.nextSibling) one.after(lineBreak());
      });
      items.push(trimmed(inline(copy)) + nested);
    });
    const tag = element.tagName.toLowerCase();
    const full = items.filter((item) => item.trim());
    return full.length ? `<${tag}>${full.map((item) => `<li>${item}</li>`).join('')}</${tag}>` : '';
  };

  // Consecutive paragraphs of a Word list as nested lists.
  const wordList = (items) => {
    const open = [];
    let html = '';
    items.forEach((item) => {
      while (open.length > item.level) html += `</li></${open.pop()}>`;
      if (open.length === item.level && open.at(-1) !== item.tag) html += `</li></${open.pop()}>`;
      html += open.length === item.level ? '</li><li>' : '';
      while (open.length < item.level) {
        open.push(item.tag);
        html += `<${item.tag}><li>`;
      }
      html += trimmed(item.html);
    });
    while (open.length) html += `</li></${open.pop()}>`;
    return html;
  };

  // A list takes no table: its rows become lines. Returns whether there was one.
  const openTablesInLists = (body) => {
    const tables = [...body.querySelectorAll('li table')].filter((one) => !one.parentElement.closest('table'));
    tables.forEach((table) => table.replaceWith(...window.portalClipboard.ofTable(table).rows.map((row) => {
      const line = body.ownerDocument.createElement('p');
      line.textContent = row.filter(Boolean).map((cell) => cell.replace(/\n/g, ' ')).join(' | ');
      return line;
    })));
    return tables.length > 0;
  };

  // { parts, pictures, comments, deletions, tablesInLists }: parts are { kind: 'text', html }, { kind: 'heading', level, text } or
  // { kind: 'table', rows, merged }, in the order of the document.
  const read = (source) => {
    // A document of its own: nothing in it is loaded or run.
    const inert = new DOMParser().parseFromString(source, 'text/html');
    const { body } = inert;
    const comments = body.querySelectorAll(COMMENTS).length > 0;
    const deletions = body.querySelectorAll(DELETED).length > 0;
    body.querySelectorAll(`style, script, meta, link, title, xml, ${COMMENTS}, ${DELETED}`).forEach((one) => one.remove());
    const pictures = body.querySelectorAll(MEDIA).length;
    body.querySelectorAll(MEDIA).forEach((one) => one.remove());
    const said = { pictures, comments, deletions, tablesInLists: openTablesInLists(body) };
    if (!body.querySelector(BLOCK)) {
      // A few words: the spaces around them count, those around Windows' marks do not.
      const marked = /<!--StartFragment-->([\s\S]*)<!--EndFragment-->/.exec(body.innerHTML);
      if (marked) [, body.innerHTML] = marked;
      const html = inline(body);
      return { parts: html.trim() ? [{ kind: 'text', html }] : [], ...said };
    }
    const parts = [];
    let words = [];

    const addText = (html) => {
      if (!html) return;
      if (parts.at(-1)?.kind === 'text') parts.at(-1).html += html;
      else parts.push({ kind: 'text', html });
    };
    const paragraph = (html) => addText(trimmed(html) && `<p>${trimmed(html)}</p>`);
    const closeList = () => {
      if (words.length) addText(wordList(words));
      words = [];
    };

    const walk = (parent) => {
      let loose = inert.createElement('p');
      const closeLoose = () => {
        if (loose.childNodes.length) paragraph(inline(loose));
        loose = inert.createElement('p');
      };
      [...parent.childNodes].forEach((node) => {
        const isElement = node.nodeType === Node.ELEMENT_NODE;
        if (!isElement || !(node.matches(BLOCK) || node.querySelector(BLOCK))) {
          if (isElement || node.nodeType === Node.TEXT_NODE) {
            if (node.textContent.trim()) closeList();
            loose.append(node.cloneNode(true));
          }
          return;
        }
        closeLoose();
        const item = wordItem(node);
        if (item) {
          words.push(item);
          return;
        }
        closeList();
        const level = headingLevel(node);
        if (level) {
          const text = visible(node.textContent).replace(/[\s\u00A0]+/g, ' ').trim();
          // So long a text was given a heading's style for its looks.
          if (text.length > LONGEST_HEADING) paragraph(`<b>${escape(text)}</b>`);
          else if (text) parts.push({ kind: 'heading', level, text });
        } else if (node.tagName === 'TABLE') {
          const table = window.portalClipboard.ofTable(node);
          if (table.rows.flat().some(Boolean)) parts.push({ kind: 'table', ...table });
        } else if (/^[UO]L$/.test(node.tagName)) addText(list(node));
        else if (node.querySelector(BLOCK)) walk(node);
        else if (node.tagName === 'PRE') node.textContent.split('\n').forEach((line) => paragraph(escape(line)));
        else paragraph(inline(node));
      });
      closeLoose();
    };
    walk(body);
    closeList();
    return { parts, ...said };
  };

  window.portalWord = { read, escape };
})();
