alter table hr_notice
    add column outcome_id uuid,
    add column reference  text;
comment on column hr_notice.outcome_id is 'The outcome of an appraisal that is carried out once the notice is recorded';
comment on column hr_notice.reference is 'The number under which the grounds stand in another service';

alter table hr_notice drop constraint one_notice_for_a_cause;
alter table hr_notice
    add constraint one_notice_for_a_cause unique (library_id, cause, subject_id, subject_version, person_id);
