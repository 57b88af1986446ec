import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { about, between, type Random } from "../random.ts";
import type { Assumptions } from "./assumptions.ts";
import type { Elder } from "./ground.ts";

/** Something that an elder wants somebody for. */
export interface Wish {
  readonly id: string;
  readonly elder: Elder;
  readonly asked: CalendarDate;
  readonly on: CalendarDate;
}

const WEEKS_A_MONTH = 52 / 12;
const DAYS = 7;

/** What elders ask for in the week that begins on a Monday. */
export const wishesOf = (
  random: Random,
  elders: ReadonlyArray<Elder>,
  { wishes }: Assumptions,
  monday: CalendarDate,
): ReadonlyArray<Wish> =>
  elders.flatMap((elder) => {
    const { base, alone, old } = wishes;
    const month = base + (elder.alone ? alone : 0) + (elder.old ? old : 0);
    return Array.from({ length: about(random, month / WEEKS_A_MONTH) }, (_, nth): Wish => {
      const asked = addDays(monday, between(random, 0, DAYS - 1));
      return { id: `${monday} ${elder.id} ${nth}`, elder, asked, on: asked };
    });
  });
