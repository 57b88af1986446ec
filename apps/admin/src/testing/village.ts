import type {
  AdoptedRulebook,
  ClaimRow,
  GoodRow,
  HouseholdStatement,
  HouseholdView,
  MovementRow,
  RedemptionRow,
  ResidentRow,
} from "@huzhu/contract";
import { ClaimId } from "@huzhu/domain/claims";
import { type Decision, StaffId } from "@huzhu/domain/governance";
import { Fen } from "@huzhu/domain/money";
import { CardNumber, HouseholdId, PersonName, ResidentId } from "@huzhu/domain/people";
import { AccountId, newAccount, Points, TransferId } from "@huzhu/domain/points";
import { Quantity, RuleCode } from "@huzhu/domain/rulebook";
import { GoodId, RedemptionId, type RedemptionLine } from "@huzhu/domain/store";
import { CalendarDate, Instant } from "@huzhu/domain/time";

/** An invented village of a few people, goods and rules; it counts in whole points. */
export const TODAY = CalendarDate.make("2026-03-05");
export const NOW = Instant.make(Date.UTC(2026, 2, 5, 6));

const person = (
  id: string,
  name: string,
  household: string,
  age: number,
  card: string | null,
): ResidentRow => ({
  id: ResidentId.make(id),
  name: PersonName.make(name),
  sex: "male",
  age,
  relation: "head",
  residence: "home",
  idNumberMasked: "5***************12",
  household: HouseholdId.make(`household-${household}`),
  householdNumber: household,
  hamlet: household < "020" ? "上寨" : "河边组",
  card: card === null ? null : CardNumber.make(card),
});

export const ZHANG = person("zhang", "张三", "001", 71, "00A1B2C3");
export const LI = person("li", "李四", "002", 68, "00A1B2C4");
export const WEI_OLD = person("wei-old", "张伟", "003", 74, null);
export const WEI_YOUNG = person("wei-young", "张伟", "021", 33, null);
export const PEOPLE = [ZHANG, LI, WEI_OLD, WEI_YOUNG];

/** Whom a search finds: by name, or by the whole card. */
export const peopleFor = (search: string): ReadonlyArray<ResidentRow> =>
  PEOPLE.filter(({ name, card }) => name.startsWith(search) || card === search);

export const householdOf = (
  { household, householdNumber, hamlet }: ResidentRow,
  balance: number,
): HouseholdView => ({
  id: household,
  number: householdNumber,
  hamlet,
  account: newAccount({
    id: AccountId.make(`account-${householdNumber}`),
    kind: "household",
    holder: household,
    floor: Points.make(0),
    balance: Points.make(balance),
  }),
  personal: [],
  members: PEOPLE.filter((one) => one.household === household),
});

const good = (
  id: string,
  name: string,
  unit: string,
  price: number | null,
  onHand: number,
): GoodRow => ({
  id: GoodId.make(id),
  name,
  unit,
  barcode: null,
  photo: null,
  onShelf: true,
  prices: price === null ? [] : [{ points: Points.make(price), from: TODAY }],
  price: price === null ? null : Points.make(price),
  onHand,
});

export const RICE = good("rice", "大米5公斤", "袋", 30, 2);
export const SOAP = good("soap", "肥皂", "块", 3, 40);
export const SALT = good("salt", "食盐", "袋", 2, 0);
export const QUILT = { ...good("quilt", "棉被", "床", null, 3), onShelf: false };
export const GOODS = [RICE, SOAP, SALT, QUILT] as const;

/** How the village decided on its rulebook. */
export const DECISION: Decision = {
  body: "representatives",
  date: CalendarDate.make("2025-12-20"),
  due: 38,
  present: 31,
  inFavour: 29,
  against: 1,
  abstained: 1,
  chair: "王建国",
  minuteKeeper: "李秀英",
  minutes: "2025年第7号",
};

export const RULEBOOK: AdoptedRulebook = {
  rulebook: {
    format: "huzhu-rulebook-1",
    title: "柳溪村积分细则",
    version: 1,
    effectiveFrom: CalendarDate.make("2026-01-01"),
    scale: 0,
    source: "村民代表会议2025年12月20日通过（虚构）",
    rules: [
      {
        kind: "fixed",
        code: RuleCode.make("A01"),
        title: "参加村民会议",
        category: "公共事务",
        unit: "次",
        points: Points.make(2),
        caps: [{ period: "month", most: Points.make(4) }],
      },
      {
        kind: "perQuantity",
        code: RuleCode.make("A02"),
        title: "打扫河道",
        category: "公共事务",
        unit: "小时",
        points: Points.make(3),
        every: 1,
        caps: [{ period: "day", most: Points.make(12) }],
        note: "带工具的另说",
      },
      {
        kind: "deduction",
        code: RuleCode.make("C01"),
        title: "乱倒垃圾",
        category: "扣分",
        unit: "次",
        points: Points.make(5),
        caps: [],
      },
    ],
  },
  adoptedAt: NOW,
  adoptedBy: "王主任",
  decision: DECISION,
  current: true,
};

/** A claim for two hours at the river, waiting. */
export const claimFor = (resident: ResidentRow, id = `claim-${resident.id}`): ClaimRow => ({
  id: ClaimId.make(id),
  household: resident.household,
  resident: resident.id,
  rule: RuleCode.make("A02"),
  quantity: Quantity.make(2),
  particulars: {},
  eventDate: TODAY,
  note: "",
  recordedBy: { _tag: "ByStaff", staff: StaffId.make("staff-other") },
  recordedAt: NOW,
  state: { _tag: "Checking", round: 1, check: 0, since: NOW, signed: [] },
  householdNumber: resident.householdNumber,
  hamlet: resident.hamlet,
  head: resident.name,
  residentName: resident.name,
  ruleTitle: "打扫河道",
  unit: "小时",
  recordedByName: "李会计",
});

export const MOVEMENTS: ReadonlyArray<MovementRow> = [
  {
    good: RICE.id,
    kind: "redemption",
    pieces: -1,
    eventDate: TODAY,
    recordedAt: NOW,
    note: "",
    onHand: 2,
    sequence: 2,
    came: null,
    parts: [{ batch: 1, pieces: -1 }],
    by: "村口自助机",
  },
  {
    good: RICE.id,
    kind: "purchase",
    pieces: 3,
    eventDate: TODAY,
    recordedAt: NOW,
    note: "镇上粮店",
    onHand: 3,
    sequence: 1,
    came: null,
    parts: [{ batch: 1, pieces: 3 }],
    by: "王主任",
  },
];

const line = ({ id, name, unit, price }: GoodRow, pieces: number): RedemptionLine => ({
  good: id,
  name,
  unit,
  pieces,
  price: price ?? Points.make(0),
  points: Points.make((price ?? 0) * pieces),
});

export const REDEMPTIONS: ReadonlyArray<RedemptionRow> = [
  {
    redemption: RedemptionId.make("redemption-2"),
    at: NOW,
    household: LI.household,
    resident: LI.id,
    householdNumber: LI.householdNumber,
    name: LI.name,
    points: Points.make(36),
    topUp: null,
    lines: [line(RICE, 1), line(SOAP, 2)],
    by: "王主任",
    actedBy: null,
    transfer: TransferId.make("transfer-3"),
    reversedBy: null,
    undoMinutes: 8,
    returned: [],
  },
  {
    redemption: RedemptionId.make("redemption-1"),
    at: NOW,
    household: ZHANG.household,
    resident: ZHANG.id,
    householdNumber: ZHANG.householdNumber,
    name: ZHANG.name,
    points: Points.make(30),
    topUp: { points: Points.make(6), fen: Fen.make(600) },
    lines: [line(RICE, 1)],
    by: "村口自助机",
    actedBy: null,
    transfer: TransferId.make("transfer-2"),
    reversedBy: null,
    undoMinutes: 0,
    returned: [],
  },
];

export const STATEMENT: HouseholdStatement = {
  household: ZHANG.household,
  number: "001",
  hamlet: "上寨",
  head: "张三",
  balance: Points.make(10),
  lines: [
    {
      transfer: TransferId.make("transfer-2"),
      eventDate: TODAY,
      recordedAt: NOW,
      amount: Points.make(-30),
      balance: Points.make(10),
      reason: {
        _tag: "ByRedemption",
        redemption: RedemptionId.make("redemption-1"),
        summary: "大米5公斤1袋",
      },
      sentence: "兑换大米5公斤1袋",
      sequence: 2,
      by: "村口自助机",
      actedBy: null,
      opened: [],
      drawn: [{ origin: "earned", expires: null, amount: Points.make(30) }],
      journalNumber: 18,
      reversedBy: null,
      reverses: null,
      reversible: true,
    },
    {
      transfer: TransferId.make("transfer-1"),
      eventDate: TODAY,
      recordedAt: NOW,
      amount: Points.make(40),
      balance: Points.make(40),
      reason: {
        _tag: "ByRule",
        claim: ClaimId.make("claim-1"),
        rule: RuleCode.make("A02"),
        ruleTitle: "打扫河道",
        version: 1,
        steps: [],
      },
      sentence: "打扫河道（第1版 A02）：14小时，每小时3分；当天最多40分",
      sequence: 1,
      by: "李会计",
      actedBy: null,
      opened: [{ origin: "earned", expires: null, amount: Points.make(40) }],
      drawn: [],
      journalNumber: 12,
      reversedBy: null,
      reverses: null,
      reversible: true,
    },
  ],
};
