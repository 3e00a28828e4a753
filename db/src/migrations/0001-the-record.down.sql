-- Takes 0001 back: everything in the three schemas, the schemas themselves stay (the roles step owns them).
drop function if exists audit.hash_of(audit.entry);
drop table auth.session, auth.account;
drop table audit.entry, audit.head;
drop table app.event, app.import_map, app.import_run, app.notice, app.document_body, app.document, app.holder_task, app.sealing_order,
  app.dismissal_order, app.finding_answer, app.finding, app.court_order, app.hearing_brief, app.appearance, app.hearing, app.warrant,
  app.restriction, app.custody, app.jurisdiction, app.participation, app.enhancement, app.petition_count, app.petition, app.legal_case,
  app.keep_apart, app.youth_need, app.youth_identity, app.youth, app.court_session, app.bench_officer, app.department, app.account,
  app.courthouse, app.court_closure, app.court_setting, app.court;
