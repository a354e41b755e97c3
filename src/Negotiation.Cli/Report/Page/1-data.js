'use strict';

/** What the command wrote: answers, which of them holds when, and the evidence. Nothing is worked out here. */
const report = JSON.parse(document.getElementById('data').textContent);

const bySection = Map.groupBy(report.questions, (question) => question.section);

/** The two clocks, each as the place of its date in the list of dates. */
const clocks = { on: Math.max(0, report.on.length - 1), known: Math.max(0, report.known.length - 1) };

/** The last of some entries whose place is not after another; the entries are in order. */
function lastUpTo(count, placeOf, place) {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(middle) <= place) { low = middle + 1; } else { high = middle; }
  }
  return low - 1;
}

/**
 * The answer to a question at two dates, or null where there is none. The frames of a question are rows, each from one
 * knowledge date on; a row holds pairs: from which date on, which answer.
 */
function answerTo(question, on = clocks.on, known = clocks.known) {
  const rows = question.frames;
  const row = lastUpTo(rows.length, (i) => rows[i].from, known);
  if (row < 0) { return null; }
  const pairs = rows[row].answers;
  const pair = lastUpTo(pairs.length / 2, (i) => pairs[2 * i], on);
  const answer = pair < 0 ? -1 : pairs[2 * pair + 1];
  return answer < 0 ? null : report.answers[answer];
}

const certainties = { yes: 'certain', maybe: 'maybe', unknown: 'not known', no: 'certainly not' };
const certaintyMarks = { yes: '\u25cf', maybe: '\u25d0', unknown: '\u25cb', no: '\u2715' };
