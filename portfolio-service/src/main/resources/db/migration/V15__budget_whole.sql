alter table allotment
    alter column department_id drop not null,
    add column person_id    uuid,
    add column working_time jsonb,
    add column divided_from uuid references allotment,
    drop constraint allotment_library_id_department_id_year_kind_key,
    add constraint an_allotment_has_the_holder_of_its_level check (
        (level = 'DEPARTMENT') = (department_id is not null) and (level = 'PERSON') = (person_id is not null));
create unique index one_allotment_of_a_holder on allotment
    (library_id, year, kind, coalesce(department_id, person_id, '00000000-0000-0000-0000-000000000000'));
create index allotment_divided on allotment (divided_from) where divided_from is not null;
comment on column allotment.working_time is 'Of hours: when they may be worked';
comment on column allotment.divided_from is 'The allotment of the department that its head divides among persons';

create table allotment_change (
    id           uuid primary key,
    library_id   text        not null,
    allotment_id uuid        not null references allotment,
    before       bigint      not null,
    after        bigint      not null,
    reason       text        not null,
    changed_by   uuid        not null,
    changed_at   timestamptz not null
);
create index allotment_change_keyset on allotment_change (allotment_id, id desc);

alter table budget_line
    add column level      text not null default 'DEPARTMENT',
    add column learner_id uuid,
    add column starts_on  date,
    add column due_on     date;
alter table budget_line alter column level drop default;
drop index budget_line_open;
create unique index budget_line_open on budget_line (item_id, kind, level) where status in ('RESERVED', 'COMMITTED');
create index budget_line_learner on budget_line (allotment_id, learner_id) where status in ('RESERVED', 'COMMITTED');
