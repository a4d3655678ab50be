-- professional contests: an association's takes entries from many libraries, so these rows stand outside the wall

create table contest (
    id                  uuid primary key,
    library_id          text,
    version             bigint      not null,
    reference           text        not null,
    scope               text        not null,
    title               jsonb       not null,
    description         jsonb       not null,
    opens_on            date        not null,
    entries_close_on    date        not null,
    criteria            jsonb       not null,
    prizes              jsonb       not null,
    status              text        not null,
    announced_by        uuid        not null,
    judging_closed_at   timestamptz,
    deviation_reason    text,
    cancellation_reason text,
    changed_at          timestamptz not null,
    check ((scope = 'LIBRARY') = (library_id is not null))
);
comment on column contest.library_id is 'whose contest it is; null where it is for all libraries';
create index contest_list on contest (id desc) include (scope, library_id, status);

create table contest_juror (
    id           uuid primary key,
    contest_id   uuid        not null references contest,
    person_id    uuid        not null,
    external     boolean     not null,
    appointed_at timestamptz not null,
    unique (contest_id, person_id)
);
create index contest_juror_person on contest_juror (person_id, contest_id);

create table contest_entry (
    id           uuid primary key,
    contest_id   uuid        not null references contest,
    library_id   text        not null,
    version      bigint      not null,
    title        text        not null,
    text         text        not null,
    authors      uuid[]      not null,
    evidence     jsonb       not null,
    submitted_by uuid        not null,
    submitted_at timestamptz not null,
    status       text        not null,
    prize        jsonb,
    document     jsonb,
    changed_at   timestamptz not null
);
comment on column contest_entry.library_id is 'where the authors work';
create index contest_entry_list on contest_entry (contest_id, id desc);

create table judgement (
    id          uuid primary key,
    contest_id  uuid        not null references contest,
    entry_id    uuid        not null references contest_entry,
    juror_id    uuid        not null,
    version     bigint      not null,
    status      text        not null,
    conflict    text,
    marks       jsonb       not null,
    comment     text,
    declared_at timestamptz not null,
    changed_at  timestamptz not null,
    unique (entry_id, juror_id)
);
create index judgement_list on judgement (contest_id, id desc);

create table contest_number (
    owner text    not null,
    year  integer not null,
    last  integer not null,
    primary key (owner, year)
);
comment on table contest_number is 'owner: a library, or the association';
