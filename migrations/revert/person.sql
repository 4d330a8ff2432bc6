-- Revert payerwatch:person from pg
BEGIN;
DROP FUNCTION payerwatch.setting_set(text, text, text), payerwatch.setting_get(text, text), payerwatch.session_counts(),
    payerwatch.session_end(bytea), payerwatch.session_use(bytea, boolean), payerwatch.session_begin(text, bytea),
    payerwatch.login_failed(text, text), payerwatch.login_begin(text, text), payerwatch._require_person(text),
    payerwatch.user_add(text, text, text, text);
DROP TABLE payerwatch.login_failure, payerwatch.session, payerwatch.membership, payerwatch.person;
COMMIT;
