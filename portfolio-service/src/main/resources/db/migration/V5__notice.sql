create table hr_notice (
    id              uuid primary key,
    library_id      text        not null,
    version         bigint      not null,
    number          bigint      not null,
    person_id       uuid        not null,
    personnel_number text,
    cause           text        not null,
    subject_id      uuid        not null,
    plan_id         uuid,
    entry_id        uuid,
    attestation_id  uuid,
    gap_ids         uuid[]      not null,
    title           jsonb       not null,
    explanation     jsonb       not null,
    status          text        not null,
    made_at         timestamptz not null,
    delivered_at    timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    recorded_at     timestamptz,
    recorded_by     uuid,
    order_number    text,
    changed_at      timestamptz not null,
    unique (library_id, number),
    constraint one_notice_for_a_cause unique (library_id, cause, subject_id)
);
create index hr_notice_status on hr_notice (library_id, status, number);
create index hr_notice_person on hr_notice (library_id, person_id, number);
create index hr_notice_gap on hr_notice using gin (gap_ids);

create table hr_notice_number (
    library_id  text primary key,
    last_number bigint not null
);
comment on table hr_notice_number is
    'The last number given in a library; its row is locked until the notice is committed, so numbers appear in their order';
