-- Revert payerwatch:phi from pg
BEGIN;
DROP FUNCTION payerwatch.phi_lists(text), payerwatch.phi_policy_set(text, text, text), payerwatch.phi_deny_remove(text, text),
    payerwatch.phi_deny_add(text, text, text), payerwatch.phi_allow_remove(text, text), payerwatch.phi_allow_add(text, text, text),
    payerwatch.phi_rule_remove(text, text), payerwatch.phi_rule_add(text, text, text, text), payerwatch._phi_kind(text);
DROP TABLE payerwatch.phi_policy, payerwatch.phi_denied, payerwatch.phi_allowed, payerwatch.phi_rule;
REVOKE EXECUTE ON FUNCTION payerwatch._phi_denied_hash(bytea, text), payerwatch._refuse(text, text, text), payerwatch._phi_words(text)
    FROM payerwatch_api;
COMMIT;
