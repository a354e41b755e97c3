const layouts = {
  matrix: (section) => matrixOf(section, questionsOf(section)),
  list: (section) => listOf(section, questionsOf(section)),
  ledger: (section) => ledgerOf(section, questionsOf(section)),
  timeline(section) { timeline = timelineOf(section); },
};
let timeline = { show() {} };
const questionsOf = (section) => bySection.get(section.id) ?? [];

for (const section of report.sections) {
  layouts[section.layout](section);
  document.getElementById('contents').append(make('li', {},
    make('a', { href: `#${section.id}` }, section.title, ' ', make('span', { class: 'count', 'data-count': section.id }))));
}

/** Writes what holds at the two dates; only what has changed is touched. */
function showAnswers() {
  const counts = new Map();
  let changes = 0;
  for (const view of shown) {
    if (view.question === null) { continue; }
    const answer = answerTo(view.question);
    if (answer) { counts.set(view.section.id, (counts.get(view.section.id) ?? 0) + 1); }
    if (view.answer === answer) {
      view.button?.classList.remove('is-new');
      continue;
    }
    const isFirst = view.answer === undefined;
    view.answer = answer;
    view.button = view.write(answer);
    if (!isFirst) {
      changes++;
      view.button.classList.add('is-new');
    }
  }
  for (const view of shown) {
    if (view.question === null) { view.empty.hidden = (counts.get(view.section.id) ?? 0) > 0; }
  }
  for (const element of document.querySelectorAll('[data-count]')) {
    const section = report.sections.find((other) => other.id === element.dataset.count);
    const count = section.layout === 'timeline' ? null : counts.get(section.id) ?? 0;
    element.textContent = count === null ? '' : count.toLocaleString('en');
  }
  timeline.show();
  return changes;
}

const hasChange = (on, known) => report.questions.some((question) => answerTo(question, on, known) !== answerTo(question));

/** The next date in a direction at which an answer is another one; the last one there, where none is. */
function nextChange(name, direction) {
  const dates = report[name];
  let place = clocks[name];
  while (place + direction >= 0 && place + direction < dates.length) {
    place += direction;
    if (name === 'on' ? hasChange(place, clocks.known) : hasChange(clocks.on, place)) { return place; }
  }
  return place;
}

function clockOf(name) {
  const dates = report[name];
  const input = document.getElementById(name);
  const box = input.closest('.clock');
  const steps = box.querySelectorAll('.step');
  input.max = String(Math.max(0, dates.length - 1));
  input.disabled = dates.length < 2;

  function write() {
    const date = dates[clocks[name]];
    const text = date ? date.words : 'no date is known';
    input.value = String(clocks[name]);
    input.setAttribute('aria-valuetext', text);
    box.querySelector('.date').textContent = text;
    steps[0].disabled = clocks[name] <= 0;
    steps[1].disabled = clocks[name] >= dates.length - 1;
  }

  function set(place) {
    if (place === clocks[name]) { return; }
    clocks[name] = place;
    write();
    const changes = showAnswers();
    document.getElementById('changed').textContent = changes === 0 ? 'No answer changed.' : changes === 1 ? 'One answer changed; it is outlined.' : `${changes.toLocaleString('en')} answers changed; they are outlined.`;
  }

  input.addEventListener('input', () => set(Number(input.value)));
  steps.forEach((step) => step.addEventListener('click', () => {
    const direction = Number(step.dataset.step);
    set(nextChange(name, direction));
    if (step.disabled) { input.focus(); }
  }));
  write();
}

clockOf('on');
clockOf('known');
showAnswers();
document.documentElement.dataset.ready = 'yes';
