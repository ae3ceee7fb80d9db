import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Sheet } from '#core/exports/workbook.ts';

/** What the writer knows of the sheet whose file it asks about. */
interface SheetPlace {
  readonly sheetIndex: number;
}

const sheetFile = 'xl/worksheets/sheet{id}.xml';
const relationsFile = 'xl/worksheets/_rels/sheet{id}.xml.rels';
const bookFile = 'xl/workbook.xml';

/** Inserts an element into a file of the workbook; its place among its siblings is prescribed by ECMA-376. */
function insertInto(
  file: typeof sheetFile | typeof bookFile,
  root: 'worksheet' | 'workbook',
  xml: string,
  element: string,
): string {
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    element,
    getOrderOfSiblings(file, root) ?? [],
    root,
  );
}

/** Buttons in the heads of the columns by which rows are filtered and sorted. */
export function filterFeature(sheets: readonly Sheet[]) {
  const rangeOf = ({ rows }: Sheet) => `A1:${getCellAddress(rows.length - 1, (rows[0]?.length ?? 1) - 1)}`;
  const names = sheets.flatMap((sheet, index) =>
    sheet.filter ? [filterName(sheet, index, rangeOf(sheet))] : [],
  );
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml: string, _: unknown, { sheetIndex }: SheetPlace) => {
            const sheet = sheets[sheetIndex];
            if (!sheet?.filter) return xml;
            const element = getSelfClosingTagMarkup('autoFilter', { ref: rangeOf(sheet) });
            return insertInto(sheetFile, 'worksheet', xml, element);
          },
        },
        [bookFile]: {
          transform: (xml: string) =>
            insertInto(bookFile, 'workbook', xml, `<definedNames>${names.join('')}</definedNames>`),
        },
      },
    },
  };
}

/** The hidden name under which spreadsheet programs look for the range of a filter. */
function filterName({ name }: Sheet, index: number, range: string): string {
  const absolute = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const place = sanitizeTextContent(`'${name}'!${absolute}`);
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${place}</definedName>`;
}

/** More links than this on one sheet make Excel refuse the file. */
const mostLinks = 65_530;

interface Link {
  readonly cell: string;
  /** The address without its anchor: a relation of the sheet’s file. */
  readonly page: string;
  readonly anchor: string | undefined;
}

/** Makes the cells with an address clickable. */
export function linkFeature(sheets: readonly Sheet[]) {
  const links = sheets.map(linksIn);
  const pages = links.map((own) => [...new Set(own.map(({ page }) => page))]);
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml: string, _: unknown, { sheetIndex }: SheetPlace) => {
            const own = links[sheetIndex] ?? [];
            if (own.length === 0) return xml;
            const ids = new Map(pages[sheetIndex]?.map((page, index) => [page, relationId(index)]));
            const elements = own.map(({ cell, page, anchor }) =>
              getSelfClosingTagMarkup('hyperlink', {
                ...{ ref: cell, 'r:id': ids.get(page) ?? '' },
                ...(anchor === undefined ? {} : { location: anchor }),
              }),
            );
            return insertInto(sheetFile, 'worksheet', xml, `<hyperlinks>${elements.join('')}</hyperlinks>`);
          },
        },
        [relationsFile]: {
          insert: (_: unknown, { sheetIndex }: SheetPlace) =>
            (pages[sheetIndex] ?? []).map(relationOf).join(''),
        },
      },
    },
  };
}

function linksIn({ rows }: Sheet): Link[] {
  return rows
    .flatMap((row, rowIndex) =>
      row.flatMap((cell, column) => {
        if (typeof cell !== 'object' || cell === null || !('link' in cell)) return [];
        const [page = '', anchor] = cell.link.split('#');
        return [{ cell: getCellAddress(rowIndex, column), page, anchor }];
      }),
    )
    .slice(0, mostLinks);
}

function relationId(index: number): string {
  return `rId-link-${index + 1}`;
}

function relationOf(page: string, index: number): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  const target = sanitizeAttributeValue(page);
  return `<Relationship Id="${relationId(index)}" Type="${type}" Target="${target}" TargetMode="External"/>`;
}
