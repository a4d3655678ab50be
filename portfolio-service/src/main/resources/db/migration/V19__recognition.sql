create table known_profile (
    id             uuid primary key,
    library_id     text   not null,
    version        bigint not null,
    position_id    uuid   not null,
    department_id  uuid,
    valid_from     date   not null,
    competency_ids uuid[] not null
);
comment on table known_profile is 'Copy of appraisal.competency-profiles.state';
create index known_profile_applying on known_profile (library_id, position_id, valid_from desc);

create table rule_set (
    id            uuid primary key,
    library_id    text,
    code          text        not null,
    edition       integer     not null,
    name          jsonb       not null,
    note          jsonb,
    period_months integer     not null,
    clauses       jsonb       not null,
    published_by  uuid,
    published_at  timestamptz not null,
    unique nulls not distinct (library_id, code, edition)
);
comment on table rule_set is 'What a certificate asks for; an edition never changes. Without a library it is common to all';
create index rule_set_keyset on rule_set (id desc);

create table signing_key (
    id         text primary key,
    public_key jsonb       not null,
    sealed     bytea       not null,
    made_at    timestamptz not null
);
comment on table signing_key is
    'The newest signs; older ones stay published, so that what they signed can be checked. sealed: AES-GCM under CREDENTIAL_KEY';

create table certificate (
    id                uuid primary key,
    library_id        text        not null,
    version           bigint      not null,
    number            text        not null unique,
    person_id         uuid        not null,
    holder_name       text        not null,
    code              text        not null,
    title             jsonb       not null,
    criteria          jsonb       not null,
    issuer_name       jsonb       not null,
    of_association    boolean     not null,
    issued_on         date        not null,
    issued_at         timestamptz not null,
    valid_until       date,
    credential        text        not null,
    revoked_at        timestamptz,
    revoked_by        uuid,
    revocation_reason text,
    changed_at        timestamptz not null
);
comment on table certificate is 'Anyone may read one by its number, of whatever library; every other query names the library or the person';
create index certificate_person on certificate (person_id, id desc);
create index certificate_revoked on certificate (id) where revoked_at is not null;

create table revalidation (
    id             uuid primary key,
    library_id     text        not null,
    version        bigint      not null,
    person_id      uuid        not null,
    holder_name    text        not null,
    rule_set_id    uuid        not null references rule_set,
    code           text        not null,
    common         boolean     not null,
    status         text        not null,
    applied_at     timestamptz not null,
    results        jsonb       not null,
    entry_ids      uuid[]      not null,
    decided_at     timestamptz,
    decided_by     uuid,
    refusal_reason text,
    certificate_id uuid references certificate,
    valid_until    date,
    reminded_days  integer,
    questioned_at  timestamptz,
    changed_at     timestamptz not null
);
comment on table revalidation is
    'An application under a common rule set is decided by the association''s registrar, who is of no library: every query names the library, the person or the common ones';
comment on column revalidation.reminded_days is 'The last reminder was this many days before the end';
comment on column revalidation.questioned_at is 'Since then something it rests on no longer counts';
create unique index revalidation_open on revalidation (library_id, person_id, code) where status = 'APPLIED';
create index revalidation_person on revalidation (person_id, id desc);
create index revalidation_library on revalidation (library_id, id desc);
create index revalidation_common on revalidation (id desc) where common;
create index revalidation_running on revalidation (valid_until) where status = 'GRANTED';
create index revalidation_entries on revalidation using gin (entry_ids) where status = 'GRANTED';

insert into rule_set (id, library_id, code, edition, name, note, period_months, clauses, published_by, published_at)
values
    ('0197b0c0-0000-7000-9000-000000000001', null, 'CPD_YEARLY', 1,
     '{"ru": "Непрерывное профессиональное развитие за год", "en": "Continuing professional development of a year"}',
     '{"ru": "Образец для начала работы; часы и виды может изменить ассоциация, издав следующую редакцию.", "en": "A default to begin with; the association may change hours and kinds by publishing the next edition."}',
     12,
     '[{"type": "HOURS_IN_TOTAL", "hours": 72},
       {"type": "HOURS_BY_KIND", "name": {"ru": "Самообразование", "en": "Self-directed study"}, "kinds": ["SELF_STUDY"], "atMost": 24},
       {"type": "REFLECTION", "entries": 1}]',
     null, '2026-11-23T00:00:00Z'),
    ('0197b0c0-0000-7000-9000-000000000002', null, 'CPD_FIVE_YEARS', 1,
     '{"ru": "Подтверждение квалификации за пять лет", "en": "Revalidation of five years"}',
     '{"ru": "Образец для начала работы; часы и виды может изменить ассоциация, издав следующую редакцию.", "en": "A default to begin with; the association may change hours and kinds by publishing the next edition."}',
     60,
     '[{"type": "HOURS_IN_TOTAL", "hours": 250},
       {"type": "HOURS_BY_KIND", "name": {"ru": "Самообразование", "en": "Self-directed study"}, "kinds": ["SELF_STUDY"], "atMost": 80},
       {"type": "RECENT_HOURS", "months": 24, "hours": 72},
       {"type": "PROFILE_COVERAGE", "percent": 60},
       {"type": "REFLECTION", "percent": 25}]',
     null, '2026-11-23T00:00:00Z'),
    ('0197b0c0-0000-7000-9000-000000000003', null, 'SCHOOL_LIBRARIAN', 1,
     '{"ru": "Сертификат школьного библиотекаря", "en": "School librarian''s certificate"}',
     '{"ru": "Образец для начала работы; часы и виды может изменить ассоциация, издав следующую редакцию.", "en": "A default to begin with; the association may change hours and kinds by publishing the next edition."}',
     60,
     '[{"type": "HOURS_IN_TOTAL", "hours": 144},
       {"type": "HOURS_BY_KIND", "name": {"ru": "Библиотечная часть", "en": "Library part"}, "kinds": ["PROGRAMME", "EVENT", "INTERNSHIP"], "atLeast": 72},
       {"type": "HOURS_BY_KIND", "name": {"ru": "Педагогическая часть", "en": "Pedagogical part"}, "kinds": ["TEACHING", "MENTORING", "PROJECT"], "atLeast": 36},
       {"type": "REFLECTION", "entries": 2}]',
     null, '2026-11-23T00:00:00Z');

create table sponsorship (
    id              uuid primary key,
    library_id      text        not null,
    version         bigint      not null,
    person_id       uuid        not null,
    plan_item_id    uuid,
    revalidation_id uuid references revalidation,
    purpose         text        not null,
    amount_kopecks  bigint      not null,
    valid_until     date        not null,
    status          text        not null,
    sponsor_id      uuid,
    asked_at        timestamptz,
    offered_at      timestamptz,
    answered_at     timestamptz,
    granted_at      timestamptz,
    payment_order   text,
    withdrawn_at    timestamptz,
    reason          text,
    changed_at      timestamptz not null
);
comment on table sponsorship is
    'Between an association and a learner of a library; every query names the person or the sponsor, or asks for open requests';
create index sponsorship_person on sponsorship (person_id, id desc);
create index sponsorship_sponsor on sponsorship (sponsor_id, id desc);
create index sponsorship_asked on sponsorship (id desc) where status = 'REQUESTED';
