import { themesPage } from '#build/pages/themes.ts';
import type { Site } from '#build/site.ts';
import { attentionChart } from '#core/charts/attention.ts';
import type { Chart } from '#core/charts/chart.ts';
import { pageContext } from '../../i18n/page-context.ts';

/** How many themes the summary names for those who do not see the chart. */
const named = 3;

/** The chart of attention in the language of a page, the themes with most room first. */
export function chartOfAttention(site: Site, astro: Parameters<typeof pageContext>[0]): Chart {
  const { locale, messages } = pageContext(astro);
  const { chart, share: shareText, theme } = messages.themes;
  const { plans, rows } = themesPage(site);
  const districts = plans.map(({ district }) => district);
  const nameOf = ({ short, name }: (typeof districts)[number]) => (locale === 'zh' ? short : name.en);
  const sorted = rows.toSorted((a, b) => b.mean - a.mean);
  const line = ({ theme: { name }, rooms }: (typeof rows)[number]) => {
    const parts = rooms.flatMap(({ share }, index) => {
      const district = districts[index];
      return district ? [chart.part(nameOf(district), shareText(share))] : [];
    });
    return chart.line(name[locale], parts);
  };
  return attentionChart(
    sorted.map(({ theme: { name }, rooms }) => ({
      name: name[locale],
      shares: rooms.map(({ share }) => share * 100),
    })),
    districts,
    {
      ...{ title: chart.title, subtitle: chart.subtitle, remarks: [chart.remark], theme, nameOf },
      summary: chart.summary(sorted.slice(0, named).map(line)),
      point: chart.point,
    },
  );
}
