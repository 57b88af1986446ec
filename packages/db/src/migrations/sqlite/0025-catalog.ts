/** The versions of the village's service catalog, never changed once they are adopted. */
export const catalog = /* sql */ `
create table catalog (
  village_id text not null,
  version integer not null,
  effective_from text not null,
  document text not null,
  adopted_at integer not null,
  adopted_by text not null,
  primary key (village_id, version),
  foreign key (village_id, adopted_by) references staff (village_id, id)
) strict;
create trigger catalog_no_update before update on catalog
  begin select raise(abort, 'catalog is append-only'); end;
create trigger catalog_no_delete before delete on catalog
  begin select raise(abort, 'catalog is append-only'); end;
create trigger catalog_no_replace before insert on catalog
  when exists (
    select 1 from catalog where village_id = new.village_id and version = new.version
  )
  begin select raise(abort, 'catalog is append-only'); end;
`;
