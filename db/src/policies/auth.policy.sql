-- Sign-in happens before anybody has a court, so these tables are read by starling_auth alone, which reads nothing else.
-- starling_app and starling_jobs have no right in this schema at all; Starling's own work makes an account through auth.enroll.
-- A session may be ended: it is the one thing that is deleted.
alter table auth.account enable row level security, force row level security;
alter table auth.session enable row level security, force row level security;
grant select, update on auth.account to starling_auth;
grant select, insert, update, delete on auth.session to starling_auth;
create policy account_signs_in on auth.account to starling_auth using (true);
create policy account_by_its_owner on auth.account to starling_owner using (court_id = (select app.court()));
create policy session_signs_in on auth.session to starling_auth using (true);
