-- The packet for a day without a network: for the judge and the courtroom clerk, while every matter in it is seen.
-- They make it, each in their own name, or Starling does in the night.
-- No delete is granted to anyone, and no change: what left on paper is out.
alter table app.day_packet enable row level security, force row level security;
grant select, insert on app.day_packet to starling_app, starling_jobs;
create policy day_packet_is_seen on app.day_packet for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'system')
  and not exists (select 1 from unnest(hearing_ids) held where not exists (select 1 from app.hearing x where x.court_id = day_packet.court_id and x.hearing_id = held)));
create policy day_packet_is_entered on app.day_packet for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'system')
  and ((select app.seat()) = 'system' or made_by = (select app.actor())));
create policy day_packet_by_its_owner on app.day_packet to starling_owner using (court_id = (select app.court()));
