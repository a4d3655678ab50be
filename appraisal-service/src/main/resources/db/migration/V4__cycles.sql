create table cycle_policy (
    id         uuid primary key,
    library_id text        not null,
    version    bigint      not null,
    number     integer     not null,
    succeeds   uuid references cycle_policy,
    kind       text        not null,
    title      jsonb       not null,
    population jsonb       not null,
    terms      jsonb       not null,
    status     text        not null,
    changed_at timestamptz not null
);
comment on column cycle_policy.succeeds is 'The version whose place this one takes once it comes into force';
create index cycle_policy_list on cycle_policy (library_id, id desc);
create unique index cycle_policy_one_draft on cycle_policy (succeeds) where status = 'DRAFT';

create table cycle (
    id                uuid primary key,
    library_id        text        not null,
    version           bigint      not null,
    policy_id         uuid        not null references cycle_policy,
    kind              text        not null,
    title             jsonb       not null,
    opens_on          date        not null,
    self_due_on       date        not null,
    assessment_due_on date        not null,
    interview_due_on  date        not null,
    closes_on         date        not null,
    exclusions        jsonb       not null,
    status            text        not null,
    opened_on         date,
    cancelled_by      uuid,
    cancel_reason     text,
    changed_at        timestamptz not null
);
create index cycle_list on cycle (library_id, id desc);
create index cycle_open on cycle (id) where status in ('OPEN', 'CANCELLED');

create table cycle_opening (
    id          uuid primary key,
    library_id  text        not null,
    version     bigint      not null,
    cycle_id    uuid        not null unique references cycle,
    status      text        not null,
    day         date        not null,
    last_member uuid        not null,
    total       integer     not null,
    done        integer     not null,
    made        integer     not null,
    excluded    integer     not null,
    skipped     integer     not null,
    asked_at    timestamptz not null,
    changed_at  timestamptz not null
);
comment on column cycle_opening.last_member is 'Up to which staff member the opening has come: after a crash it goes on from there';
create index cycle_opening_unfinished on cycle_opening (asked_at) where status in ('PENDING', 'PROCESSING');

create table cycle_left_out (
    id              uuid primary key,
    library_id      text    not null,
    cycle_id        uuid    not null references cycle,
    staff_member_id uuid    not null,
    person_id       uuid,
    department_id   uuid    not null,
    position_id     uuid    not null,
    reason          text    not null,
    on_purpose      boolean not null,
    note            text,
    unique (cycle_id, staff_member_id)
);
create index cycle_left_out_list on cycle_left_out (library_id, cycle_id, on_purpose, id desc);

create table deadline_reminder (
    library_id   text    not null,
    appraisal_id uuid    not null references appraisal,
    stage        text    not null,
    who_id       uuid    not null,
    step         integer not null,
    told_on      date    not null,
    primary key (appraisal_id, stage, who_id)
);
comment on table deadline_reminder is 'The nearest step before a deadline that somebody was reminded of: each is told once, and never a further one after a nearer one';

create index known_staff_member_in_order on known_staff_member (library_id, id);
