/* 复制引文: what a section or a selection says, whence it comes, and the address that outlives insertions. */
(function () {
  const MOST = 200;
  const LONGEST = 2000;
  const gangmu = window.gangmu;
  const here = gangmu.reading;
  const article = here.report;
  if (!article || !here.rows.length) return;

  function begin(text, most) {
    if (text.length <= most) return text;
    const part = text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
    const end = Math.max(part.lastIndexOf('。'), part.lastIndexOf('；'));
    return part.slice(0, end > most / 2 ? end + 1 : most) + '……';
  }

  function plain(node) {
    node.querySelectorAll('[data-added]').forEach(added => added.remove());
    const blocks = Array.from(node.querySelectorAll('h1,h2,h3,h4,p'));
    const texts = blocks.length ? blocks.map(block => block.textContent) : [node.textContent];
    return texts.map(text => text.trim()).filter(text => text).join('\n');
  }

  function selected() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const start = range.startContainer;
    const element = start.nodeType === 1 ? start : start.parentElement;
    if (!article.contains(range.commonAncestorContainer) || element.closest('[data-added]')) return null;
    const text = plain(range.cloneContents());
    return text && { row: element.closest('.row[id]'), text: begin(text, LONGEST), range };
  }

  function citation(row, text) {
    const title = article.querySelector('h1').textContent.trim();
    const unit = article.dataset.unit;
    const year = article.dataset.year;
    const body = row && row.querySelector('.bd[id]');
    const from = [(unit || '') + '《' + title + '》'];
    if (year) from.push(year + ' 年度');
    if (row) from.push(row.dataset.place);
    const address = location.href.split(/[?#]/)[0] + (body ? '#' + body.id : '');
    return text + '\n——' + from.join('，') + '\n' + address;
  }

  function copyByCommand(text) {
    const field = gangmu.make('textarea', 'sr');
    const focused = document.activeElement;
    field.value = text;
    field.readOnly = true;
    document.body.append(field);
    field.select();
    let done = false;
    try {
      done = document.execCommand('copy');
    } catch (forbidden) {
      done = false;
    }
    field.remove();
    if (focused && focused.focus) focused.focus({ preventScroll: true });
    return done;
  }

  /* The last resort: the reader copies by hand. */
  function show(text, focused) {
    const field = gangmu.make('textarea', '');
    const close = gangmu.make('button', '', '关闭');
    const box = gangmu.make('div', 'hand', gangmu.make('p', '', '浏览器不让网页复制，请按 Ctrl+C。'), field, close);
    const leave = () => {
      box.remove();
      focused.focus({ preventScroll: true });
    };
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', '引文');
    box.addEventListener('keydown', event => { if (event.key === 'Escape') leave(); });
    field.setAttribute('aria-label', '引文');
    field.value = text;
    field.readOnly = true;
    field.rows = 5;
    close.type = 'button';
    close.addEventListener('click', leave);
    document.body.append(box);
    field.focus();
    field.select();
  }

  async function copy(text, asked) {
    let done = false;
    if (navigator.clipboard && navigator.clipboard.writeText) {
      done = await navigator.clipboard.writeText(text).then(() => true, () => false);
    }
    if (done || copyByCommand(text)) {
      gangmu.say('已复制引文');
    } else {
      gangmu.say('未能复制：浏览器不让网页复制');
      show(text, asked);
    }
  }

  /* A press must not take the selection away before it is read. */
  function button(label, act) {
    const made = gangmu.make('button', 'cite', label);
    made.type = 'button';
    made.addEventListener('mousedown', event => event.preventDefault());
    made.addEventListener('click', act);
    return made;
  }

  here.rows.forEach(row => {
    const note = row.querySelector('.nt');
    if (!note) return;
    const one = button('引', () => {
      const chosen = selected();
      const text = chosen && chosen.row === row ? chosen.text : begin(plain(row.querySelector('.bd').cloneNode(true)), MOST);
      copy(citation(row, text), one);
    });
    one.title = '复制引文';
    one.setAttribute('aria-label', '复制引文：' + (row.dataset.place || ''));
    note.prepend(one);
  });

  const floating = button('复制引文', () => {
    const chosen = selected();
    if (chosen) copy(citation(chosen.row, chosen.text), floating);
    floating.hidden = true;
  });
  let wait = 0;
  floating.classList.add('floats');
  floating.hidden = true;
  document.getElementById('main').append(floating);
  document.addEventListener('selectionchange', () => {
    clearTimeout(wait);
    wait = setTimeout(() => {
      const chosen = matchMedia('(hover:hover)').matches && selected();
      floating.hidden = !chosen;
      if (!chosen) return;
      const boxes = chosen.range.getClientRects();
      const box = boxes[boxes.length - 1] || chosen.range.getBoundingClientRect();
      const left = Math.min(box.right, document.documentElement.clientWidth - 100);
      floating.style.left = Math.max(0, left + window.scrollX) + 'px';
      floating.style.top = box.bottom + window.scrollY + 6 + 'px';
    }, 250);
  });
})();
