import {
  type FreeTime,
  HelperProfile,
  type Language,
  Part,
  type Skill,
  Weekday,
  type Whence,
} from "@huzhu/domain/reciprocity/helper";
import { Option, Schema } from "effect";
import { readDate } from "../elders/read-date.ts";

const key = ({ weekday, part }: Pick<FreeTime, "weekday" | "part">): string => `${weekday} ${part}`;

const readWhole = (text: string): number | null =>
  /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;

/** Yuan as they are typed, in fen. */
const readYuan = (text: string): number | null =>
  /^\d{1,4}(\.\d{1,2})?$/.test(text.trim()) ? Math.round(Number(text) * 100) : null;

/** What a helper says of themselves, as it is typed. */
export class ProfileDraft {
  skills = $state<ReadonlyArray<Skill>>([]);
  languages = $state<ReadonlyArray<Language>>(["southwestMandarin"]);
  /** Minutes of each part of each weekday; empty where there is no time. */
  times = $state<Record<string, string>>({});
  mostVisits = $state("3");
  restingUntil = $state("");
  barredUntil = $state("");
  barredWhy = $state("");
  allowance = $state("0");
  whence = $state<Whence>("village");
  leavesOn = $state("");
  note = $state("");

  /** What was typed, or `null` while something is missing. */
  readonly profile = $derived.by((): HelperProfile | null => {
    const barred = readDate(this.barredUntil);
    return Option.getOrNull(
      Schema.decodeUnknownOption(HelperProfile)({
        skills: this.skills,
        languages: this.languages,
        times: this.#times(),
        mostVisits: readWhole(this.mostVisits),
        restingUntil: readDate(this.restingUntil),
        barred: barred && { until: barred, why: this.barredWhy.trim() },
        allowance: readYuan(this.allowance),
        whence: this.whence,
        leavesOn: readDate(this.leavesOn),
        note: this.note.trim(),
      }),
    );
  });

  constructor(from?: HelperProfile) {
    if (!from) return;
    this.skills = from.skills;
    this.languages = from.languages;
    this.times = Object.fromEntries(from.times.map((one) => [key(one), String(one.minutes)]));
    this.mostVisits = String(from.mostVisits);
    this.restingUntil = from.restingUntil ?? "";
    this.barredUntil = from.barred?.until ?? "";
    this.barredWhy = from.barred?.why ?? "";
    this.allowance = String(from.allowance / 100);
    this.whence = from.whence;
    this.leavesOn = from.leavesOn ?? "";
    this.note = from.note;
  }

  toggleSkill(skill: Skill): void {
    this.skills = this.skills.includes(skill)
      ? this.skills.filter((one) => one !== skill)
      : [...this.skills, skill];
  }

  toggleLanguage(language: Language): void {
    this.languages = this.languages.includes(language)
      ? this.languages.filter((one) => one !== language)
      : [...this.languages, language];
  }

  minutesOf(weekday: Weekday, part: Part): string {
    return this.times[key({ weekday, part })] ?? "";
  }

  setMinutes(weekday: Weekday, part: Part, minutes: string): void {
    this.times = { ...this.times, [key({ weekday, part })]: minutes };
  }

  #times(): ReadonlyArray<unknown> {
    return Weekday.literals.flatMap((weekday) =>
      Part.literals.flatMap((part) => {
        const text = this.minutesOf(weekday, part).trim();
        return text === "" ? [] : [{ weekday, part, minutes: readWhole(text) }];
      }),
    );
  }
}
