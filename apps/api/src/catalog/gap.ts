import type { gapTable as endpoint, GapRow, GapTable, RequestOf } from "@huzhu/contract";
import { catalogs, occasions, type Read } from "@huzhu/db";
import {
  type Catalog,
  type Due,
  duesOf,
  factsOn,
  foldGap,
  type GapCell,
  type GapLine,
  gapCells,
  SERVICE_CATEGORY_LABELS,
  type Span,
} from "@huzhu/domain/catalog";
import { ELDER_GROUP_LABELS, ElderGroup, elderGroups } from "@huzhu/domain/elders";
import type { ResidentId } from "@huzhu/domain/people";
import { type CalendarDate, periodEnd, periodStart } from "@huzhu/domain/time";
import { type ElderThrough, eldersThrough } from "./elders-through.ts";
import { givenIn } from "./given.ts";

type Asked = RequestOf<typeof endpoint>["query"];
type Named = Pick<GapRow, "key" | "title" | "under">;

/** The groups of an elder on a day, or that there are none. */
const groupsOf = ({ facts }: ElderThrough, day: CalendarDate): ReadonlyArray<Named> => {
  const then = factsOn(facts, day);
  const groups = (then ? elderGroups(then, day) : []).map(({ group }) => group);
  if (groups.length === 0) return [{ key: "none", title: "不在这些人群里", under: "" }];
  return groups.map((key) => ({ key, title: ELDER_GROUP_LABELS[key], under: "" }));
};

const elderName = ({ elder }: ElderThrough): Named => ({
  key: elder.id,
  title: elder.name,
  under: elder.hamlet,
});

/** What the newest version that has a service calls it. */
const serviceNames = (versions: ReadonlyArray<Catalog>): ReadonlyMap<string, Named> =>
  new Map(
    versions.flatMap(({ services }) =>
      services.map(({ code, title, category }): [string, Named] => [
        code,
        { key: code, title, under: SERVICE_CATEGORY_LABELS[category] },
      ]),
    ),
  );

const rowOf = ({ key, ...figures }: GapLine<string>, named: Named): GapRow => ({
  ...figures,
  ...named,
  key,
});

/** The first day on which anything may have come that answers one of the dues. */
const firstDay = (dues: ReadonlyArray<Due>, { from }: Span): CalendarDate =>
  dues.reduce((first, { window }) => (window.from < first ? window.from : first), from);

interface Ground {
  readonly elders: ReadonlyMap<ResidentId, ElderThrough>;
  readonly versions: ReadonlyArray<Catalog>;
  readonly to: CalendarDate;
}

/** What each cell is summed under. */
const naming = (by: Asked["by"], { elders, versions, to }: Ground) => {
  const services = serviceNames(versions);
  return ({ elder, service }: GapCell): ReadonlyArray<Named> => {
    const who = elders.get(elder);
    if (!who) return [];
    switch (by) {
      case "service":
        return [services.get(service) ?? { key: service, title: service, under: "" }];
      case "group":
        return groupsOf(who, to);
      case "hamlet": {
        const { hamlet } = who.elder;
        return [{ key: who.hamletId ?? hamlet, title: hamlet, under: "" }];
      }
      case "elder":
        return [elderName(who)];
    }
  };
};

/** In the order of the catalog and of the groups; elders by how much is missing to them. */
const ordered = (
  rows: ReadonlyArray<GapRow>,
  by: Asked["by"],
  versions: ReadonlyArray<Catalog>,
) => {
  const codes = versions.flatMap(({ services }) => services.map(({ code }): string => code));
  const groups: ReadonlyArray<string> = [...ElderGroup.literals, "none"];
  const place = ({ key }: GapRow): number =>
    by === "service" ? codes.lastIndexOf(key) : by === "group" ? groups.indexOf(key) : 0;
  return rows.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      (by === "elder" ? b.missing - a.missing : 0) ||
      a.title.localeCompare(b.title, "zh"),
  );
};

/** 缺口表: what elders were due in a period, as far as it is over, against what they got. */
export const gapTableOf = async (
  tx: Read,
  { period, on, by, service, group, hamlet }: Asked,
  today: CalendarDate,
): Promise<GapTable> => {
  const day = on ?? today;
  const end = periodEnd(period, day);
  const span = { from: periodStart(period, day), to: end < today ? end : today };
  const versions = await catalogs.versions(tx);
  const known = await eldersThrough(tx, periodStart("year", span.from), span);
  const those = known.filter(
    (who) =>
      (hamlet === undefined || who.hamletId === hamlet) &&
      (group === undefined || groupsOf(who, span.to).some(({ key }) => key === group)),
  );
  const elders = new Map(those.map((who) => [who.elder.id, who]));
  const ground = { versions, occasions: await occasions.between(tx, span) };
  const dues = those.flatMap(({ facts }) => duesOf(facts, ground, span));
  const given = await givenIn(tx, versions, { ...span, from: firstDay(dues, span) });
  const cells = gapCells(
    dues,
    given.filter(({ elder }) => elders.has(elder)),
    span,
  ).filter((cell) => service === undefined || cell.service === service);
  const namesOf = naming(by, { elders, versions, to: span.to });
  const names = new Map(cells.flatMap(namesOf).map((named) => [named.key, named]));
  const lines = foldGap(cells, (cell) => namesOf(cell).map(({ key }) => key));
  const blank = { key: "", title: "", under: "" };
  const rows = lines.map((line) => rowOf(line, names.get(line.key) ?? blank));
  const [all] = foldGap(cells, () => [""]);
  const nothing = {
    elders: 0,
    behind: 0,
    expected: 0,
    met: 0,
    missing: 0,
    delivered: 0,
    minutes: 0,
  };
  const total = { ...nothing, ...all, ...blank, title: "合计" };
  return { ...span, total, rows: ordered(rows, by, versions) };
};
