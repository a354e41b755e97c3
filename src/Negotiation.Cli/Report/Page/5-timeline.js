const dayLength = 86400000;
const laneHeight = 22;
const gutter = 128;
const mostRows = 12;
const mostLabels = 80;

/** The timeline. A date that is not certain is drawn as all the days that it can be; an end that is not known fades. */
function timelineOf(section) {
  const element = sectionOf(section);
  element.append(timelineKey());
  const figure = make('div', { id: 'chart', role: 'img', 'aria-label': `${section.title}. The same in words stands below, in the section \u201cEverything in order\u201d.` });
  const undated = make('p', { class: 'undated' });
  element.append(figure, undated);
  return timelineOn(figure, undated, section);
}

function timelineKey() {
  const shape = (markup) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('width', '34');
    svg.setAttribute('height', '14');
    svg.setAttribute('aria-hidden', 'true');
    for (const [name, attributes] of markup) {
      const part = document.createElementNS('http://www.w3.org/2000/svg', name);
      Object.entries(attributes).forEach(([attribute, value]) => part.setAttribute(attribute, value));
      svg.append(part);
    }
    return svg;
  };
  const fades = [0.9, 0.7, 0.5, 0.3, 0.12].map((opacity, i) => ['rect', { x: 1 + 6 * i, y: 3, width: 6, height: 8, fill: 'currentColor', 'fill-opacity': opacity }]);
  return make('ul', { class: 'key', 'aria-label': 'How dates are drawn' },
    make('li', {}, shape([['circle', { cx: 17, cy: 7, r: 5, fill: 'currentColor' }]]), 'on this day'),
    make('li', {}, shape([['rect', { x: 1, y: 3, width: 32, height: 8, rx: 4, fill: 'currentColor', 'fill-opacity': 0.45 }]]), 'on one of these days'),
    make('li', {}, shape(fades), 'the end is not known'),
    make('li', {}, shape([['circle', { cx: 17, cy: 7, r: 4.5, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6, 'stroke-dasharray': '3 2' }]]), 'only possible or announced'),
    make('li', {}, shape([['path', { d: 'M12 2 L22 12 M22 2 L12 12', stroke: 'currentColor', 'stroke-width': 1.8, fill: 'none' }]]), 'did not happen'));
}

const dayOf = (text) => (text === null || text === undefined ? null : Date.parse(`${text}T00:00:00Z`));

/** Puts the items of each lane into rows so that they do not cover each other, as far as there is room. */
function pack(items, least) {
  const lanes = report.lanes.map(() => []);
  for (const item of [...items].sort((a, b) => a.left - b.left)) {
    const rows = lanes[item.lane];
    let row = rows.findIndex((end) => end < item.left);
    if (row < 0) { row = rows.length < mostRows ? rows.length : rows.indexOf(Math.min(...rows)); }
    rows[row] = Math.max(item.right, item.left + least);
    item.row = row;
  }
  const counts = lanes.map((rows) => rows.length);
  const starts = [];
  counts.reduce((sum, count, lane) => { starts[lane] = sum; return sum + count; }, 0);
  return { counts, starts };
}

/** What is drawn for a question: the days of its answers, as wide as they ever are. */
function itemOf(question) {
  const spans = question.frames.flatMap((row) => row.answers.filter((place, i) => i % 2 === 1 && place >= 0)).map((place) => report.answers[place].span);
  const edge = (days, least) => (days.includes(null) ? null : days.reduce((a, b) => (least === a < b ? a : b)));
  return { question, lane: question.column, from: edge(spans.map((span) => dayOf(span.from)), true), to: edge(spans.map((span) => dayOf(span.to)), false) };
}

function timelineOn(figure, undated, section) {
  const all = (bySection.get('ledger') ?? []).map(itemOf);
  const days = all.flatMap((item) => [item.from, item.to]).filter((day) => day !== null);
  if (days.length === 0) {
    figure.replaceWith(make('p', { class: 'empty' }, 'Nothing in the record has a day.'));
    return { show() {} };
  }
  const least = days.reduce((a, b) => Math.min(a, b));
  const greatest = days.reduce((a, b) => Math.max(a, b));
  const margin = Math.max(2 * dayLength, (greatest - least) * 0.06);
  const first = least - margin;
  const last = greatest + margin;
  const reach = (span) => {
    const [from, to] = [dayOf(span.from), dayOf(span.to)];
    return { from, to, low: from ?? Math.max(first, to - 2 * margin), high: to ?? Math.min(last, from + 2 * margin) };
  };
  const items = all.filter((item) => item.from !== null || item.to !== null);
  for (const item of items) { [item.low, item.high] = [item.from ?? Math.max(first, item.to - 2 * margin), item.to ?? Math.min(last, item.from + 2 * margin)]; }
  // Where there are few, each has its name beside it, on the side where there is room.
  const isNamed = items.length <= mostLabels;
  const room = isNamed ? (last - first) * 0.36 : dayLength;
  for (const item of items) {
    item.isNamedBefore = (item.low + item.high) / 2 > first + (last - first) * 0.55;
    item.left = item.low - (item.isNamedBefore ? room : 0);
    item.right = item.high + (item.isNamedBefore ? dayLength : room);
  }
  const { counts, starts } = pack(items, (last - first) / 60);
  const rowCount = counts.reduce((a, b) => a + b, 0);
  const lanes = report.lanes.map((name, lane) => ({ name, lane })).filter(({ lane }) => counts[lane] > 0);
  figure.style.height = `${rowCount * laneHeight + 96}px`;
  const chart = echarts.init(figure, null, { renderer: items.length > 2000 ? 'canvas' : 'svg' });
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const colours = () => {
    const style = getComputedStyle(document.documentElement);
    return (name) => style.getPropertyValue(`--${name}`).trim();
  };

  function draw() {
    const colour = colours();
    chart.setOption({
      animation: !reduced && items.length <= 500,
      animationDuration: 250,
      aria: { enabled: false },
      grid: { left: gutter, right: 16, top: 8, bottom: 64, containLabel: false },
      xAxis: {
        type: 'time', min: first, max: last, minInterval: dayLength,
        axisLabel: { color: colour('quiet'), fontSize: 12, hideOverlap: true, formatter: { year: '{yyyy}', month: '{MMM} {yyyy}', day: '{d} {MMM}', hour: '' } },
        axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: true, lineStyle: { color: colour('rule') } },
      },
      yAxis: { type: 'value', min: 0, max: rowCount, inverse: true, show: false },
      dataZoom: [{ type: 'slider', height: 18, bottom: 8, borderColor: colour('rule'), textStyle: { color: colour('quiet') }, brushSelect: false }, { type: 'inside', zoomOnMouseWheel: 'ctrl' }],
      tooltip: {
        trigger: 'item', confine: true, backgroundColor: colour('sheet'), borderColor: colour('rule'), textStyle: { color: colour('ink') },
        formatter: (hit) => make('div', { class: 'tip' }, make('strong', {}, words(hit.data.item.question.name)), make('br'), words(hit.data.answer.since)),
      },
      series: [
        { type: 'custom', silent: true, z: 1, renderItem: drawLane(colour), data: lanes.map(({ name, lane }) => ({ value: [first, starts[lane], counts[lane]], name })), tooltip: { show: false } },
        { type: 'custom', z: 3, renderItem: drawItem(colour), encode: { x: [0, 1], y: 2 }, cursor: 'pointer', data: current, clip: true },
        { type: 'custom', silent: true, z: 2, renderItem: drawDate(colour), data: report.on[clocks.on]?.day ? [{ value: [dayOf(report.on[clocks.on].day), 0] }] : [], tooltip: { show: false } },
      ],
    }, { replaceMerge: ['series'] });
  }

  const dataNow = () => items.flatMap((item) => {
    const answer = answerTo(item.question);
    if (answer === null || (answer.span.from == null && answer.span.to == null)) { return []; }
    const span = reach(answer.span);
    return [{ value: [span.low, span.high, starts[item.lane] + item.row], item, answer, span }];
  });

  const drawLane = (colour) => (parameters, api) => {
    const area = parameters.coordSys;
    const top = api.coord([first, api.value(1)])[1];
    const height = api.size([0, api.value(2)])[1];
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: { x: 0, y: top, width: area.x + area.width, height }, style: { fill: parameters.dataIndex % 2 === 0 ? colour('sunk') : colour('sheet'), opacity: 0.6 } },
        { type: 'text', style: { x: 12, y: top + 5, text: lanes[parameters.dataIndex].name, fill: colour('quiet'), fontSize: 12.5, fontWeight: 600, width: gutter - 18, overflow: 'truncate' } },
      ],
    };
  };

  const drawDate = (colour) => (parameters, api) => {
    const x = api.coord([api.value(0) + dayLength, 0])[0];
    const area = parameters.coordSys;
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: { x, y: area.y, width: Math.max(0, area.x + area.width - x), height: area.height }, style: { fill: colour('paper'), opacity: 0.55 } },
        { type: 'line', shape: { x1: x, y1: area.y, x2: x, y2: area.y + area.height }, style: { stroke: colour('ink'), lineWidth: 1.5, lineDash: [4, 3] } },
      ],
    };
  };

  const drawItem = (colour) => (parameters, api) => {
    const { item, answer, span } = current[parameters.dataIndex];
    const form = answer.span.form;
    const edge = colour(`${answer.tone}-edge`);
    const [left, top] = api.coord([span.low, api.value(2)]);
    const right = api.coord([span.high + dayLength, 0])[0];
    const middle = top + laneHeight / 2;
    const isDay = span.from !== null && span.from === span.to;
    const children = [];
    if (form === 'failed') {
      const x = (left + right) / 2;
      children.push(
        { type: 'line', shape: { x1: x - 5, y1: middle - 5, x2: x + 5, y2: middle + 5 }, style: { stroke: edge, lineWidth: 2 } },
        { type: 'line', shape: { x1: x + 5, y1: middle - 5, x2: x - 5, y2: middle + 5 }, style: { stroke: edge, lineWidth: 2 } });
    }
    if (isDay) {
      if (form !== 'failed') {
        children.push({ type: 'circle', shape: { cx: (left + right) / 2, cy: middle, r: 6 }, style: form === 'hollow' ? { fill: colour('sheet'), stroke: edge, lineWidth: 1.6, lineDash: [3, 2] } : { fill: edge, stroke: colour('sheet'), lineWidth: 1 } });
      }
    } else {
      const width = Math.max(10, right - left);
      const stops = [
        { offset: 0, color: faded(edge, span.from === null ? 0 : 0.4) },
        { offset: 0.5, color: faded(edge, 0.4) },
        { offset: 1, color: faded(edge, span.to === null ? 0 : 0.4) },
      ];
      const fill = new echarts.graphic.LinearGradient(0, 0, 1, 0, stops);
      children.unshift({
        type: 'rect', shape: { x: left, y: middle - 8, width, height: 16, r: span.from !== null && span.to !== null ? 8 : 0 },
        style: form === 'hollow' ? { fill: 'transparent', stroke: span.from !== null && span.to !== null ? edge : fill, lineWidth: 1.5, lineDash: [4, 3] } : { fill },
      });
    }
    if (isNamed && parameters.coordSys.width > 420) {
      const width = right - left;
      const isInside = !isDay && width > 200;
      const isBefore = !isInside && item.isNamedBefore;
      const [edgeLeft, edgeRight] = isDay ? [(left + right) / 2 - 10, (left + right) / 2 + 10] : [left + (span.from === null ? 24 : 0) - 6, Math.max(right, left + 10) + 6];
      const x = isInside ? left + (span.from === null ? width * 0.35 : 8) : isBefore ? edgeLeft : edgeRight;
      const space = isInside ? right - x - 8 : isBefore ? x - parameters.coordSys.x : parameters.coordSys.x + parameters.coordSys.width - x;
      if (space > 60) {
        children.push({ type: 'text', style: { x, y: middle, text: item.question.name, align: isBefore ? 'right' : 'left', verticalAlign: 'middle', fill: colour('ink'), fontSize: 12, width: isInside ? space : Math.min(space, parameters.coordSys.width * 0.4), overflow: 'truncate', ellipsis: '\u2026' } });
      }
    }
    return { type: 'group', children };
  };

  let current = [];
  function show() {
    current = dataNow();
    const without = all.filter((item) => answerTo(item.question) !== null).length - current.length;
    undated.textContent = without === 0 ? '' : `No day is known for ${without.toLocaleString('en')} more; they stand at the end of \u201cEverything in order\u201d.`;
    draw();
  }

  chart.on('click', (hit) => {
    if (hit.data?.item) { openAnswer(null, section, hit.data.item.question, hit.data.answer); }
  });
  new ResizeObserver(() => chart.resize({ animation: { duration: 0 } })).observe(figure);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  window.addEventListener('beforeprint', () => { show(); chart.resize({ animation: { duration: 0 } }); });
  return { show };
}

/** A colour of the page, given as #rrggbb, with an opacity. */
function faded(colour, opacity) {
  const parts = /^#(..)(..)(..)$/.exec(colour);
  return parts ? `rgba(${parts.slice(1).map((part) => parseInt(part, 16)).join(',')},${opacity})` : colour;
}
