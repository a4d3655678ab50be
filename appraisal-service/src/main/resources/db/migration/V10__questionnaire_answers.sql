-- what both sides answer to the questionnaire of the position

alter table self_assessment
    add column questionnaire_id uuid references questionnaire,
    add column replies          jsonb;
comment on column self_assessment.questionnaire_id is 'The version that was published when it was started; null where there was none';

alter table appraisal
    add column questionnaire_id uuid references questionnaire,
    add column replies          jsonb,
    add column self_replies     jsonb;
comment on column appraisal.self_replies is 'What the person answers, copied once both sides have submitted';

alter table appraisal add column objection_days integer not null default 14;
