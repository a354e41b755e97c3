/** An element with attributes and children; text is always text, never markup. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) { element.setAttribute(attribute, ''); } else if (value !== null && value !== undefined && value !== false) { element.setAttribute(attribute, value); }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A text from the record: it may run from right to left in a line that does not. */
const words = (text, attributes = {}) => make('bdi', attributes, text);

/** Facts as terms and descriptions. */
function factList(facts) {
  const list = make('dl');
  for (const fact of facts ?? []) {
    const description = make('dd', { dir: 'auto' });
    if (fact.address) {
      description.append(make('a', { href: fact.address, rel: 'noopener noreferrer', target: '_blank' }, fact.words));
    } else {
      description.append(fact.words);
    }
    list.append(make('dt', {}, fact.name), description);
  }
  return list;
}

const marked = (certainty) => [make('span', { 'aria-hidden': 'true' }, `${certaintyMarks[certainty]} `), make('span', { class: 'certainty' }, certainties[certainty])];

/** The verdict of an answer with its certainty. */
function verdictOf(answer) {
  return [make('span', { class: 'verdict' }, words(answer.verdict)), ' ', make('span', { class: 'mark' }, ...marked(answer.certainty))];
}

const classesOf = (answer) => `answer t-${answer.tone} c-${answer.certainty}`;
