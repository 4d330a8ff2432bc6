-- Deploy payerwatch:claim to pg
-- claim is written by the intake alone, row by row past the executor: it must have no foreign key, trigger, generated column or
-- deferrable constraint, and every index costs each load.
BEGIN;
SET LOCAL lock_timeout = '5s';
SET LOCAL ROLE payerwatch_owner;

-- Claim ids are taken a thousand at a time.
CREATE SEQUENCE payerwatch.claim_id_block INCREMENT BY 1000;

CREATE TABLE payerwatch.claim (
    customer_id int NOT NULL,
    claim_id bigint NOT NULL,
    upload_id bigint NOT NULL,
    fingerprint bigint NOT NULL,
    recorded_at timestamptz NOT NULL,
    payer_spelling_id int NOT NULL,
    line int NOT NULL,
    service_date date,
    submitted_date date NOT NULL,
    decided_date date,
    paid_date date,
    vis_date date,
    dollars_count boolean NOT NULL,
    claim_ref text COLLATE "C" NOT NULL,
    payer_code text COLLATE "C",
    line_of_business text COLLATE "C",
    facility text COLLATE "C",
    pos text COLLATE "C",
    cpt text COLLATE "C" NOT NULL,
    modifier text COLLATE "C",
    icd10 text COLLATE "C",
    provider_npi text COLLATE "C",
    outcome text COLLATE "C" NOT NULL,
    denial_code text COLLATE "C",
    denial_reason text COLLATE "C",
    notes text COLLATE "C",
    billed_amount numeric(12, 2),
    allowed_amount numeric(12, 2),
    paid_amount numeric(12, 2));
ALTER TABLE payerwatch.claim ADD CONSTRAINT claim_identity PRIMARY KEY (customer_id, claim_ref, line);
-- No two customers share an id of a claim or a spelling: the customer in front would make every comparison longer and, where others have newer
-- ids, put a customer's new claims into the middle of the index instead of at its end.
CREATE UNIQUE INDEX claim_by_id ON payerwatch.claim (claim_id);
CREATE INDEX claim_spelling_visible ON payerwatch.claim (payer_spelling_id, vis_date);
COMMENT ON TABLE payerwatch.claim IS 'Claim lines in their effective state.';

CREATE SEQUENCE payerwatch.claim_version_id;
CREATE TABLE payerwatch.claim_version (
    LIKE payerwatch.claim,
    held_by text,
    version_id bigint NOT NULL DEFAULT nextval('payerwatch.claim_version_id'),
    reason text NOT NULL CHECK (reason IN ('superseded', 'late', 'quarantine')),
    superseded_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (customer_id, claim_ref, line, version_id));
COMMENT ON TABLE payerwatch.claim_version IS 'Every other state that a claim line had: superseded, older than the stored one when it came, or in quarantine.';

DO $$
DECLARE
    doc record;
BEGIN
    FOR doc IN SELECT * FROM (VALUES
        ('customer_id', 'The customer.'),
        ('claim_id', 'Key of the claim line.'),
        ('upload_id', 'Upload that brought this state.'),
        ('fingerprint', 'Hash of the content; equal means unchanged.'),
        ('recorded_at', 'When this state was stored (record time).'),
        ('payer_spelling_id', 'How the payer was written; payer_spelling says which payer that is now.'),
        ('line', 'Line of the claim, from 1.'),
        ('service_date', 'Day of service.'),
        ('submitted_date', 'Day on which the claim was sent.'),
        ('decided_date', 'Day of the decision.'),
        ('paid_date', 'Day of the payment.'),
        ('vis_date', 'Day on which the decision became visible (event time); NULL while pending.'),
        ('dollars_count', 'False: its amounts failed a check and are kept out of sums.'),
        ('claim_ref', 'The provider''s reference, or a derived one (dr_...).'),
        ('payer_code', 'The payer''s id, if the file had one.'),
        ('line_of_business', 'Commercial, Medicare Advantage, ...'),
        ('facility', 'Site of service.'),
        ('pos', 'Place-of-service code.'),
        ('cpt', 'CPT or HCPCS code.'),
        ('modifier', 'Modifiers.'),
        ('icd10', 'Diagnosis.'),
        ('provider_npi', 'NPI of the provider.'),
        ('outcome', 'PAID, PARTIAL, DENIED, PENDING, REVERSED, OTHER.'),
        ('denial_code', 'Claim adjustment reason code.'),
        ('denial_reason', 'Text of the reason, redacted.'),
        ('notes', 'Notes, redacted.'),
        ('billed_amount', 'Billed dollars.'),
        ('allowed_amount', 'Allowed dollars.'),
        ('paid_amount', 'Paid dollars.')) AS d (name, text)
    LOOP
        EXECUTE format('COMMENT ON COLUMN payerwatch.claim.%I IS %L', doc.name, doc.text);
        EXECUTE format('COMMENT ON COLUMN payerwatch.claim_version.%I IS %L', doc.name, doc.text);
    END LOOP;
END
$$;
COMMENT ON COLUMN payerwatch.claim_version.held_by IS 'In quarantine: the rules that keep it there, separated by commas.';
COMMENT ON COLUMN payerwatch.claim_version.version_id IS 'Order of the versions.';
COMMENT ON COLUMN payerwatch.claim_version.reason IS 'superseded: a later state replaced it; late: it came after a later state; quarantine: it failed a rule that keeps it out.';
COMMENT ON COLUMN payerwatch.claim_version.superseded_at IS 'When it stopped to be, or failed to become, the effective state.';

CREATE TABLE payerwatch.upload_claim (
    customer_id int NOT NULL,
    upload_id bigint NOT NULL,
    batch int GENERATED ALWAYS AS IDENTITY,
    claim_ids bigint[] NOT NULL,
    PRIMARY KEY (customer_id, upload_id, batch));
COMMENT ON TABLE payerwatch.upload_claim IS 'Which claim lines an upload carried, unchanged ones too, a thousand a row.';
COMMENT ON COLUMN payerwatch.upload_claim.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.upload_claim.upload_id IS 'The upload.';
COMMENT ON COLUMN payerwatch.upload_claim.batch IS 'Order of the batches.';
COMMENT ON COLUMN payerwatch.upload_claim.claim_ids IS 'Ranges of claim ids: first, last, first, last, ...';

GRANT SELECT ON payerwatch.claim TO payerwatch_api;
-- upload_discard and quarantine_release change claims through definer functions; no person's role can.
GRANT INSERT, UPDATE, DELETE ON payerwatch.claim TO payerwatch_api;
GRANT SELECT, INSERT, UPDATE, DELETE ON payerwatch.claim_version, payerwatch.upload_claim TO payerwatch_api;
GRANT USAGE ON SEQUENCE payerwatch.claim_id_block, payerwatch.claim_version_id TO payerwatch_api;
RESET ROLE;
SELECT payerwatch._protect(ARRAY['payerwatch.claim', 'payerwatch.claim_version', 'payerwatch.upload_claim']::regclass[]);
COMMIT;
