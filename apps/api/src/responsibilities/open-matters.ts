import {
  awardRounds,
  catalogs,
  committee,
  fundBook,
  meetings,
  openWork,
  periods,
  type Read,
  supervision,
} from "@huzhu/db";
import { inForceOn } from "@huzhu/domain/catalog";
import { stateOfInstalment, stateOfOrder } from "@huzhu/domain/fund";
import {
  Constituency,
  type Obligation,
  type OpenMatter,
  seatedOn,
  standingOf,
} from "@huzhu/domain/governance";
import { addDays, type CalendarDate, localDate, periodEnd, periodStart } from "@huzhu/domain/time";
import { dueRows } from "../elders/due.ts";

const each =
  (obligation: Obligation) =>
  (since: CalendarDate): OpenMatter => ({ obligation, since });

/** Payments that wait for an approval, and promised money that is late. */
const ofFund = async (tx: Read, today: CalendarDate): Promise<ReadonlyArray<OpenMatter>> => {
  const { lines, orders, pledges } = await fundBook.fund(tx);
  const waiting = [...orders.values()].filter((order) => {
    const line = lines.get(order.payment.line);
    return line !== undefined && stateOfOrder(order, line) === "drafted";
  });
  const late = [...pledges.values()].flatMap((pledge) =>
    pledge.instalments.flatMap(({ due }, nth) =>
      stateOfInstalment(pledge, nth + 1, today) === "late" ? [due] : [],
    ),
  );
  return [
    ...waiting.map(({ drafted }) => each("approve-payment")(localDate(drafted.at))),
    ...late.map(each("collect-pledge")),
  ];
};

/** Minutes without signatures, a committee that has not met, and sides whose term is over. */
const ofCommittee = async (tx: Read, today: CalendarDate): Promise<ReadonlyArray<OpenMatter>> => {
  const members = await committee.list(tx);
  const held = (await meetings.list(tx)).filter(({ date }) => date <= today);
  const standing = held.map((meeting) => ({ meeting, state: standingOf(meeting).state }));
  const unsigned = standing.filter(({ state }) => state === "open" || state === "called");
  const met = standing
    .filter(({ meeting, state }) => meeting.body === "committee" && state === "closed")
    .map(({ meeting }) => meeting.date);
  const [first] = members.map(({ from }) => from).toSorted();
  const last = met.toSorted().at(-1) ?? first;
  const seated = new Set(seatedOn(members, today).map(({ constituency }) => constituency));
  const ended = Constituency.literals.flatMap((side) => {
    const over = members.filter(({ constituency }) => constituency === side);
    const until = over
      .map((one) => one.until)
      .toSorted()
      .at(-1);
    return until !== undefined && !seated.has(side) && until < today ? [until] : [];
  });
  return [
    ...unsigned.map(({ meeting }) => each("sign-minutes")(meeting.date)),
    ...(last === undefined ? [] : [each("hold-meeting")(last)]),
    ...ended.map(each("renew-term")),
  ];
};

/** Objections to awards that nobody has answered. */
const ofRounds = async (tx: Read): Promise<ReadonlyArray<OpenMatter>> =>
  (await awardRounds.atSteps(tx, ["OnNotice"])).flatMap(({ state }) =>
    state._tag !== "OnNotice"
      ? []
      : state.objections
          .filter(({ ruling }) => ruling === null)
          .map(({ at }) => each("answer-round-objection")(localDate(at))),
  );

/** The month after the last closed one, once it is over; the last one where none was ever closed. */
const ofMonths = async (tx: Read, today: CalendarDate): Promise<ReadonlyArray<OpenMatter>> => {
  const last = await periods.lastClosed(tx);
  const first = last ? addDays(last.to, 1) : await periods.firstEvent(tx);
  if (first === null) return [];
  const end = last ? periodEnd("month", first) : addDays(periodStart("month", today), -1);
  return first <= end && end < today ? [each("close-month")(end)] : [];
};

/** What waits at the township, and what the township waits for. */
const ofTownship = async (tx: Read): Promise<ReadonlyArray<OpenMatter>> => {
  const asked = (await supervision.requests(tx)).filter(({ ruling }) => ruling === null);
  const open = (await supervision.remarks(tx)).filter(
    ({ answers, closed }) => answers.length === 0 && closed === null,
  );
  return [
    ...asked.map((request) => each("approve-provider")(request.asked.on)),
    ...open.map(({ due }) => each("answer-remark")(due)),
  ];
};

/** Everything that waits for somebody in a village, and since when. */
export const openMatters = async (
  tx: Read,
  today: CalendarDate,
): Promise<ReadonlyArray<OpenMatter>> => {
  const catalog = inForceOn(await catalogs.versions(tx), today);
  const due = (await dueRows(tx, today)).flatMap(({ next }) => next.due ?? []);
  return [
    ...(await openWork.open(tx, today)),
    ...(await ofFund(tx, today)),
    ...(await ofCommittee(tx, today)),
    ...(await ofRounds(tx)),
    ...(await ofMonths(tx, today)),
    ...(await ofTownship(tx)),
    ...due.map(each("assess-elder")),
    ...(catalog ? [each("renew-catalog")(catalog.effectiveFrom)] : []),
  ];
};
