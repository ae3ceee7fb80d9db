import { about } from './about.ts';
import { chartFrame } from './chart-frame.ts';
import { charts } from './charts.ts';
import { citation } from './citation.ts';
import { coding } from './coding.ts';
import { compare } from './compare.ts';
import { compareFiles } from './compare-files.ts';
import { comparePage } from './compare-page.ts';
import { compareProblems } from './compare-problems.ts';
import { compareSource } from './compare-source.ts';
import { data } from './data.ts';
import { district } from './district.ts';
import { districts } from './districts.ts';
import { documents } from './documents.ts';
import { figures } from './figures.ts';
import { findings } from './findings.ts';
import { home } from './home.ts';
import { indicators } from './indicators.ts';
import { notFound } from './not-found.ts';
import { quickFind } from './quick-find.ts';
import { search } from './search.ts';
import { searchPage } from './search-page.ts';
import { searchViews } from './search-views.ts';
import { site } from './site.ts';
import { taskPage, unitPages } from './task-pages.ts';
import { taskView } from './task-view.ts';
import { tasks } from './tasks.ts';
import { text } from './text.ts';
import { themes } from './themes.ts';
import { words } from './words.ts';
import { wordsPage } from './words-page.ts';

/** The Chinese interface; other languages have the same shape. A page’s group is a file of its own. */
export const zh = {
  site,
  quickFind,
  words,
  notFound,
  text,
  charts,
  chartFrame,
  citation,
  coding,
  compare,
  compareFiles,
  comparePage,
  compareProblems,
  compareSource,
  data,
  district,
  figures,
  findings,
  indicators,
  documents,
  districts,
  home,
  tasks,
  taskView,
  taskPage,
  unitPages,
  themes,
  about,
  search,
  searchPage,
  searchViews,
  wordsPage,
};
