import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Report } from './report';

use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

const WIDTH = 760;
const MOST_RULES = 24;

/** Colours that stand for those of the page the plot is shown in, so that light and dark and paper all fit. */
const colours = { '#010101': '--ink', '#020202': '--line', '#030303': '--now', '#040404': '--before' } as const;
const [INK, LINE, NOW, BEFORE] = Object.keys(colours) as [string, string, string, string];
const text = { color: INK, fontFamily: 'system-ui, sans-serif', fontSize: 12 };
const axis = { axisLabel: text, axisLine: { lineStyle: { color: LINE } }, splitLine: { lineStyle: { color: LINE } } };

/** What the two kinds of bars and lines are called. */
export interface PlotNames {
  readonly now: string;
  readonly before: string;
}

/** The drawings of a report as SVG; none where there is nothing to draw. */
export interface Plots {
  readonly rules?: string;
  readonly weeks?: string;
}

/** Draws a report. It takes a quarter of a second, so pages leave it to a thread. */
export function plotsOf(report: Report, names: PlotNames): Plots {
  const rules = plotRules(report, names);
  const weeks = plotWeeks(report, names);
  return { ...(rules && { rules }), ...(weeks && { weeks }) };
}

/** Replies hit by each rule, now and before; nothing where no rule found anything. */
function plotRules({ rules, against }: Report, names: PlotNames): string | undefined {
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
    names.before,
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
        names.now,
        NOW,
        shown.map(({ replies }) => replies),
      ),
      ...(against ? [before] : []),
    ],
  });
}

/** Of 100 replies of each week, how many have findings; nothing for less than two weeks. */
function plotWeeks({ weeks, against }: Report, names: PlotNames): string | undefined {
  if (weeks.length < 2) return undefined;
  const share = (some: number, all: number) => Math.round((some / all) * 1000) / 10;
  const line = (name: string, color: string, symbol: string, data: readonly number[]) => ({
    ...{ type: 'line', name, data, symbol, symbolSize: 6, itemStyle: { color } },
    lineStyle: { color, width: 2, type: color === BEFORE ? 'dashed' : 'solid' },
  });
  const now = line(
    names.now,
    NOW,
    'circle',
    weeks.map(({ hit, replies }) => share(hit, replies)),
  );
  const before = line(
    names.before,
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
