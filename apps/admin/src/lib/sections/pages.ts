import { CLAIM_PAGES } from "../claims/pages.ts";
import { ELDER_PAGES } from "../elders/pages.ts";
import { FUND_PAGES } from "../fund/pages.ts";
import { STORE_PAGES } from "../goods/pages.ts";
import { LEDGER_PAGES } from "../ledger/pages.ts";
import { PEOPLE_PAGES } from "../people/pages.ts";
import { SERVICE_PAGES } from "../services/pages.ts";
import { SETTINGS_PAGES } from "../settings/pages.ts";
import { TOWNSHIP_PAGES } from "../township/pages.ts";
import type { SectionPage } from "./page.ts";

/** The pages of every section that has more than one, in the order of their tabs. */
export const PAGES: Readonly<Record<string, ReadonlyArray<SectionPage>>> = {
  村民: PEOPLE_PAGES,
  老人: ELDER_PAGES,
  服务: SERVICE_PAGES,
  积分: CLAIM_PAGES,
  换购: STORE_PAGES,
  基金: FUND_PAGES,
  账本: LEDGER_PAGES,
  各村: TOWNSHIP_PAGES,
  设置: SETTINGS_PAGES,
};
