alter table portfolio_entry
    alter column programme_id drop not null,
    alter column run_id drop not null,
    alter column attestation_id drop not null,
    alter column verified_at drop not null,
    alter column verified_by drop not null,
    add column description    text,
    add column source         text,
    add column learnt         text,
    add column competency_ids uuid[]  not null default '{}',
    add column plan_item_id   uuid,
    add column subject_id     uuid,
    add column supersedes     uuid unique references portfolio_entry,
    add column verifier_id    uuid,
    add column submitted_at   timestamptz,
    add column returned_by    uuid,
    add column returned_at    timestamptz,
    add column return_reason  text,
    add column evidence_count integer not null default 0,
    add unique (library_id, subject_id, owner_id);
comment on column portfolio_entry.subject_id is 'The placement, mentorship or assignment whose completion made the entry';
comment on column portfolio_entry.verifier_id is 'Who was asked: the nearest head when it was submitted, or who became it since';
comment on column portfolio_entry.verified_by is 'The person who verified it, or the provider that attested it';
create index portfolio_entry_verifier on portfolio_entry (library_id, verifier_id, id desc) where status = 'SUBMITTED';
create index portfolio_entry_submitted on portfolio_entry (library_id, id desc) where status = 'SUBMITTED';

update portfolio_entry e set competency_ids = p.competency_ids from known_programme p where p.id = e.programme_id;

create table evidence (
    id         uuid primary key,
    library_id text        not null,
    entry_id   uuid        not null references portfolio_entry on delete cascade,
    title      text        not null,
    link       text,
    file_name  text,
    media_type text,
    size       bigint,
    sha256     text,
    added_at   timestamptz not null,
    check ((link is null) <> (sha256 is null))
);
create index evidence_of_entry on evidence (library_id, entry_id, id);
create unique index evidence_once on evidence (entry_id, coalesce(sha256, link));

create table evidence_chunk (
    evidence_id uuid    not null references evidence on delete cascade,
    position    integer not null,
    library_id  text    not null,
    bytes       bytea   not null,
    primary key (evidence_id, position)
);
comment on table evidence_chunk is 'A file in pieces of 256 KiB, written and read one at a time';
-- PDF, pictures and office files are compressed already
alter table evidence_chunk alter column bytes set storage external;
