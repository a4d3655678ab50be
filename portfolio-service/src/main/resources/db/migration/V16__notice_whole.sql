alter table hr_notice
    add column subject_version bigint not null default 0,
    add column decided_by      uuid,
    add column queries         jsonb  not null default '[]',
    add column chase_on        date,
    add column chases          integer not null default 0;
comment on column hr_notice.subject_version is
    'The version of the plan or entry at the fact that caused the notice: each fact makes one notice, whatever is repeated';
comment on column hr_notice.decided_by is 'Who can answer a query, where somebody decided';
comment on column hr_notice.queries is 'What HR asked and what was answered, oldest first';
comment on column hr_notice.chase_on is 'The day on which somebody is reminded, while somebody is waited for';

alter table hr_notice drop constraint one_notice_for_a_cause;
alter table hr_notice
    add constraint one_notice_for_a_cause unique (library_id, cause, subject_id, subject_version);
create index hr_notice_to_chase on hr_notice (library_id, chase_on) where chase_on is not null;
update hr_notice set chase_on = current_date where status in ('PENDING', 'DELIVERED');
