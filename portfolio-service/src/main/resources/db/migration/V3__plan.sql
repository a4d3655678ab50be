create table learning_plan (
    id            uuid primary key,
    library_id    text        not null,
    version       bigint      not null,
    learner_id    uuid        not null,
    year          integer     not null,
    title         jsonb,
    status        text        not null,
    revision      integer     not null,
    approver_id   uuid,
    submitted_at  timestamptz,
    decided_by    uuid,
    decided_at    timestamptz,
    return_reason text,
    changed_at    timestamptz not null
);
create index learning_plan_learner on learning_plan (library_id, learner_id, id desc);
create index learning_plan_awaiting on learning_plan (library_id, approver_id, id desc) where status = 'SUBMITTED';

create table plan_item (
    id            uuid primary key,
    library_id    text        not null,
    plan_id       uuid        not null references learning_plan,
    gap_id        uuid,
    run_id        uuid,
    specific      text        not null,
    measure       text        not null,
    means         text        not null,
    relevance     text        not null,
    due_on        date        not null,
    hours         integer     not null check (hours > 0),
    price_kopecks bigint      not null check (price_kopecks >= 0),
    status        text        not null,
    enrolled      boolean     not null,
    entry_id      uuid,
    cancelled_by  uuid,
    cancelled_at  timestamptz,
    cancel_reason text
);
create index plan_item_plan on plan_item (plan_id);
create index plan_item_gap on plan_item (gap_id) where gap_id is not null;
create index plan_item_run on plan_item (run_id) where run_id is not null;
create index plan_item_entry on plan_item (entry_id) where entry_id is not null;
