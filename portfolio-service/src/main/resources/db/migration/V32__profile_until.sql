alter table known_profile add column valid_until date;
comment on column known_profile.department_id is 'Null where the position asks for it in the whole library; what a department adds or raises stands apart';
