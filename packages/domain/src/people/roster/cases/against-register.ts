import { CalendarDate } from "../../../time/index.ts";
import {
  CardId,
  CardNumber,
  HamletId,
  HouseholdId,
  IdNumber,
  PersonName,
  ResidentId,
} from "../../index.ts";
import type { Register } from "../register.ts";
import { but, demoId, GOOD, HEADER, type RosterCase } from "./demo-roster.ts";

const register: Register = {
  hamlets: [{ id: HamletId.make("h1"), name: "1组" }],
  households: [
    {
      id: HouseholdId.make("f1"),
      hamletId: HamletId.make("h1"),
      number: "1",
      address: null,
      head: ResidentId.make("r1"),
    },
  ],
  residents: [
    {
      id: ResidentId.make("r1"),
      householdId: HouseholdId.make("f1"),
      name: PersonName.make("王小明"),
      sex: "male",
      birthDate: CalendarDate.make("1956-03-05"),
      idNumber: IdNumber.make(demoId("1956-03-05")),
      relation: "head",
      phone: null,
      residence: "home",
      registered: true,
    },
  ],
  cards: [
    {
      id: CardId.make("c1"),
      number: CardNumber.make("0001"),
      chip: null,
      residentId: ResidentId.make("r1"),
      status: "lost",
    },
  ],
};

const unnumbered: Register = {
  ...register,
  residents: register.residents.map((resident) => ({ ...resident, idNumber: null })),
};

const headless: Register = {
  ...register,
  households: register.households.map((household) => ({ ...household, head: null })),
};

const stranger = { 姓名: "李大山", 身份证号: demoId("1960-01-01", "123"), 出生日期: "1960-01-01" };

const LINES: ReadonlyArray<readonly [string, ReadonlyArray<string>, ReadonlyArray<string>]> = [
  ["agree", but({}), ["2 good"]],
  [
    "put other people under a 户号",
    but(stranger),
    ["2 bad", "第2行 村里已有户号1，那一户与这一户没有一个相同的人，请核对组和户号"],
  ],
  ["bring a new household", but({ ...stranger, 户号: "2" }), ["2 good"]],
  [
    "know somebody by another ID",
    but({ 身份证号: demoId("1956-03-05", "123") }),
    [
      "2 bad",
      "第2行 这一户已有同名同生日的人，身份证号是9***************12，与填的不同，请核对原证件",
    ],
  ],
  [
    "have somebody of that name and birthday elsewhere",
    but({ 户号: "2", 与户主关系: "子", 身份证号: "无" }),
    [
      "2 fixable",
      "第2行 没有写身份证号，先按姓名和出生日期登记，以后请补上",
      "第2行 这一户没有写谁是户主，请以后补上",
      "第2行 户号1里已有同名同生日的人，先按新增登记，请看是不是同一个人",
    ],
  ],
  [
    "write another 户号 for a family",
    but({ 户号: "7" }),
    ["2 fixable", "第2行 表里是“1组 7”，村里登记的是“1组 1”，先不改"],
  ],
];

const unclear = "村里登记的那一位还没有身份证号，分不清是哪一个，请先给那一位补上";

export const AGAINST_REGISTER: ReadonlyArray<RosterCase> = [
  ...LINES.map(([name, line, expected]) => ({ name, lines: [HEADER, line], register, expected })),
  {
    name: "put other people under a 户号 of their hamlet",
    lines: [
      ["组", ...HEADER],
      ["1组", ...but(stranger)],
    ],
    register,
    expected: ["2 bad", "第2行 村里已有户号1，那一户与这一户没有一个相同的人，请核对组和户号"],
  },
  {
    name: "cannot tell which of two is the one without ID",
    lines: [HEADER, GOOD, but({ 户号: "2", 身份证号: demoId("1956-03-05", "123") })],
    register: unnumbered,
    expected: [
      "2 bad",
      "3 bad",
      `第2行 与第3行同名同生日，${unclear}`,
      `第3行 与第2行同名同生日，${unclear}`,
    ],
  },
  {
    name: "cannot tell a new head from a parted household without 户号",
    lines: [HEADER, but({ 户号: "" })],
    register: headless,
    expected: ["2 bad", "第2行 王小明现在登记在户号1，分不清是换了户主还是分了户，请写上户号"],
  },
  {
    name: "name somebody who has died",
    lines: [HEADER, GOOD],
    register: { ...register, departed: [{ id: ResidentId.make("r1"), how: "died" }] },
    expected: [
      "2 bad",
      "第2行 村里登记这个人已经去世，表里还有，请核对；真的回来了，请先在那一户里登记“迁回”",
    ],
  },
  {
    name: "put somebody new under a 户号 that is no more",
    lines: [HEADER, GOOD, but({ ...stranger, 与户主关系: "子" })],
    register: {
      ...register,
      departed: [{ id: ResidentId.make("r1"), how: "movedOut" }],
      dissolved: [HouseholdId.make("f1")],
    },
    expected: [
      "2 bad",
      "3 bad",
      "第2行 村里已有户号1，那一户与这一户没有一个相同的人，请核对组和户号",
      "第3行 村里已有户号1，那一户与这一户没有一个相同的人，请核对组和户号",
    ],
  },
  {
    name: "do not give out a lost card",
    lines: [
      [...HEADER, "卡号"],
      [...GOOD, "0001"],
    ],
    register,
    expected: ["2 fixable", "第2行 卡号0001已挂失或在别人名下，先不记"],
  },
];
