import type { Duty } from "@huzhu/domain/governance";
import type { Desk } from "../desk.ts";

/** One entry of the left rail; `roots` are the routes below it, the first is where it leads. */
export interface Section {
  readonly title: string;
  readonly roots: readonly [SectionRoute, ...(SectionRoute | "/ledger")[]];
  readonly duty?: Duty;
}

export type SectionRoute =
  | "/"
  | "/residents"
  | "/households"
  | "/roster"
  | "/care"
  | "/cards"
  | "/elders"
  | "/services"
  | "/visits"
  | "/helper-roster"
  | "/claims"
  | "/board"
  | "/rulebooks"
  | "/counter"
  | "/goods"
  | "/redemptions"
  | "/alliance"
  | "/neighbours"
  | "/fund"
  | "/accounts"
  | "/township"
  | "/settings";

/** In the order of a cadre's day; at most nine, because Alt+1 to Alt+9 open them. */
const SECTIONS: readonly Section[] = [
  { title: "今天", roots: ["/"], duty: "see-today" },
  { title: "各村", roots: ["/township"], duty: "see-villages" },
  {
    title: "村民",
    roots: ["/households", "/residents", "/roster", "/care", "/cards"],
    duty: "see-people",
  },
  { title: "老人", roots: ["/elders"], duty: "see-elders" },
  { title: "服务", roots: ["/visits", "/helper-roster", "/services"], duty: "arrange-visits" },
  { title: "服务", roots: ["/services"], duty: "see-catalog" },
  { title: "积分", roots: ["/claims", "/board", "/rulebooks"], duty: "see-people" },
  {
    title: "换购",
    roots: ["/counter", "/goods", "/redemptions", "/alliance", "/neighbours"],
    duty: "redeem-at-counter",
  },
  {
    title: "换购",
    roots: ["/goods", "/redemptions", "/alliance", "/neighbours"],
    duty: "see-goods",
  },
  { title: "换购", roots: ["/alliance"], duty: "sell-at-shop" },
  { title: "基金", roots: ["/fund"], duty: "see-fund" },
  { title: "账本", roots: ["/accounts", "/ledger"], duty: "see-ledger" },
  { title: "设置", roots: ["/settings"] },
];

/** The entries that this person's role has work in, each title once. */
export const sectionsOf = (desk: Pick<Desk, "may">): readonly Section[] =>
  SECTIONS.filter(({ duty }) => duty === undefined || desk.may(duty)).filter(
    (section, at, all) => all.findIndex(({ title }) => title === section.title) === at,
  );

/** Whether a route of the app lies in a section. */
export const isIn = ({ roots }: Section, route: string): boolean =>
  roots.some((root) => (root === "/" ? route === "/" : `${route}/`.startsWith(`${root}/`)));
