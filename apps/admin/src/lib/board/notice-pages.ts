import type { NoticeLine } from "./notice-lines.ts";
import { type Measures, PAPERS, type Paper } from "./papers.ts";

/** The lines of one hamlet on one page. */
export interface NoticeSection {
  readonly hamlet: string;
  /** Whether it began on the page before. */
  readonly continued: boolean;
  readonly lines: ReadonlyArray<NoticeLine>;
}

export interface NoticePage {
  readonly page: number;
  readonly pages: number;
  readonly sections: ReadonlyArray<NoticeSection>;
  readonly errata: ReadonlyArray<string>;
  /** The seal and the place for the stamp; on the last page only. */
  readonly sealed: boolean;
}

interface Open {
  sections: Array<{ hamlet: string; continued: boolean; lines: Array<NoticeLine> }>;
  errata: Array<string>;
  sealed: boolean;
  left: number;
}

const isWide = (character: string): boolean => character > "\u2e7f";

/** How many characters of Chinese a text is as wide as; letters and figures take less. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (isWide(character) ? 1 : 0.62), 0);

/**
 * How many lines a text may need at most, where each has room for so many characters: marks that
 * may not begin a line can push one more character on.
 */
export const linesOf = (text: string, room: number): number =>
  Math.max(1, Math.ceil(widthOf(text) / (room - 1)));

/** How high a row of the table is, in millimetres. */
export const rowHeight = ({ what }: NoticeLine, { line, pad, what: room }: Measures): number =>
  linesOf(what, room) * line + pad;

/** How high a correction is. */
export const erratumHeight = (text: string, { wide, text: size, line, pad }: Measures): number =>
  linesOf(text, Math.floor(wide / size)) * line + pad;

class Filling {
  readonly #measures: Measures;
  readonly pages: Array<Open> = [];

  constructor(measures: Measures) {
    this.#measures = measures;
    this.#turn();
  }

  line(line: NoticeLine): void {
    const height = rowHeight(line, this.#measures);
    const { hamlet, titles } = this.#measures;
    const section = this.#page.sections.at(-1);
    if (section?.hamlet === line.hamlet && height <= this.#page.left) {
      section.lines.push(line);
      this.#page.left -= height;
      return;
    }
    // The titles of the columns stand once on a page, and a hamlet's name never alone at its end.
    const top = () => (this.#page.sections.length === 0 ? titles : 0) + hamlet;
    if (top() + height > this.#page.left) this.#turn();
    const before = this.pages.at(-2)?.sections.at(-1)?.hamlet;
    const fresh = this.#page.sections.length === 0;
    this.#page.left -= top() + height;
    const continued = fresh && before === line.hamlet;
    this.#page.sections.push({ hamlet: line.hamlet, continued, lines: [line] });
  }

  erratum(text: string): void {
    const height = erratumHeight(text, this.#measures);
    const head = () => (this.#page.errata.length === 0 ? this.#measures.hamlet : 0);
    if (head() + height > this.#page.left) this.#turn();
    this.#page.left -= head() + height;
    this.#page.errata.push(text);
  }

  seal(): void {
    if (this.#measures.seal > this.#page.left) this.#turn();
    this.#page.sealed = true;
  }

  get #page(): Open {
    const page = this.pages.at(-1);
    if (!page) throw new Error("A notice has a page from the start.");
    return page;
  }

  #turn(): void {
    const { high, first, later, foot } = this.#measures;
    const left = high - foot - (this.pages.length === 0 ? first : later);
    this.pages.push({ sections: [], errata: [], sealed: false, left });
  }
}

/** Every page of a notice, filled from the top by the heights that the sheet then draws. */
export const noticePages = (
  lines: ReadonlyArray<NoticeLine>,
  errata: ReadonlyArray<string>,
  paper: Paper,
): ReadonlyArray<NoticePage> => {
  const filling = new Filling(PAPERS[paper]);
  for (const line of lines) filling.line(line);
  for (const text of errata) filling.erratum(text);
  filling.seal();
  const { pages } = filling;
  return pages.map(({ sections, errata: corrected, sealed }, at) => ({
    ...{ page: at + 1, pages: pages.length },
    ...{ sections, errata: corrected, sealed },
  }));
};
