-- copies of portfolio's state

create table known_department (
    id         uuid primary key,
    library_id text   not null,
    version    bigint not null,
    parent_id  uuid
);
create index known_department_parent on known_department (library_id, parent_id);

create table known_position (
    id         uuid primary key,
    library_id text   not null,
    version    bigint not null
);

create table known_staff_member (
    id             uuid primary key,
    library_id     text   not null,
    version        bigint not null,
    person_id      uuid,
    department_id  uuid   not null,
    position_id    uuid   not null,
    employed_from  date   not null,
    employed_until date
);
create index known_staff_member_person on known_staff_member (library_id, person_id);
create index known_staff_member_department on known_staff_member (library_id, department_id);

create table known_appointment (
    id              uuid primary key,
    library_id      text   not null,
    version         bigint not null,
    staff_member_id uuid   not null,
    person_id       uuid,
    kind            text   not null,
    department_id   uuid,
    valid_from      date   not null,
    valid_until     date
);
create index known_appointment_library on known_appointment (library_id, kind, department_id);

-- competencies

create table competency_framework (
    id           uuid primary key,
    library_id   text        not null,
    version      bigint      not null,
    title        jsonb       not null,
    levels       jsonb       not null,
    status       text        not null,
    published_at timestamptz,
    changed_at   timestamptz not null
);
comment on table competency_framework is 'library_id is who writes it; what is published is read by all libraries';
create index competency_framework_list on competency_framework (id desc) include (status, library_id);

create table competency (
    id           uuid primary key,
    framework_id uuid    not null references competency_framework,
    place        integer not null,
    code         text    not null,
    name         jsonb   not null,
    description  jsonb
);
create index competency_framework_place on competency (framework_id, place);

create table competency_profile (
    id            uuid primary key,
    library_id    text        not null,
    version       bigint      not null,
    position_id   uuid        not null,
    department_id uuid        not null,
    valid_from    date        not null,
    changed_at    timestamptz not null
);
create index competency_profile_list on competency_profile (library_id, id desc);
create index competency_profile_applying
    on competency_profile (library_id, position_id, department_id, valid_from desc, id desc);

create table profile_requirement (
    id             uuid primary key,
    library_id     text    not null,
    profile_id     uuid    not null references competency_profile,
    place          integer not null,
    competency_id  uuid    not null references competency,
    required_level integer not null,
    top_level      integer not null
);
create index profile_requirement_profile on profile_requirement (profile_id, place);

-- self-assessment and appraisal

create table self_assessment (
    id           uuid primary key,
    library_id   text        not null,
    version      bigint      not null,
    person_id    uuid        not null,
    profile_id   uuid        not null references competency_profile,
    status       text        not null,
    appraiser_id uuid,
    submitted_at timestamptz,
    revealed_at  timestamptz,
    changed_at   timestamptz not null
);
create index self_assessment_person on self_assessment (library_id, person_id, id desc);
create index self_assessment_appraiser on self_assessment (library_id, appraiser_id, id desc);
create unique index self_assessment_one_at_a_time on self_assessment (library_id, person_id) where status <> 'LOCKED';

create table self_rating (
    id                 uuid primary key,
    library_id         text    not null,
    self_assessment_id uuid    not null references self_assessment,
    place              integer not null,
    competency_id      uuid    not null references competency,
    required_level     integer not null,
    top_level          integer not null,
    level              integer,
    comment            text
);
create index self_rating_self_assessment on self_rating (self_assessment_id, place);

create table appraisal (
    id                 uuid primary key,
    library_id         text        not null,
    version            bigint      not null,
    person_id          uuid        not null,
    appraiser_id       uuid        not null,
    self_assessment_id uuid        not null unique references self_assessment,
    profile_id         uuid        not null references competency_profile,
    status             text        not null,
    confirmed_by       uuid,
    confirmed_at       timestamptz,
    changed_at         timestamptz not null
);
create index appraisal_person on appraisal (library_id, person_id, id desc);
create index appraisal_appraiser on appraisal (library_id, appraiser_id, id desc);

create table appraisal_rating (
    id             uuid primary key,
    library_id     text    not null,
    appraisal_id   uuid    not null references appraisal,
    place          integer not null,
    competency_id  uuid    not null references competency,
    required_level integer not null,
    top_level      integer not null,
    level          integer,
    comment        text,
    agreed_level   integer,
    gap_id         uuid
);
create index appraisal_rating_appraisal on appraisal_rating (appraisal_id, place);

-- gaps

create table gap_number (
    library_id text    not null,
    year       integer not null,
    last       integer not null,
    primary key (library_id, year)
);

create table competency_gap (
    id             uuid primary key,
    library_id     text        not null,
    version        bigint      not null,
    number         text        not null,
    person_id      uuid        not null,
    competency_id  uuid        not null references competency,
    appraisal_id   uuid        not null references appraisal,
    found_by       uuid        not null,
    required_level integer     not null,
    agreed_level   integer     not null,
    status         text        not null,
    decision       text,
    counts_from    timestamptz not null,
    changed_at     timestamptz not null,
    unique (library_id, number),
    unique (library_id, person_id, competency_id)
);
comment on table competency_gap is 'One for each person and competency, for ever: what is found again is reopened';
create index competency_gap_person on competency_gap (library_id, person_id, id desc);
create index competency_gap_list on competency_gap (library_id, id desc);

create table gap_plan_item (
    id          uuid primary key,
    library_id  text    not null,
    gap_id      uuid    not null references competency_gap,
    plan_id     uuid    not null,
    item_id     uuid    not null,
    sequence    bigint  not null,
    stands      boolean not null,
    approved_at timestamptz,
    unique (gap_id, item_id)
);
create index gap_plan_item_plan on gap_plan_item (library_id, plan_id);

create table gap_evidence (
    id          uuid primary key,
    library_id  text    not null,
    gap_id      uuid    not null references competency_gap,
    entry_id    uuid    not null,
    sequence    bigint  not null,
    stands      boolean not null,
    verified_at timestamptz,
    unique (gap_id, entry_id)
);

create table gap_status_change (
    id          uuid primary key,
    library_id  text        not null,
    gap_id      uuid        not null references competency_gap,
    from_status text,
    to_status   text        not null,
    cause       text        not null,
    reference   uuid,
    by_person   uuid,
    reason      text,
    at          timestamptz not null
);
create index gap_status_change_gap on gap_status_change (gap_id, id);

create table heard_plan (
    plan_id    uuid primary key,
    library_id text   not null,
    sequence   bigint not null
);
comment on table heard_plan is 'The version of the last approval that was heard of each learning plan';
