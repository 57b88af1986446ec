import type { SectionPage } from "../sections/page.ts";

export const FUND_PAGES: ReadonlyArray<SectionPage> = [];
