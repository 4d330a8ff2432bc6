-- Deploy payerwatch:payer to pg
BEGIN;
SET LOCAL lock_timeout = '5s';
SET LOCAL ROLE payerwatch_owner;

CREATE TABLE payerwatch.payer (
    customer_id int NOT NULL,
    payer_id int GENERATED ALWAYS AS IDENTITY,
    name text NOT NULL,
    is_confirmed boolean NOT NULL DEFAULT false,
    PRIMARY KEY (customer_id, payer_id),
    UNIQUE (customer_id, name));
COMMENT ON TABLE payerwatch.payer IS 'Payers of a customer, under one name each.';
COMMENT ON COLUMN payerwatch.payer.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.payer.payer_id IS 'Key.';
COMMENT ON COLUMN payerwatch.payer.name IS 'The canonical name.';
COMMENT ON COLUMN payerwatch.payer.is_confirmed IS 'Named by a person; false: made from a spelling nobody has mapped yet.';

CREATE TABLE payerwatch.payer_alias (
    customer_id int NOT NULL,
    alias_key text NOT NULL,
    payer_id int NOT NULL,
    PRIMARY KEY (customer_id, alias_key));
COMMENT ON TABLE payerwatch.payer_alias IS 'Which normalised spelling means which payer.';
COMMENT ON COLUMN payerwatch.payer_alias.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.payer_alias.alias_key IS 'The spelling as payerwatch.payer_key() leaves it.';
COMMENT ON COLUMN payerwatch.payer_alias.payer_id IS 'The payer.';

CREATE TABLE payerwatch.payer_spelling (
    customer_id int NOT NULL,
    payer_spelling_id int GENERATED ALWAYS AS IDENTITY,
    spelling text NOT NULL,
    payer_id int NOT NULL,
    PRIMARY KEY (customer_id, payer_spelling_id),
    UNIQUE (customer_id, spelling));
COMMENT ON TABLE payerwatch.payer_spelling IS 'Every spelling that came in a claim, screened, and the payer it means now.';
COMMENT ON COLUMN payerwatch.payer_spelling.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.payer_spelling.payer_spelling_id IS 'Key; claims hold this, so that a new mapping touches no claim.';
COMMENT ON COLUMN payerwatch.payer_spelling.spelling IS 'As it was written, trimmed.';
COMMENT ON COLUMN payerwatch.payer_spelling.payer_id IS 'The payer it counts for.';

CREATE TABLE payerwatch.cpt_group (
    customer_id int NOT NULL,
    cpt text NOT NULL,
    cpt_group text NOT NULL,
    PRIMARY KEY (customer_id, cpt));
COMMENT ON TABLE payerwatch.cpt_group IS 'A customer''s own groups of procedures; a code that is not here falls into its coarse range.';
COMMENT ON COLUMN payerwatch.cpt_group.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.cpt_group.cpt IS 'CPT or HCPCS code.';
COMMENT ON COLUMN payerwatch.cpt_group.cpt_group IS 'Name of the group.';

-- Data changes send no invalidation by themselves; these tell every session's mapping cache.
CREATE TRIGGER tell_caches AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON payerwatch.payer
    FOR EACH STATEMENT EXECUTE FUNCTION payerwatch._table_changed();
CREATE TRIGGER tell_caches AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON payerwatch.payer_alias
    FOR EACH STATEMENT EXECUTE FUNCTION payerwatch._table_changed();
CREATE TRIGGER tell_caches AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON payerwatch.cpt_group
    FOR EACH STATEMENT EXECUTE FUNCTION payerwatch._table_changed();
ALTER TABLE payerwatch.payer ENABLE ALWAYS TRIGGER tell_caches;
ALTER TABLE payerwatch.payer_alias ENABLE ALWAYS TRIGGER tell_caches;
ALTER TABLE payerwatch.cpt_group ENABLE ALWAYS TRIGGER tell_caches;

GRANT SELECT, INSERT, UPDATE, DELETE ON payerwatch.payer, payerwatch.payer_alias, payerwatch.payer_spelling, payerwatch.cpt_group
    TO payerwatch_api;
RESET ROLE;
SELECT payerwatch._protect(ARRAY['payerwatch.payer', 'payerwatch.payer_alias', 'payerwatch.payer_spelling', 'payerwatch.cpt_group']::regclass[]);
COMMIT;
