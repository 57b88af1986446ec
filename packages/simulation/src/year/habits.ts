import { RuleCode } from "@huzhu/domain/rulebook";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { about, between, chance, pick, pickWeighted } from "../random.ts";
import type { Deed } from "./deed.ts";
import type { Diary } from "./diary.ts";

/** What people do of their own accord, week after week. */
interface Habit {
  readonly rule: RuleCode;
  /** How often in a week, in the whole village. */
  readonly perWeek: number;
  /** How much at a time: from, to, in steps of. */
  readonly quantity: readonly [least: number, most: number, step: number];
  readonly notes: ReadonlyArray<string>;
  /** In which months; all of them where nothing is said. */
  readonly months?: ReadonlyArray<number>;
}

const ONE = [1, 1, 1] as const;
const COLD = [11, 12, 1, 2, 3];

const habit = (
  rule: string,
  perWeek: number,
  quantity: Habit["quantity"],
  notes: string,
  months?: ReadonlyArray<number>,
): Habit => ({
  rule: RuleCode.make(rule),
  perWeek,
  quantity,
  notes: notes.split(" "),
  ...(months && { months }),
});

const HABITS: ReadonlyArray<Habit> = [
  habit("A01", 22, ONE, "陪老人聊天 看了水电和灶火 送去自家蔬菜 帮老人挑水 问了吃药情况"),
  habit("A02", 8, [3, 7, 1], "一周午饭 送到床前 腿脚不便的老人 代幸福食堂送餐"),
  habit("A03", 6, [30, 150, 15], "拆洗被褥 打扫灶房 清理院坝 擦洗门窗"),
  habit("A04", 2.5, ONE, "去乡卫生院 去县医院复查 取慢病药 陪同体检"),
  habit("A05", 2, [1, 4, 1], "上门理发 院坝里理发"),
  habit("A06", 5, ONE, "代买米面 代缴电费 代取包裹 代办高龄津贴认证"),
  habit("A07", 1.2, ONE, "术后陪夜 老人发烧守了一夜"),
  habit("A09", 3, [60, 240, 30], "收玉米 栽秧 打谷 挖洋芋 背柴"),
  habit("A10", 0.25, ONE, "发现老人摔倒及时送医 找回走失老人 发现煤气未关"),
  habit("A11", 5, ONE, "寒潮上门看炉火 雨雪天查看屋顶", COLD),
  habit("A11", 4, ONE, "高温天查看老人", [7, 8]),
  habit("B04", 5, ONE, "清理水沟 捡拾路边垃圾 清理河岸"),
  habit("B05", 6, [4, 45, 1], "纸壳 塑料瓶 废铁"),
  habit("C01", 3, ONE, "修整村道 清淤 搭建院坝会场 抬电杆"),
  habit("C02", 4, ONE, "清明防火巡山 片区巡山", [2, 3, 4, 5]),
  habit("C03", 1.5, ONE, "抢收稻谷 雨前抢收 抢栽烤烟", [4, 5, 8, 9, 10]),
  habit("C05", 0.8, ONE, "地界纠纷 放水纠纷 劝和邻里"),
  habit("Y01", 0.2, ONE, "婚宴十桌以内"),
  habit("Y02", 0.2, ONE, "丧事两天办结"),
  habit("Y03", 0.1, ONE, "彩礼不超村规标准"),
  habit("W01", 0.2, ONE, "村民代表评议 院坝会推选"),
  habit("W02", 0.25, ONE, "季度评比"),
  habit("W03", 1.5, ONE, "录取通知书已核对", [8]),
  habit("W04", 0.4, ONE, "入伍通知书已核对", [3, 9]),
  habit("F01", 0.5, ONE, "倒在沟边 倒在路口"),
  habit("F03", 0.3, ONE, "烧田坎", [2, 3, 4]),
  habit("F04", 0.05, ONE, "未报备"),
  habit("F05", 0.3, ONE, "两次通知未到"),
];

const inSeason = ({ months }: Habit, date: CalendarDate): boolean =>
  months?.includes(Number(date.slice(5, 7))) ?? true;

const practise = (diary: Diary, { rule, quantity, notes }: Habit, today: CalendarDate): Deed => {
  const { random, start, neighbours } = diary;
  const [least, most, step] = quantity;
  const told = addDays(today, -between(random, 0, 2));
  return {
    neighbour: pickWeighted(random, neighbours, ({ zeal }) => zeal),
    rule,
    quantity: least + step * between(random, 0, (most - least) / step),
    eventDate: told < start ? today : told,
    note: chance(random, 0.7) ? pick(random, notes) : "",
  };
};

/** What is told on a day: deeds of that day and of the two before it. */
export const habitsOf = (diary: Diary, today: CalendarDate): ReadonlyArray<Deed> =>
  HABITS.filter((one) => inSeason(one, today)).flatMap((one) =>
    Array.from({ length: about(diary.random, (one.perWeek / 7) * diary.bustle) }, () =>
      practise(diary, one, today),
    ),
  );

/** So many deeds of a day, the everyday ones first. */
export const someHabits = (
  diary: Diary,
  today: CalendarDate,
  count: number,
): ReadonlyArray<Deed> => {
  const usual = HABITS.filter(({ perWeek, months }) => perWeek > 1 && !months);
  return Array.from({ length: count }, () =>
    practise(
      diary,
      pickWeighted(diary.random, usual, ({ perWeek }) => perWeek),
      today,
    ),
  );
};
