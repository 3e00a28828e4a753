-- Who works here and from which seat: everybody of the court sees names and seats, passwords live in schema auth.
-- The administrator keeps them.
-- No delete is granted to anyone: an account is made inactive.
alter table app.account enable row level security, force row level security;
grant select, insert, update on app.account to starling_app, starling_jobs;
create policy account_is_seen on app.account for select to starling_app, starling_jobs using (court_id = (select app.court()));
create policy account_is_entered on app.account for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('administrator', 'system'));
create policy account_is_changed on app.account for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('administrator', 'system'));
create policy account_by_its_owner on app.account for select to starling_owner using (true);
