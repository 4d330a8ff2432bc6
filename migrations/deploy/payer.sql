-- Deploy payerwatch:payer to pg
BEGIN;
SET LOCAL lock_timeout = '5s';
SET LOCAL ROLE payerwatch_owner;

CREATE TABLE payerwatch.payer (
    customer_id int NOT NULL,
    payer_id int GENERATED ALWAYS AS IDENTITY,
    name text NOT NULL,
    is_confirmed boolean NOT NULL DEFAULT false,
    parent text,
    line_of_business text,
    PRIMARY KEY (customer_id, payer_id),
    UNIQUE (customer_id, name));
COMMENT ON TABLE payerwatch.payer IS 'Payers of a customer, under one name each.';
COMMENT ON COLUMN payerwatch.payer.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.payer.payer_id IS 'Key.';
COMMENT ON COLUMN payerwatch.payer.name IS 'The canonical name.';
COMMENT ON COLUMN payerwatch.payer.is_confirmed IS 'Named by a person or by the shipped dictionary; false: made from a spelling nobody has mapped yet.';
COMMENT ON COLUMN payerwatch.payer.parent IS 'The group it belongs to, where the dictionary knows it.';
COMMENT ON COLUMN payerwatch.payer.line_of_business IS 'commercial, medicare_advantage, medicaid, ..., where the dictionary knows it.';

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
    method text NOT NULL DEFAULT 'alias' CHECK (method IN ('alias', 'same', 'similar', 'review', 'ambiguous', 'not_a_payer', 'new', 'person')),
    score real,
    suggestion text,
    PRIMARY KEY (customer_id, payer_spelling_id),
    UNIQUE (customer_id, spelling));
COMMENT ON TABLE payerwatch.payer_spelling IS 'Every spelling that came in a claim, screened, and the payer it means now.';
COMMENT ON COLUMN payerwatch.payer_spelling.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.payer_spelling.payer_spelling_id IS 'Key; claims hold this, so that a new mapping touches no claim.';
COMMENT ON COLUMN payerwatch.payer_spelling.spelling IS 'As it was written, trimmed.';
COMMENT ON COLUMN payerwatch.payer_spelling.payer_id IS 'The payer it counts for.';
COMMENT ON COLUMN payerwatch.payer_spelling.method IS
    'Why: alias (known under its normalised form), same (a spelling of the dictionary), similar (surely enough), person; or a payer of its own: review (perhaps the suggestion), ambiguous, not_a_payer, new.';
COMMENT ON COLUMN payerwatch.payer_spelling.score IS 'Likeness to the payer or the suggestion, 0 to 1.';
COMMENT ON COLUMN payerwatch.payer_spelling.suggestion IS 'The payer it may be, for review.';

-- Every decision, the earlier ones too: what counted for which payer when.
CREATE TABLE payerwatch.payer_decision (
    customer_id int NOT NULL,
    payer_decision_id bigint GENERATED ALWAYS AS IDENTITY,
    spelling text NOT NULL,
    payer text NOT NULL,
    method text NOT NULL,
    score real,
    decided_by text NOT NULL,
    decided_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (customer_id, payer_decision_id));
COMMENT ON TABLE payerwatch.payer_decision IS 'Which spelling came to mean which payer, when, how and by whom; rows are only added.';
COMMENT ON COLUMN payerwatch.payer_decision.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.payer_decision.payer_decision_id IS 'Order of the decisions.';
COMMENT ON COLUMN payerwatch.payer_decision.spelling IS 'The spelling, or for a person''s decision the normalised form that it is about.';
COMMENT ON COLUMN payerwatch.payer_decision.payer IS 'The payer''s canonical name.';
COMMENT ON COLUMN payerwatch.payer_decision.method IS 'As in payer_spelling; removed: an alias was taken back.';
COMMENT ON COLUMN payerwatch.payer_decision.score IS 'Likeness, 0 to 1.';
COMMENT ON COLUMN payerwatch.payer_decision.decided_by IS 'Who decided, or caused it by loading a file.';
COMMENT ON COLUMN payerwatch.payer_decision.decided_at IS 'When.';

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
GRANT SELECT, INSERT ON payerwatch.payer_decision TO payerwatch_api;
GRANT USAGE ON SEQUENCE payerwatch.payer_payer_id_seq, payerwatch.payer_spelling_payer_spelling_id_seq TO payerwatch_api;
RESET ROLE;
SELECT payerwatch._protect(ARRAY['payerwatch.payer', 'payerwatch.payer_alias', 'payerwatch.payer_spelling', 'payerwatch.payer_decision', 'payerwatch.cpt_group']::regclass[]);
COMMIT;
