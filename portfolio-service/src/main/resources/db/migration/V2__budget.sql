create table allotment (
    id            uuid primary key,
    library_id    text        not null,
    version       bigint      not null,
    level         text        not null,
    department_id uuid        not null references department,
    year          integer     not null,
    kind          text        not null,
    lock_rank     integer     not null,
    allotted      bigint      not null check (allotted > 0),
    reserved      bigint      not null check (reserved >= 0),
    committed     bigint      not null check (committed >= 0),
    spent         bigint      not null check (spent >= 0),
    changed_at    timestamptz not null,
    unique (library_id, department_id, year, kind),
    constraint bookings_never_exceed_the_allotment check (reserved + committed + spent <= allotted)
);
comment on table allotment is 'Money (kopecks) or work time (hours) for learning, with running totals of its lines';
comment on column allotment.lock_rank is 'Allotments are locked in this order: library, department, person; money, hours';
create index allotment_keyset on allotment (library_id, kind, id desc);

create table budget_line (
    id           uuid primary key,
    library_id   text        not null,
    allotment_id uuid        not null references allotment,
    kind         text        not null,
    plan_id      uuid        not null,
    item_id      uuid        not null,
    amount       bigint      not null,
    status       text        not null,
    corrects     uuid unique references budget_line,
    changed_at   timestamptz not null
);
comment on column budget_line.corrects is 'Of a counter-booking: the spent line that it takes back; its amount is negative';
create index budget_line_item on budget_line (item_id);
create index budget_line_allotment on budget_line (allotment_id, id desc);
create unique index budget_line_open on budget_line (item_id, kind) where status in ('RESERVED', 'COMMITTED');
