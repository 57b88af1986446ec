import { resources as endpoint, type LinkRow, type ProjectRow } from "@huzhu/contract";
import { goods, hamlets, type Read, resources, staff } from "@huzhu/db";
import { Fen } from "@huzhu/domain/money";
import {
  type Link,
  type LinkStage,
  type Need,
  type Offer,
  outcomeOf,
  type Project,
  receivedIn,
  stageOf,
  suggest,
} from "@huzhu/domain/resources";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

const named = (all: ReadonlyArray<{ readonly id: string; readonly name: string }>) =>
  new Map<string, string>(all.map(({ id, name }) => [id, name]));

const linkRows = async (
  read: Read,
  links: ReadonlyArray<Link>,
  { offers, needs }: { readonly offers: ReadonlyArray<Offer>; readonly needs: ReadonlyArray<Need> },
): Promise<ReadonlyArray<LinkRow>> => {
  const offered = new Map(offers.map((offer) => [offer.id, offer]));
  const needed = new Map(needs.map((need) => [need.id, need]));
  const [writers, things] = [named(await staff.list(read)), named(await goods.list(read))];
  return links.map((link) => {
    const outcome = outcomeOf(link);
    return {
      ...link,
      stage: stageOf(link),
      from: offered.get(link.offer)?.from ?? "",
      offered: offered.get(link.offer)?.what ?? "",
      needed: needed.get(link.need)?.what ?? "",
      good: outcome?._tag === "Goods" ? (things.get(outcome.good) ?? null) : null,
      steps: link.steps.map((step) => ({ step, writer: writers.get(step.by) ?? "" })),
    };
  });
};

const projectRow = (project: Project): ProjectRow => ({
  ...project,
  years: project.years.map((year) => {
    const came = receivedIn(year);
    return { ...year, came, open: Fen.make(year.expected - came) };
  }),
});

export const seeResources = staffQuery(endpoint, async ({ tx, now, may }) => {
  const today = localDate(now);
  const offers = await resources.offers(tx);
  const needs = await resources.needs(tx);
  const links = await resources.links(tx);
  const places = named(await hamlets.list(tx));
  const alive = links.filter((link) => stageOf(link) !== "GivenUp");
  const tied = (of: (link: Link) => boolean): LinkStage | null => {
    const link = alive.findLast(of);
    return link ? stageOf(link) : null;
  };
  const calls = may("keep-resources");
  const placed = ({ hamlet }: Offer | Need) => hamlet && (places.get(hamlet) ?? null);
  return Result.succeed({
    offers: offers.toReversed().map((offer) => ({
      ...offer,
      contact: calls ? offer.contact : null,
      hamletName: placed(offer),
      over: offer.until !== null && offer.until < today,
      tied: tied((link) => link.offer === offer.id),
    })),
    needs: needs.toReversed().map((need) => ({
      ...need,
      hamletName: placed(need),
      tied: tied((link) => link.need === need.id),
    })),
    suggestions: suggest({ offers, needs, links }, today),
    links: (await linkRows(tx, links, { offers, needs })).toReversed(),
    projects: (await resources.projects(tx)).map(projectRow),
  });
});
