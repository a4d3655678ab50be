alter table plan_item
    alter column specific drop not null,
    alter column measure drop not null,
    alter column means drop not null,
    alter column relevance drop not null,
    alter column due_on drop not null,
    add column placement_id uuid,
    add column starts_on date,
    add column declined_by uuid,
    add column declined_at timestamptz,
    add column decline_reason text,
    add column overdue_announced_at timestamptz,
    add constraint what_is_approved_has_its_whole_goal check (
        status in ('PROPOSED', 'DECLINED', 'CANCELLED')
        or (specific is not null and measure is not null and means is not null
            and relevance is not null and due_on is not null));
comment on column plan_item.overdue_announced_at is 'When the day it is due on was last announced as missed';
create index plan_item_placement on plan_item (placement_id) where placement_id is not null;
create index plan_item_due on plan_item (library_id, due_on) where status in ('APPROVED', 'ACTIVE');

drop index learning_plan_awaiting;
create index learning_plan_awaiting on learning_plan (library_id, approver_id, id desc)
    where status in ('SUBMITTED', 'IN_REVIEW');

create table plan_revision (
    id           uuid primary key,
    library_id   text        not null,
    plan_id      uuid        not null references learning_plan,
    number       integer     not null,
    submitted_at timestamptz not null,
    items        jsonb       not null,
    decision     text,
    decided_by   uuid,
    decided_at   timestamptz,
    reason       text,
    unique (plan_id, number)
);
comment on table plan_revision is 'What stood in a plan each time it was submitted; the decision is noted when the next revision is submitted, until then it stands in the plan';
