-- Revert payerwatch:mapping from pg
BEGIN;
DROP FUNCTION payerwatch.cpt_groups(text), payerwatch.payer_aliases(text, text, int), payerwatch.column_maps(text), payerwatch.mapping_decide(text, text, text),
    payerwatch.mapping_queue(text), payerwatch.cpt_group_set(text, text, text), payerwatch.payer_alias_remove(text, text),
    payerwatch.payer_alias_add(text, text, text), payerwatch.column_map_set(text, text, text);
COMMIT;
