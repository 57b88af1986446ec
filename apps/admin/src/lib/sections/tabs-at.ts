import type { Duty } from "@huzhu/domain/governance";
import type { SectionPage } from "./page.ts";
import { PAGES } from "./pages.ts";

/** The tabs of a section as somebody sees them who stands on one of its pages. */
export interface TabsHere {
  /** The section's title. */
  readonly section: string;
  /** The first page of each area. */
  readonly areas: ReadonlyArray<SectionPage>;
  /** The pages of the area that is open. */
  readonly pages: ReadonlyArray<SectionPage>;
  readonly open: SectionPage;
}

/** What a tab of the upper row says. */
export const areaOf = ({ area, title }: SectionPage): string => area ?? title;

const isAt = ({ route: own, below = false }: SectionPage, route: string): boolean =>
  route === own || (below && route.startsWith(`${own}/`));

const seenBy = ({ duty = [] }: SectionPage, may: (duty: Duty) => boolean): boolean => {
  const duties = typeof duty === "string" ? [duty] : duty;
  return duties.length === 0 || duties.some(may);
};

/** The tabs at a route, of those pages that somebody may see; `null` where there are none. */
export const tabsAt = (may: (duty: Duty) => boolean, route: string | null): TabsHere | null => {
  for (const [section, all] of Object.entries(PAGES)) {
    const seen = all.filter((page) => seenBy(page, may));
    const open = seen.find((page) => isAt(page, route ?? ""));
    if (!open) continue;
    return {
      section,
      open,
      areas: seen.filter(
        (page, at) => seen.findIndex((one) => areaOf(one) === areaOf(page)) === at,
      ),
      pages: seen.filter((page) => areaOf(page) === areaOf(open)),
    };
  }
  return null;
};
