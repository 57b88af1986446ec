import { type AccountRow, type AnswerOf, accounts, openGroup } from "@huzhu/contract";
import { type AccountKind, type HeldUnit, OWN_KINDS } from "@huzhu/domain/points";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { pageCount } from "../page-count.ts";

export type AccountFilter = "household" | "person" | "group" | "village";

export const ACCOUNT_FILTERS: ReadonlyArray<{
  readonly value: AccountFilter;
  readonly word: string;
}> = [
  { value: "household", word: "农户" },
  { value: "person", word: "个人" },
  { value: "group", word: "小组" },
  { value: "village", word: "村里的" },
];

const EMPTY_WORDS: Record<AccountFilter, string> = {
  household: "还没有农户。先导入花名册，每一户就有一个账户。",
  person: "还没有个人账户。在农户页面里，可以给家里的人开时间币账户。",
  group: "还没有小组账户。舞蹈队、巡逻队都可以开一个。",
  village: "还没有村里的账户。",
};

interface Wanted {
  readonly kind: AccountKind;
  readonly search?: string;
  readonly page: number;
}

type Page = AnswerOf<typeof accounts>;

/** All accounts: of households, of people themselves, of groups, and the village's own. */
export class AccountList {
  filter = $state<AccountFilter>("household");
  search = $state("");
  readonly asking: Ask<ReadonlyArray<Wanted>, Page>;
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly page = $derived.by(() => this.asking.answer?.page ?? 1);
  readonly pages = $derived.by(() => pageCount(this.asking.answer));
  readonly empty = $derived.by(() => this.asking.answer?.rows.length === 0);
  readonly emptyWords = $derived(
    this.search.trim() === "" ? EMPTY_WORDS[this.filter] : "没有找到这样的账户。",
  );

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(async (all) => {
      const answers = await Promise.all(all.map((query) => client.call(accounts, { query })));
      return Result.map(Result.all(answers), joined);
    });
  }

  async load(page = 1): Promise<void> {
    const search = this.search.trim();
    const wanted = { page, ...(search !== "" && { search }) };
    const kinds = this.filter === "village" ? OWN_KINDS : [this.filter];
    await this.asking.send(kinds.map((kind) => ({ kind, ...wanted })));
  }

  async show(filter: AccountFilter): Promise<void> {
    this.filter = filter;
    await this.load();
  }
}

/** Points stand above time, which many villages do not use. */
const byUnit = (a: AccountRow, b: AccountRow): number =>
  a.unit < b.unit ? -1 : Number(a.unit > b.unit);

/** The village has a handful of accounts of each of its own kinds: all of them fit on one page. */
const joined = (pages: ReadonlyArray<Page>): Page => {
  const [first] = pages;
  const rows = pages.flatMap((page) => page.rows).sort(byUnit);
  return pages.length === 1 && first
    ? first
    : { rows, total: rows.length, page: 1, pageSize: Math.max(1, rows.length) };
};

/** 开小组账户: a dance team or a patrol gets an account of its own. */
export class GroupOpening {
  open = $state(false);
  name = $state("");
  unit = $state<HeldUnit>("points");
  problem = $state<string | null>(null);
  readonly opening: Call<{ readonly name: string; readonly unit: HeldUnit }, AccountRow>;

  constructor({ client }: Pick<Desk, "client">) {
    this.opening = new Call((body, attempt) => client.call(openGroup, { body, attempt }));
  }

  begin(): void {
    this.open = true;
  }

  leave(): void {
    this.open = false;
    this.name = "";
    this.problem = null;
    this.opening.clear();
  }

  async send(): Promise<AccountRow | null> {
    const name = this.name.trim();
    this.problem = name === "" ? "请写上小组的名字，如“红白理事会”" : null;
    return this.problem === null ? this.opening.send({ name, unit: this.unit }) : null;
  }
}
