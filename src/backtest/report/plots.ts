import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Report } from './report';
import type { Words } from './words';

use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

const WIDTH = 760;
const MOST_RULES = 24;

/** Colours that stand for those of the page the plot is shown in, so that light and dark and paper all fit. */
const colours = { '#010101': '--ink', '#020202': '--line', '#030303': '--now', '#040404': '--before' } as const;
const [INK, LINE, NOW, BEFORE] = Object.keys(colours) as [string, string, string, string];
const text = { color: INK, fontFamily: 'system-ui, sans-serif', fontSize: 12 };
const axis = { axisLabel: text, axisLine: { lineStyle: { color: LINE } }, splitLine: { lineStyle: { color: LINE } } };

/** Replies hit by each rule, now and before, as SVG; nothing where no rule found anything. */
export function plotRules({ rules, against }: Report, { t }: Words): string | undefined {
  const shown = rules.slice(0, MOST_RULES);
  if (shown.length === 0) return undefined;
  const bars = (name: string, color: string, data: readonly number[]) => ({
    type: 'bar',
    name,
    data,
    itemStyle: { color },
    barMaxWidth: 14,
  });
  const before = bars(
    t('backtestBefore'),
    BEFORE,
    shown.map(({ change }) => change?.repliesBefore ?? 0),
  );
  const height = 70 + shown.length * (against ? 34 : 24);
  return drawn(height, {
    grid: { left: 16 + Math.max(...shown.map(({ id }) => id.length)) * 7, right: 32, top: 36, bottom: 28 },
    legend: { textStyle: text, top: 0 },
    xAxis: { type: 'value', minInterval: 1, ...axis },
    yAxis: { type: 'category', inverse: true, data: shown.map(({ id }) => id), ...axis, axisTick: { show: false } },
    series: [
      bars(
        t('backtestNow'),
        NOW,
        shown.map(({ replies }) => replies),
      ),
      ...(against ? [before] : []),
    ],
  });
}

/** Of 100 replies of each week, how many have findings; nothing for less than two weeks. */
export function plotWeeks({ weeks, against }: Report, { t }: Words): string | undefined {
  if (weeks.length < 2) return undefined;
  const share = (some: number, all: number) => Math.round((some / all) * 1000) / 10;
  const line = (name: string, color: string, symbol: string, data: readonly number[]) => ({
    ...{ type: 'line', name, data, symbol, symbolSize: 6, itemStyle: { color } },
    lineStyle: { color, width: 2, type: color === BEFORE ? 'dashed' : 'solid' },
  });
  const now = line(
    t('backtestNow'),
    NOW,
    'circle',
    weeks.map(({ hit, replies }) => share(hit, replies)),
  );
  const before = line(
    t('backtestBefore'),
    BEFORE,
    'diamond',
    weeks.map(({ hitBefore, replies }) => share(hitBefore, replies)),
  );
  return drawn(260, {
    grid: { left: 48, right: 32, top: 36, bottom: 32 },
    legend: { textStyle: text, top: 0 },
    xAxis: { type: 'category', data: weeks.map(({ week }) => week), ...axis },
    yAxis: { type: 'value', min: 0, ...axis },
    series: against ? [now, before] : [now],
  });
}

function drawn(height: number, option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  chart.setOption({ animation: false, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return Object.entries(colours).reduce((all, [colour, name]) => all.replaceAll(colour, `var(${name})`), svg);
}
