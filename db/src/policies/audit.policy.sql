-- The chain of audit entries is written by audit.append and checked by audit.verify; no role reads or writes it by itself.
-- Both functions run as the owner of the tables, and even the owner sees the acting court's chain alone.
-- No delete is granted to anyone.
alter table audit.head enable row level security, force row level security;
alter table audit.entry enable row level security, force row level security;
create policy head_by_its_owner on audit.head to starling_owner using (court_id = (select app.court()));
create policy entry_by_its_owner on audit.entry to starling_owner using (court_id = (select app.court()));
