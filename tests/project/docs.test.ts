import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = globSync(['README*.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/*.md']).toSorted();

/** What a text says in backticks, blocks of code left out. */
function namesIn(text: string): string[] {
  const prose = text.replace(/^```.*?^```$/gms, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);
}

/** Whether a path is one of the project’s; `<kind>` stands for any name. */
function exists(name: string): boolean {
  const pattern = name.replaceAll('[', '[[]').replace(/<[^>]+>/g, '*');
  return globSync(pattern.replace(/\/$/, '')).length > 0;
}

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('names files and folders that are there', () => {
    const paths = namesIn(text).filter((name) =>
      /^(?:\.ci|content|docs|public|seeds|src|tests|tools)\/\S*$/.test(name),
    );
    expect(paths.filter((name) => !exists(name))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    const own = links.filter((target) => !/^https?:|^#/.test(target));
    const missing = own.filter((target) => !existsSync(path.join(path.dirname(document), target)));
    expect(missing).toEqual([]);
  });

  it('names commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const commands = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the two READMEs', () => {
  const [english, chinese] = ['README.md', 'README.zh-CN.md'].map((file) => readFileSync(file, 'utf8')) as [
    string,
    string,
  ];

  it('name the same commands, pages and files', () => {
    const said = (text: string) => new Set(namesIn(text).map((name) => name.replace(/<[^>]+>/g, '<>')));
    expect(said(chinese)).toEqual(said(english));
    const linked = (text: string) =>
      new Set([...text.matchAll(/\]\(((?!http|README)[^)]+)\)/g)].map(([, target]) => target));
    expect(linked(chinese)).toEqual(linked(english));
  });

  it('have the same parts', () => {
    const heads = (text: string) => [...text.matchAll(/^(#+) /gm)].map(([, marks]) => marks);
    expect(heads(chinese)).toEqual(heads(english));
  });
});
