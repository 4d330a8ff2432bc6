-- Revert payerwatch:token from pg
BEGIN;
DROP FUNCTION payerwatch.token_use(bytea), payerwatch.token_revoke(text, int), payerwatch.tokens(text), payerwatch.token_add(text, text, text, int);
DROP TABLE payerwatch.token;
COMMIT;
