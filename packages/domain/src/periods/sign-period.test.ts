import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../governance/index.ts";
import { AccountId, Points } from "../points/index.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import {
  FiguresChanged,
  proposePeriod,
  SignedBySame,
  signPeriod,
  type Turnover,
  VarianceUnexplained,
} from "./index.ts";

const zhang = StaffId.make("zhang");
const li = StaffId.make("li");
const PREPARED = Instant.make(Date.parse("2026-04-02T02:00:00Z"));
const SIGNED = Instant.make(Date.parse("2026-04-03T02:00:00Z"));

const turnover = (id: string, credits: number, debits: number, found: number): Turnover => ({
  account: AccountId.make(id),
  kind: id === "issuance" ? "issuance" : "household",
  unit: "points",
  credits: Points.make(credits),
  debits: Points.make(debits),
  found: Points.make(found),
});

const RIGHT = [turnover("wang", 30, -12, 18), turnover("issuance", 12, -30, -18)];
const OFF = [turnover("wang", 30, -12, 19), turnover("issuance", 12, -30, -18)];

const proposal = (turnovers: ReadonlyArray<Turnover>, note = "") =>
  Result.getOrThrow(
    proposePeriod(
      {
        last: null,
        firstEvent: CalendarDate.make("2026-01-08"),
        to: CalendarDate.make("2026-03-31"),
        turnovers,
        closings: [],
        by: zhang,
        note,
      },
      PREPARED,
    ),
  );

const accounts = (...ids: ReadonlyArray<string>) => ids.map((id) => AccountId.make(id));

const REFUSED = [
  {
    name: "whoever prepared it does not sign it",
    prepared: proposal(RIGHT),
    now: RIGHT,
    by: zhang,
    refusal: new SignedBySame({ preparedBy: zhang }),
  },
  {
    name: "something was dated back into it since",
    prepared: proposal(RIGHT),
    now: [turnover("wang", 35, -12, 23), turnover("issuance", 12, -35, -23)],
    by: li,
    refusal: new FiguresChanged({ accounts: accounts("wang", "issuance") }),
  },
  {
    name: "gains and losses grew alike, so that only the turnovers tell it",
    prepared: proposal(RIGHT),
    now: [turnover("wang", 35, -17, 18), turnover("issuance", 12, -30, -18)],
    by: li,
    refusal: new FiguresChanged({ accounts: accounts("wang") }),
  },
  {
    name: "a stored balance has changed by itself since",
    prepared: proposal(RIGHT),
    now: OFF,
    by: li,
    refusal: new FiguresChanged({ accounts: accounts("wang") }),
  },
  {
    name: "an account with points has come since",
    prepared: proposal(RIGHT),
    now: [...RIGHT, turnover("luo", 5, 0, 5)],
    by: li,
    refusal: new FiguresChanged({ accounts: accounts("luo") }),
  },
  {
    name: "a variance that nobody explains",
    prepared: proposal(OFF),
    now: OFF,
    by: li,
    refusal: new VarianceUnexplained({ accounts: accounts("wang") }),
  },
  {
    name: "blanks explain nothing",
    prepared: proposal(OFF, "  \n"),
    now: OFF,
    by: li,
    refusal: new VarianceUnexplained({ accounts: accounts("wang") }),
  },
];

describe("signing a period", () => {
  it("closes it with the figures as they were prepared", () => {
    const prepared = proposal(RIGHT);
    const sheet = signPeriod(
      { proposal: prepared, turnovers: RIGHT, closings: [], by: li },
      SIGNED,
    );
    expect(Result.getOrThrow(sheet)).toEqual({
      period: { ...prepared.period, state: "closed", signedBy: li, signedAt: SIGNED },
      lines: prepared.lines,
    });
  });

  it("takes an explained variance", () => {
    const prepared = proposal(OFF, "系统升级时多记1分，已核对");
    const sheet = signPeriod({ proposal: prepared, turnovers: OFF, closings: [], by: li }, SIGNED);
    expect(Result.isSuccess(sheet)).toBe(true);
  });

  it("is not hindered by a new account without figures, nor by another order", () => {
    const turnovers = [turnover("luo", 0, 0, 0), ...RIGHT.toReversed()];
    const facts = { proposal: proposal(RIGHT), turnovers, closings: [], by: li };
    expect(Result.isSuccess(signPeriod(facts, SIGNED))).toBe(true);
  });

  it.each(REFUSED)("refused: $name", ({ prepared, now, by, refusal }) => {
    const facts = { proposal: prepared, turnovers: now, closings: [], by };
    expect(signPeriod(facts, SIGNED)).toEqual(Result.fail(refusal));
  });

  it("is a defect where it is closed already", () => {
    const facts = { proposal: proposal(RIGHT), turnovers: RIGHT, closings: [], by: li };
    const closed = Result.getOrThrow(signPeriod(facts, SIGNED));
    expect(() => signPeriod({ ...facts, proposal: closed }, SIGNED)).toThrow("closed already");
  });
});
