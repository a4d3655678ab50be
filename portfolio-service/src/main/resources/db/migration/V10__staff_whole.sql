-- An import is kept as it was received, in parts of up to a thousand rows, until it is worked off.
update staff_import set status = 'FAILED' where status in ('PENDING', 'VERIFIED', 'PROCESSING');
alter table staff_import
    drop column content,
    drop column problems,
    add column library_name   jsonb,
    add column verified_parts integer not null default 0,
    add column problems       integer not null default 0;
alter table staff_import alter column verified_parts drop default, alter column problems drop default;

create table staff_import_part (
    id         uuid primary key,
    library_id text     not null,
    import_id  uuid     not null references staff_import,
    part       integer  not null,
    kind       smallint not null,
    first_row  integer  not null,
    row_count  integer  not null,
    units      jsonb,
    members    jsonb
);
comment on table staff_import_part is 'Rows of an import as received; a part is deleted when it has been worked off';
create unique index staff_import_part_order on staff_import_part (import_id, part);

create table staff_import_problem (
    id         uuid primary key,
    library_id text    not null,
    import_id  uuid    not null references staff_import,
    row_number integer not null,
    rule       text    not null,
    reason     jsonb   not null
);
create unique index staff_import_problem_keyset on staff_import_problem (import_id, row_number);

create table binding_code (
    id              uuid primary key,
    library_id      text        not null,
    version         bigint      not null,
    staff_member_id uuid        not null references staff_member,
    handle          text        not null,
    digest          bytea       not null,
    status          text        not null,
    wrong_tries     integer     not null,
    expires_at      timestamptz not null,
    changed_at      timestamptz not null,
    unique (library_id, handle)
);
comment on column binding_code.digest is 'SHA-256 of the secret part; the code itself is shown once and kept nowhere';
create index binding_code_member on binding_code (staff_member_id);

create table account_unbinding (
    id              uuid primary key,
    library_id      text        not null,
    staff_member_id uuid        not null references staff_member,
    person_id       uuid        not null,
    unbound_by      uuid        not null,
    reason          text        not null,
    at              timestamptz not null
);
comment on table account_unbinding is 'Why an HR officer has taken an account off a member of staff';
create index account_unbinding_member on account_unbinding (staff_member_id, id desc);
create index account_unbinding_person on account_unbinding (person_id);

create table portfolio_transfer (
    id              uuid primary key,
    library_id      text        not null,
    version         bigint      not null,
    person_id       uuid        not null,
    from_library_id text        not null,
    entries         integer     not null,
    evidence        integer     not null,
    taken_at        timestamptz not null
);
comment on table portfolio_transfer is 'A portfolio taken along from another library at its owner''s request';
create index portfolio_transfer_keyset on portfolio_transfer (library_id, person_id, id desc);

create table transferred_entry (
    entry_id            uuid primary key,
    library_id          text not null,
    transfer_id         uuid not null references portfolio_transfer,
    source_entry_id     uuid not null,
    original_entry_id   uuid not null,
    original_library_id text not null,
    unique (library_id, original_entry_id)
);
comment on table transferred_entry is 'Which entry is a copy of which; the source may itself be a copy, the original never is';
create index transferred_entry_transfer on transferred_entry (transfer_id);
create index transferred_entry_original on transferred_entry (original_entry_id);
