create table delegation (
    id            uuid primary key,
    library_id    text        not null,
    version       bigint      not null,
    delegator_id  uuid        not null,
    delegate_id   uuid        not null,
    powers        jsonb       not null,
    department_id uuid references department,
    valid_from    date        not null,
    valid_until   date        not null,
    reason        text,
    origin_id     uuid,
    revoked_at    timestamptz,
    revoked_by    uuid,
    changed_at    timestamptz not null,
    check (delegator_id <> delegate_id),
    check (valid_from <= valid_until)
);
comment on column delegation.department_id is 'Where it is narrowed: that department and those below it';
comment on column delegation.origin_id is 'What it was given for, an area of responsibility for example; null where it was passed on by itself';
create index delegation_delegate on delegation (library_id, delegate_id, id desc);
create index delegation_delegator on delegation (library_id, delegator_id, id desc);
create index delegation_keyset on delegation (library_id, id desc);
create index delegation_origin on delegation (library_id, origin_id) where origin_id is not null;

create index appointment_person on appointment (library_id, person_id);
