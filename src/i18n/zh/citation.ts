/** Citations of documents, paragraphs and data. */
export const citation = {
  open: '引用本文件',
  forms: {
    gbt7714: 'GB/T 7714—2025',
    bibtex: 'BibTeX',
    ris: 'RIS（EndNote、Zotero）',
    csl: 'CSL-JSON',
  },
  copy: '复制',
  copied: '已复制',
  failed: '未能复制，文字已选中',
  copyForm: (form: string) => `复制 ${form} 格式`,
  download: (file: string) => `下载 ${file}`,
};
