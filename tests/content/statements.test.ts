import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import type { Observation } from '#core/model/observation.ts';

/**
 * Lists of the quantitative statements of each plan, made by hand from the sources by readers who had not seen the
 * content, and completed by others who read both: `statements/<document>.csv`, with the line in `seeds/`. Names of sites
 * and plots, numbers inside names of projects and statements of doubtful meaning are left out.
 */
interface Statement {
  readonly clause: string;
  readonly words: string;
  readonly value: number | undefined;
  readonly role: string;
  readonly measure: string;
}

const { dataset } = readSite(process.cwd());
const bare = (text: string) => text.normalize('NFKC').replace(/[\s*]+/g, '');

function statementsOf(document: string): Statement[] {
  const file = `${import.meta.dirname}/statements/${document}.csv`;
  return csvParse(readFileSync(file, 'utf8')).map((row) => ({
    clause: bare(row['clause'] ?? ''),
    words: bare(row['words'] ?? ''),
    value: row['value'] ? Number(row['value']) : undefined,
    role: row['role'] ?? '',
    measure: row['measure'] ?? '',
  }));
}

/** Whether an observation may be the statement: it shares its words or its number, and its sentence. */
function isAbout(statement: Statement, observation: Observation): boolean {
  const words = bare(observation.words);
  const { quantity } = observation;
  const sameNumber = quantity.kind === 'number' && quantity.value === statement.value;
  if (!sameNumber && !(words && (statement.words.includes(words) || words.includes(statement.words)))) {
    return false;
  }
  const quote = bare(observation.quote);
  return (
    quote.includes(statement.clause) || statement.clause.includes(quote) || shares(quote, statement.clause)
  );
}

/** Clauses are shortened here and there: a run of six characters tells the sentence. */
function shares(quote: string, clause: string): boolean {
  const run = 6;
  for (let start = 0; start + run <= clause.length; start += 1) {
    if (quote.includes(clause.slice(start, start + run))) return true;
  }
  return false;
}

describe.each(['shuangtaizi-fyp14', 'xinglongtai-fyp14', 'shuangta-fyp14', 'linghe-fyp14'])(
  'the statements of %s',
  (document) => {
    const statements = statementsOf(document);
    const own = dataset.observations.filter((observation) => observation.document === document);
    const found = statements.map((statement) => ({
      statement,
      observations: own.filter((observation) => isAbout(statement, observation)),
    }));

    it('are observations, ninety-eight in a hundred at least', () => {
      const missed = found.filter(({ observations }) => observations.length === 0);
      expect(
        missed.length / statements.length,
        missed.map(({ statement }) => statement.clause).join('\n'),
      ).toBeLessThanOrEqual(0.02);
    });

    it('have the role and the measure that a reader gives them, ninety-three in a hundred at least', () => {
      const read = found.filter(({ observations }) => observations.length > 0);
      const other = read.filter(
        ({ statement, observations }) =>
          !observations.some(({ role, measure }) => role === statement.role && measure === statement.measure),
      );
      expect(
        other.length / read.length,
        other.map(({ statement }) => `${statement.words} ${statement.role} ${statement.measure}`).join('\n'),
      ).toBeLessThanOrEqual(0.07);
    });
  },
);
