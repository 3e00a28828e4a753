-- The chain of audit entries is written by audit.append and checked by audit.verify; no role reads or writes it by itself.
-- Those functions run as starling_audit, which sees the acting court's chain alone, and so does the owner of the tables.
-- No delete is granted to anyone.
alter table audit.head enable row level security, force row level security;
alter table audit.entry enable row level security, force row level security;
create policy head_by_its_owner on audit.head to starling_owner using (court_id = (select app.court()));
create policy entry_by_its_owner on audit.entry to starling_owner using (court_id = (select app.court()));
create policy head_by_the_audit on audit.head to starling_audit using (court_id = (select app.court()));
create policy entry_by_the_audit on audit.entry to starling_audit using (court_id = (select app.court()));
