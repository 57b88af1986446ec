import { ServiceCode } from "../../catalog/index.ts";
import { StaffId } from "../../governance/index.ts";
import { Fen } from "../../money/index.ts";
import { ResidentId } from "../../people/index.ts";
import { CalendarDate, Instant } from "../../time/index.ts";
import { byStaff, type CanteenPolicy, type Entry, EntryId, type Said } from "../index.ts";

export const date = (text: string): CalendarDate => CalendarDate.make(text);
export const fen = (n: number): Fen => Fen.make(n);

/** A Thursday. */
export const TODAY = date("2026-11-26");
export const NOW = Instant.make(Date.parse("2026-11-26T04:00:00Z"));
export const COOK = { id: StaffId.make("cook") };

/** 敬老食堂: 3 yuan from 70, free from 80; rice and oil are taken. */
export const LUNCH = {
  code: ServiceCode.make("C01"),
  title: "午餐",
  price: {
    tiers: [
      { age: 70, fen: fen(300) },
      { age: 80, fen: fen(0) },
    ],
    inKind: [{ of: "大米", unit: "斤", fen: fen(250) }],
  },
};

export const POLICY: CanteenPolicy = {
  services: [LUNCH.code],
  weekdays: [1, 2, 3, 4, 5],
  menu: [{ weekday: 4, dishes: "豆腐、白菜、米饭" }],
  signUpUntil: 13,
  mostOwed: fen(1_000),
};

export const WANG = ResidentId.make("wang");

let count = 0;
/** A line of the book with an id of its own. */
export const entry = (said: Said, but: Partial<Entry> = {}): Entry => {
  count += 1;
  const id = EntryId.make(`e${count}`);
  return { id, resident: WANG, on: TODAY, said, at: NOW, by: byStaff(COOK), ...but };
};

export const came = (price = 300): Said => ({
  ...{ _tag: "Came", service: LUNCH.code, title: LUNCH.title, fen: fen(price) },
});
