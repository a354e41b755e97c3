const panel = document.getElementById('panel');
const panelBody = document.getElementById('panel-body');
let opener = null;

/** One piece of evidence: who says so, through whom, and where it stands. */
function proofOf(evidence) {
  const source = report.sources[evidence.source];
  const proof = make('div', { class: 'proof' });
  if (evidence.exact) {
    proof.append(make('blockquote', { lang: source.language, dir: 'auto' }, evidence.exact));
  }
  const list = factList([
    ...evidence.facts,
    { name: 'Source', words: source.name, address: source.address },
  ]);
  if (evidence.span) {
    list.append(make('dt', {}, 'Place'), make('dd', {}, evidence.span, ' ', make('span', { class: 'hash' }, evidence.hash)));
  }
  proof.append(list);
  return proof;
}

/** The evidence that is or may be known at the knowledge date; the data say from which of them on each source may be. */
function proofsOf(evidence) {
  const known = evidence.filter((piece) => report.sources[piece.source].known <= clocks.known);
  return known.length > 0 ? known.map(proofOf)
    : [make('p', { class: 'note' }, evidence.length > 0 ? 'What tells it was not known by then.' : 'The record gives no evidence of its own for this entry.')];
}

/** An entry of the record with its evidence. */
function cardOf(card, heading = 'h4') {
  return make('article', { class: 'card', 'data-reference': card.reference },
    make('p', { class: 'kicker' }, card.kind),
    make(heading, {}, words(card.name)),
    factList(card.facts),
    ...proofsOf(card.evidence));
}

/** Opens the panel; the focus goes into it, and back to where it was when it closes. */
function openPanel(from, kind, title, content) {
  opener = from;
  document.getElementById('panel-kind').textContent = kind;
  document.getElementById('panel-title').replaceChildren(words(title));
  panelBody.replaceChildren(...content);
  panelBody.scrollTop = 0;
  panel.showModal();
  document.getElementById('panel-title').focus();
}

/** An answer with its reason and everything that it rests on. */
function openAnswer(from, section, question, answer) {
  const line = make('p', { class: `verdict-line t-${answer.tone}` }, make('strong', { class: 'verdict' }, words(answer.verdict)), ' ', ...marked(answer.certainty));
  const content = [line];
  if (answer.reason) { content.push(make('p', { class: 'reason', dir: 'auto' }, answer.reason)); }
  if (answer.facts?.length > 0) { content.push(factList(answer.facts)); }
  content.push(make('h3', {}, 'What it rests on'));
  const cards = (answer.restsOn ?? []).map((card) => cardOf(report.cards[card]));
  content.push(...(cards.length > 0 ? cards : [make('p', { class: 'note' }, 'Nothing in the record: that is the answer.')]));
  openPanel(from, section.title, question.name, content);
}

/** One of the values that stand against each other: its own evidence, and the entries it rests on. */
function openSide(from, section, question, side) {
  openPanel(from, section.title, `${question.name}: ${side.group ? `${side.group}, ` : ''}${side.words}`, [
    ...(side.by ? [make('p', { dir: 'auto' }, side.by)] : []),
    ...(side.evidence.length > 0 ? proofsOf(side.evidence) : []),
    ...side.restsOn.map((card) => cardOf(report.cards[card])),
  ]);
}

panel.addEventListener('close', () => { opener?.focus(); opener = null; });
panel.addEventListener('click', (event) => { if (event.target === panel) { panel.close(); } });
document.getElementById('panel-close').addEventListener('click', () => panel.close());
