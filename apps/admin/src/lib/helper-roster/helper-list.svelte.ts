import { type HelperRow, type HelpersView, helpers } from "@huzhu/contract";
import type { Skill } from "@huzhu/domain/reciprocity/helper";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import type { PaperAsked } from "./words.ts";

const hasPaper = ({ papers }: HelperRow, asked: PaperAsked): boolean => {
  if (asked === "") return true;
  return asked === "none" ? papers.length === 0 : papers.some(({ state }) => state === asked);
};

/** 帮手名册: everybody who helps, narrowed by skill, paper and name. */
export class HelperList {
  skill = $state<Skill | "">("");
  paper = $state<PaperAsked>("");
  text = $state("");
  readonly asking: Ask<void, HelpersView>;
  readonly all = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly rows = $derived.by(() =>
    this.all.filter(
      (row) =>
        (this.skill === "" || row.profile.skills.includes(this.skill)) &&
        hasPaper(row, this.paper) &&
        row.name.includes(this.text.trim()),
    ),
  );
  /** Skills that fall short of what the village wants, now or later. */
  readonly shortages = $derived.by(() =>
    (this.asking.answer?.shortages ?? []).map((one) => {
      const now = one.qualified ?? one.able;
      const later = one.qualifiedThen ?? one.ableThen;
      const short = Math.max(0, one.wanted - now);
      return { ...one, now, later, short, shortLater: Math.max(0, one.wanted - later) };
    }),
  );

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(helpers, {}));
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  clear(): void {
    this.skill = "";
    this.paper = "";
    this.text = "";
  }
}
