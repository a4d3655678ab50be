create table known_gap (
    id            uuid primary key,
    library_id    text   not null,
    version       bigint not null,
    person_id     uuid   not null,
    appraisal_id  uuid   not null,
    competency_id uuid   not null,
    status        text   not null
);
comment on table known_gap is 'Copy of appraisal.competency-gaps.state';
create index known_gap_person on known_gap (library_id, person_id);

create table known_programme (
    id             uuid primary key,
    version        bigint not null,
    provider_id    uuid   not null,
    title          jsonb  not null,
    competency_ids uuid[] not null
);
comment on table known_programme is 'Copy of registry.programmes.state, common to all libraries';

create table known_run (
    id            uuid primary key,
    version       bigint  not null,
    programme_id  uuid    not null,
    starts_on     date    not null,
    ends_on       date    not null,
    hours         integer not null,
    price_kopecks bigint  not null
);
comment on table known_run is 'Copy of registry.programme-runs.state, common to all libraries';

create table known_enrolment (
    id          uuid primary key,
    library_id  text        not null,
    run_id      uuid        not null,
    person_id   uuid        not null,
    enrolled_at timestamptz not null
);
comment on table known_enrolment is 'From the facts of registry.enrolments: a plan may be approved after the enrolment';
create index known_enrolment_person on known_enrolment (library_id, person_id, run_id);
