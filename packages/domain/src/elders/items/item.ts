/** One thing that is looked at; `grades` say in our own words what each mark means, from 0 up. */
export interface ItemWords {
  readonly title: string;
  readonly grades: readonly [string, string, ...string[]];
}

/** What most acts of self-care are marked by: how much somebody else has to do. */
export const byHelp = (title: string, alone: string): ItemWords => ({
  title,
  grades: [
    "全靠别人",
    "大部分要别人动手帮",
    "有一点要别人动手帮",
    "要人提醒或借助用具，不用动手帮",
    alone,
  ],
});
