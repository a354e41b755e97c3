const main = document.getElementById('main');
const chunkLength = 50;
const toneOrder = ['put', 'yes', 'cond', 'open', 'no', 'clash', 'none'];

/** Everything on the page that shows an answer: the question, the element, and how to write an answer into it. */
const shown = [];

function sectionOf(section) {
  const element = make('section', { id: section.id, 'aria-labelledby': `${section.id}-title` },
    make('h2', { id: `${section.id}-title` }, section.title),
    make('p', { class: 'about' }, section.about));
  main.append(element);
  return element;
}

/** A button that shows an answer and opens its evidence. */
function answerButton(section, question) {
  const button = make('button', { type: 'button', 'data-question': question.key, 'aria-haspopup': 'dialog' });
  button.addEventListener('click', () => openAnswer(button, section, question, answerTo(question)));
  return button;
}

const subOf = (answer) => (answer.since ? make('span', { class: 'sub' }, answer.since) : null);

/** The matrix: a row for each subject, a column for each party, a table for each issue, and no table so long that it slows the page. */
function matrixOf(section, questions) {
  const element = sectionOf(section);
  const tones = new Map();
  for (const answer of questions.flatMap((question) => question.frames.flatMap((row) => row.answers.filter((_, i) => i % 2 === 1 && _ >= 0)))) {
    tones.set(report.answers[answer].verdict, report.answers[answer].tone);
  }
  element.append(make('ul', { class: 'legend', 'aria-label': 'What the colours say' },
    ...[...tones].sort((a, b) => toneOrder.indexOf(a[1]) - toneOrder.indexOf(b[1])).map(([verdict, tone]) => make('li', { class: `t-${tone}` }, make('span', { 'aria-hidden': 'true' }), words(verdict)))));
  const cells = new Map(questions.map((question) => [`${question.row} ${question.column}`, question]));
  const rows = [...new Set(questions.map((question) => question.row))].sort((a, b) => a - b);
  const columns = [...new Set(questions.map((question) => question.column))].sort((a, b) => a - b);
  const groups = new Map();
  for (const row of rows) {
    const group = report.subjects[row].group;
    if (!groups.has(group)) { groups.set(group, []); }
    groups.get(group).push(row);
  }
  for (const [group, members] of groups) {
    for (let first = 0; first < members.length; first += chunkLength) {
      element.append(matrixTable(section, group, members.slice(first, first + chunkLength), columns, cells));
    }
  }
}

function matrixTable(section, group, rows, columns, cells) {
  const head = make('tr', {}, make('th', { scope: 'col' }, 'Subject'), ...columns.map((column) => make('th', { scope: 'col' }, words(report.columns[column]))));
  const body = make('tbody');
  for (const row of rows) {
    const line = make('tr', {}, make('th', { scope: 'row' }, words(report.subjects[row].name)));
    for (const column of columns) {
      const cell = make('td', { 'data-party': report.columns[column] });
      const blank = make('span', { class: 'blank' }, make('span', { 'aria-hidden': 'true' }, '\u2013'), make('span', { class: 'hidden-words' }, 'no position'));
      cell.append(blank);
      const question = cells.get(`${row} ${column}`);
      if (question) {
        const button = answerButton(section, question);
        button.hidden = true;
        cell.append(button);
        shown.push({
          question,
          section,
          write(answer) {
            button.hidden = answer === null;
            blank.hidden = answer !== null;
            if (answer) {
              button.className = classesOf(answer);
              button.replaceChildren(
                make('span', { class: 'hidden-words' }, `${report.columns[column]}, ${report.subjects[row].name}: `),
                ...verdictOf(answer), subOf(answer) ?? '');
            }
            return button;
          },
        });
      }
      line.append(cell);
    }
    body.append(line);
  }
  const caption = make('caption', {}, words(group));
  return make('div', { class: 'block' },
    make('div', { class: 'scroller', tabindex: '0', role: 'region', 'aria-label': `${section.title}: ${group}` },
      make('table', { class: 'matrix' }, caption, make('thead', {}, head), body)));
}

const rowOf = (question, answer) => [
  words(question.name, { class: 'name' }), ...verdictOf(answer), subOf(answer) ?? '', stepsOf(answer) ?? '',
  make('span', { class: 'reason', dir: 'auto' }, answer.reason)];

/** A list of answers, one below the other. */
function listOf(section, questions, kind = '', contentOf = rowOf) {
  const element = sectionOf(section);
  const empty = make('p', { class: 'empty' }, section.empty);
  element.append(empty);
  const views = questions.map((question) => {
    const button = answerButton(section, question);
    const sides = make('div', { hidden: true });
    const item = make('li', { class: 'row', hidden: true }, button, sides);
    return {
      question,
      section,
      item,
      write(answer) {
        item.hidden = answer === null;
        if (answer) {
          button.className = classesOf(answer);
          button.replaceChildren(...contentOf(question, answer));
          sides.hidden = !(answer.sides?.length > 0);
          sides.replaceChildren(...sideGroups(section, question, answer.sides ?? []));
        }
        return button;
      },
    };
  });
  shown.push(...views);
  const rows = rowsOf(views.map((view) => view.item), section);
  rows.forEach((row) => row.classList.add(...(kind ? [kind] : [])));
  element.append(...rows);
  shown.push({ section, question: null, empty });
  return views;
}

/** The life of a proposal, step by step. */
function stepsOf(answer) {
  if (!(answer.steps?.length > 1)) { return null; }
  return make('span', { class: 'steps' },
    ...answer.steps.flatMap((step, i) => [i > 0 ? make('span', { class: 'hidden-words' }, ', then ') : '', make('span', { class: `t-${step.tone}` }, words(step.words))]));
}

/** Values of one thing side by side, those of another below; a group is named where there are several. */
function sideGroups(section, question, sides) {
  const groups = Map.groupBy(sides, (side) => side.group ?? '');
  return [...groups].map(([group, members]) => make('div', { class: 'sides' },
    group && (groups.size > 1 || section.id !== 'contrasts') ? make('p', { class: 'group', dir: 'auto' }, group) : null,
    ...members.map((side) => sideOf(section, question, side))));
}

/** One of the values that differ, with the evidence of its own side. */
function sideOf(section, question, side) {
  const button = make('button', { type: 'button', class: `answer t-${side.tone}`, 'aria-haspopup': 'dialog' },
    make('span', { class: 'verdict' }, words(side.words)), side.by ? make('span', { class: 'sub', dir: 'auto' }, side.by) : '');
  button.addEventListener('click', () => openSide(button, section, question, side));
  return button;
}

/** Rows in pieces that the browser lays out only when they are near, with a field to find some of them where they are many. */
function rowsOf(items, section) {
  const list = make('ul', { class: 'rows' });
  if (items.length <= chunkLength) {
    list.append(...items);
    return [list];
  }
  const lists = [];
  for (let first = 0; first < items.length; first += chunkLength) {
    lists.push(make('ul', { class: 'rows chunk' }, ...items.slice(first, first + chunkLength)));
  }
  return [finderOf(items, section), ...lists];
}

function finderOf(items, section) {
  const input = make('input', { type: 'search', id: `find-${section.id}`, autocomplete: 'off' });
  const told = make('output', { for: input.id }, `${items.length.toLocaleString('en')} in all`);
  const letters = (text) => text.normalize('NFC').toLocaleLowerCase();
  let texts = null;
  input.addEventListener('input', () => {
    texts ??= items.map((item) => letters(item.textContent));
    const sought = letters(input.value.trim());
    let found = 0;
    items.forEach((item, i) => {
      const fits = texts[i].includes(sought);
      item.toggleAttribute('data-filtered', !fits);
      item.style.display = fits ? '' : 'none';
      found += fits ? 1 : 0;
    });
    told.textContent = sought === '' ? `${items.length.toLocaleString('en')} in all` : `${found.toLocaleString('en')} of ${items.length.toLocaleString('en')}`;
  });
  return make('p', { class: 'find' }, make('label', { for: input.id }, `Find in \u201c${section.title}\u201d`), input, told);
}

/** Every statement and event in order: the timeline in words, and on paper the evidence in full. */
function ledgerOf(section, questions) {
  const views = listOf(section, questions, 'ledger', (question, answer) => [
    make('span', { class: 'when' }, words(answer.since)),
    make('span', {},
      words(question.name, { class: 'name' }), ...verdictOf(answer),
      ...(answer.facts ?? []).filter((fact) => fact.name === 'Said').map((fact) => make('span', { class: 'reason', dir: 'auto' }, fact.words)))]);
  window.addEventListener('beforeprint', () => views.forEach((view) => {
    if (view.answer) { view.item.append(make('div', { class: 'print-evidence' }, ...view.answer.restsOn.map((card) => cardOf(report.cards[card])))); }
  }));
  window.addEventListener('afterprint', () => document.querySelectorAll('.print-evidence').forEach((copy) => copy.remove()));
}
