create table known_opportunity (
    id              uuid primary key,
    version         bigint  not null,
    host_library_id text    not null,
    host_name       jsonb   not null,
    kind            text    not null,
    title           jsonb   not null,
    starts_on       date    not null,
    ends_on         date    not null,
    hours           integer not null,
    places          integer not null,
    apply_until     date    not null,
    competency_ids  uuid[]  not null,
    status          text    not null
);
comment on table known_opportunity is 'Copy of registry.opportunities.state, common to all libraries';

create table placement (
    id              uuid primary key,
    library_id      text        not null,
    version         bigint      not null,
    placement_id    uuid        not null,
    side            text        not null,
    opportunity_id  uuid        not null,
    kind            text        not null,
    title           jsonb       not null,
    host_library_id text        not null,
    host_name       jsonb       not null,
    starts_on       date        not null,
    ends_on         date        not null,
    hours           integer     not null,
    competency_ids  uuid[]      not null,
    person_id       uuid        not null,
    person_name     text,
    home_library_id text,
    home_name       jsonb,
    motivation      text,
    gap_ids         uuid[]      not null,
    approver_id     uuid,
    consented_by    uuid,
    status          text        not null,
    supervisor_id   uuid,
    supervisor_name text,
    reason          text,
    hours_done      integer,
    completed_on    date,
    assessed_by     uuid,
    assessment      text,
    learnt          text,
    changed_at      timestamptz not null,
    unique (library_id, placement_id)
);
comment on table placement is
    'A placement is two rows joined by placement_id: the intern''s library keeps the HOME side, the host the HOST side; '
    'a student''s HOME side stands under the library none';
create unique index placement_one_at_a_time on placement (library_id, person_id, opportunity_id)
    where side = 'HOME' and status in ('OFFERED', 'APPLIED', 'ACCEPTED', 'ACTIVE');
create index placement_person on placement (library_id, side, person_id, placement_id desc);
create index placement_approver on placement (library_id, side, approver_id, placement_id desc);
create index placement_supervisor on placement (library_id, side, supervisor_id, placement_id desc);
create index placement_side on placement (library_id, side, placement_id desc);
create index placement_places on placement (library_id, side, opportunity_id, status);
