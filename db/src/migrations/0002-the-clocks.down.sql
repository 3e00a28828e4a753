-- Takes 0002 back. The day alone is the key of a closed day again, so what was taken back goes, and of two kinds of one day one stays.
-- Forced row security binds the owner too and there is no court to act for, so it rests for the two statements that delete.
drop trigger if exists stays_as_entered on app.court_closure;
drop trigger if exists no_silent_change on app.court_closure;
drop trigger if exists no_silent_birth on app.court_closure;
drop trigger if exists setting_is_kept on app.court_setting;
alter table app.court_closure no force row level security;
delete from app.court_closure where state = 'taken_back';
delete from app.court_closure one using app.court_closure other
where one.court_id = other.court_id and one.closed_on = other.closed_on and one.closure_id > other.closure_id;
alter table app.court_closure force row level security;
drop index app.court_closure_of_a_day;
alter table app.court_closure
  drop constraint court_closure_pkey,
  drop constraint emergency_closure_names_its_order,
  drop column closure_id,
  drop column kind,
  drop column order_reference,
  drop column state,
  drop column version,
  add primary key (court_id, closed_on);
drop table app.emergency_extension, app.clock_change, app.clock_circumstance, app.clock_event;
alter table app.petition drop constraint petition_of_its_case;
