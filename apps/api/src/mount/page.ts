import type { PageRequest } from "@huzhu/db";

/** As many rows as a console screen shows without feeling endless. */
const PAGE_SIZE = 50;

export const pageAsked = (page = 1): PageRequest => ({ page, pageSize: PAGE_SIZE });
