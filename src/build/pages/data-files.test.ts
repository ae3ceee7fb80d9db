import { csvParseRows } from 'd3';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { textOfCell } from '#core/exports/csv.ts';
import { flatValue, type ExportTable } from '#core/exports/table.ts';
import { readSite } from '../site.ts';
import { publicationFrom } from '../publication.ts';
import { makePublicData } from './data-files.ts';
import { textOf } from './data.ts';

const root = process.cwd();
const site = readSite(root);
const data = await makePublicData(
  site,
  publicationFrom({ SITE_URL: 'https://example.org', BASE_PATH: '/atlas' }, root),
);

/** The columns that the public interface promises, in their order. */
const promised: Readonly<Record<string, string>> = {
  districts: 'district,name_zh,name_en,code,city,province',
  documents: 'document,district,kind,title,number,issuer,issued,period,characters,source_sha256,url',
  indicators: 'indicator,name_zh,name_en,theme,unit,direction,districts,observations,url',
  theme_groups: 'group,name_zh,name_en',
  themes: 'theme,name_zh,name_en,group,description,url,description_en,includes,excludes,subtopics',
  comparison: 'district,indicator,slot,observation,value,canonical_unit,text,kind,reason,notes,others',
  observations:
    'observation,district,document,indicator,label,scope,period,period_basis,measure,role,value,value_upper,unit,canonical_value,canonical_unit,qualifier,text,nature,block,quote,url',
  tasks: 'task,document,part,number,category,section,title,deadline,lead,responsible,leaders,milestones,url',
  milestones: 'milestone,task,order,group,due,text',
  findings: 'finding,check,district,document,indicator,outcome,difference,observations,url',
  paragraphs: 'document,chapter,section,block,kind,text,themes,url',
  theme_attention: 'document,theme,characters,share,characters_counted',
};

function tableNamed(name: string): ExportTable {
  const table = data.tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`No table ${name}`);
  return table;
}

describe('the public data', () => {
  it('has the same bytes when it is made again', async () => {
    const again = await makePublicData(site, data.publication);
    for (const [file, content] of data.files) expect(again.files.get(file), file).toEqual(content);
  }, 60_000);

  it('cites every document and itself in files, with full addresses', () => {
    const cited = [...data.files.keys()].filter((file) => file.startsWith('citations/'));
    const works = [...site.corpus.documents.map(({ id }) => id), 'plan-atlas'];
    expect(cited.toSorted()).toEqual(
      works.flatMap((id) => ['bib', 'json', 'ris'].map((end) => `citations/${id}.${end}`)).toSorted(),
    );
    expect(textOf(data, 'citations/linghe-fyp14.bib')).toContain(
      'url = {https://example.org/atlas/documents/linghe-fyp14/}',
    );
  });

  it.each(Object.entries(promised))('has every promised column of %s, in its order', (name, columns) => {
    const own = tableNamed(name)
      .columns.map((column) => column.name)
      .join(',');
    expect(own === columns || own.startsWith(`${columns},`)).toBe(true);
  });

  it.each(data.tables.map((table) => [table.name, table] as const))(
    'reads back %s.csv as its rows',
    (name, table) => {
      const [head, ...rows] = csvParseRows(textOf(data, `${name}.csv`).slice(1));
      expect(head).toEqual(table.columns.map((column) => column.name));
      expect(rows.map((row) => row.map(textOfCell))).toEqual(
        table.rows.map((row) => row.map((value) => String(flatValue(value) ?? ''))),
      );
    },
  );

  it('opens as a workbook with the same rows, numbers as numbers', async () => {
    const sheets = await readXlsxFile(Buffer.from(data.files.get('plan-atlas.xlsx') as Uint8Array), {
      trim: false,
    });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['说明', ...data.tables.map(({ name }) => name)]);
    for (const { name, columns, rows } of data.tables) {
      const expected = [
        columns.map((column) => column.name),
        ...rows.map((row) => row.map((value) => flatValue(value) ?? null)),
      ];
      const found = sheets.find(({ sheet }) => sheet === name)?.data;
      expect(
        found?.map((row) => [...row, ...Array<null>(columns.length - row.length).fill(null)]),
        name,
      ).toEqual(expected.map((row) => row.map((value) => (value === '' ? null : value))));
    }
  });
});

describe('the comparison', () => {
  it('can be found in the observations: those that stand in a cell are those that it names', () => {
    const column = (table: ExportTable, name: string) => {
      const at = table.columns.findIndex((candidate) => candidate.name === name);
      return table.rows.map((row) => row[at]);
    };
    const [comparison, observations] = [tableNamed('comparison'), tableNamed('observations')];
    const slots = column(comparison, 'slot');
    const named = column(comparison, 'observation').map((id, index) => [id, slots[index]]);
    const placed = column(observations, 'comparison_slot');
    const standing = column(observations, 'observation').map((id, index) => [id, placed[index]]);
    const byId = (pairs: unknown[][]) => pairs.map(String).toSorted();
    expect(byId(standing.filter(([, slot]) => slot !== undefined))).toEqual(
      byId(named.filter(([id]) => id !== undefined)),
    );
  });
});

describe('the tables of tasks', () => {
  const recordOf = (name: string, key: string) => {
    const { columns, rows } = tableNamed(name);
    const row = rows.find(([first]) => first === `shuangtaizi-tasks-2023/${key}`) ?? [];
    return Object.fromEntries(columns.map((column, index) => [column.name, row[index]]));
  };

  it('give a task with what it serves', () => {
    expect(recordOf('tasks', '029')).toMatchObject({
      title: '29.全年签约落地项目35个，到位内资28亿元，引进外资实现突破。',
      due: '2023-12-31',
      lead: ['投资促进中心'],
      leaders: ['李洋'],
      milestones: 4,
      indicator: 'domestic-investment',
      indicators: ['domestic-investment', 'foreign-investment'],
      serves: ['shuangtaizi-fyp14/02-goals#s3', 'shuangtaizi-fyp14/07-opening-up#s1'],
      url: 'https://example.org/atlas/tasks/shuangtaizi-tasks-2023/029/',
      status: undefined,
    });
  });

  it.each([
    ['025/m2', '2023-10', '4月初、7月初、10月初', ['2023-04', '2023-07', '2023-10'], undefined, undefined],
    ['087/m7', '2023-03', '2月至3月份', ['2023-03'], '2023-02', undefined],
    ['111/m1', undefined, '每月15日前', [], undefined, 'month'],
    ['037/m2', '2024-12', '计划2024年', ['2024-12'], undefined, undefined],
    ['118/m1', undefined, undefined, [], undefined, undefined],
  ] as const)('give a milestone with its time: %s', (key, due, words, dates, start, recurrence) => {
    expect(recordOf('milestones', key)).toMatchObject({
      ...{ due, due_words: words, due_dates: dates, due_start: start, recurrence, status: undefined },
    });
  });
});

describe('every observation', () => {
  const texts = new Map(
    site.corpus.documents.map(({ id }) => [id, textOf(data, `text/${id}.txt`).replace(/\s/g, '')] as const),
  );

  it('has a quote that stands in the text of its document, and holds the words of the figure', () => {
    const squeeze = (text: string) => text.replace(/\s/g, '');
    const lost = site.dataset.observations.filter(
      ({ document, quote, words }) =>
        !texts.get(document)?.includes(squeeze(quote)) || !squeeze(quote).includes(squeeze(words)),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('has an address that leads to its cell in a table or its milestone, else to its block', () => {
    const { columns, rows } = tableNamed('observations');
    const url = columns.findIndex(({ name }) => name === 'url');
    for (const [index, { document, chapter, block, figure }] of site.dataset.observations.entries()) {
      if (/^\d{3}$/.test(chapter)) {
        const task = `task-${chapter}${block === 'title' ? '' : `-${block}`}`;
        expect(rows[index]?.[url]).toBe(`https://example.org/atlas/tasks/${document}/#${task}`);
        continue;
      }
      const folder = chapter === 'index' ? '' : `${chapter}/`;
      const anchor = /-c\d+$/.test(figure) ? figure : block;
      expect(rows[index]?.[url]).toBe(`https://example.org/atlas/documents/${document}/${folder}#${anchor}`);
    }
  });
});
