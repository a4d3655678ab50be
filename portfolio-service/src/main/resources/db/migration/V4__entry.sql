create table portfolio_entry (
    id             uuid primary key,
    library_id     text        not null,
    version        bigint      not null,
    owner_id       uuid        not null,
    kind           text        not null,
    status         text        not null,
    title          jsonb       not null,
    programme_id   uuid        not null,
    run_id         uuid        not null,
    attestation_id uuid        not null,
    hours          integer     not null,
    completed_on   date        not null,
    gap_ids        uuid[]      not null,
    verified_at    timestamptz not null,
    verified_by    uuid        not null,
    superseded_at  timestamptz,
    changed_at     timestamptz not null,
    unique (library_id, attestation_id)
);
create index portfolio_entry_owner on portfolio_entry (library_id, owner_id, id desc);
create index portfolio_entry_gap on portfolio_entry using gin (gap_ids);

create table heard_attestation (
    id         uuid primary key,
    library_id text not null,
    voided_at  timestamptz
);
comment on table heard_attestation is
    'Attestation and voiding may be worked on in either order; the row is the place where they meet';
