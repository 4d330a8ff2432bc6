\ir support/load.sql
SELECT plan(6);
CREATE VIEW schemas AS SELECT oid, nspname FROM pg_namespace WHERE nspname IN ('payerwatch', 'payerwatch_bi');
SELECT is_empty($$ SELECT p.oid::regprocedure FROM pg_proc p JOIN schemas s ON s.oid = p.pronamespace WHERE obj_description(p.oid, 'pg_proc') IS NULL $$, 'every function and aggregate has a comment');
SELECT is_empty($$ SELECT c.oid::regclass FROM pg_class c JOIN schemas s ON s.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND obj_description(c.oid, 'pg_class') IS NULL $$, 'every table and view');
SELECT is_empty($$ SELECT c.oid::regclass, a.attname FROM pg_class c JOIN schemas s ON s.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND col_description(c.oid, a.attnum) IS NULL $$, 'every column');
SELECT is_empty($$ SELECT t.oid::regtype FROM pg_type t JOIN schemas s ON s.oid = t.typnamespace LEFT JOIN pg_class c ON c.oid = t.typrelid
    WHERE t.typelem = 0 AND (t.typrelid = 0 OR c.relkind = 'c') AND coalesce(obj_description(t.oid, 'pg_type'), obj_description(c.oid, 'pg_class')) IS NULL $$, 'every type');
SELECT is_empty($$ SELECT o.oid::regoperator FROM pg_operator o JOIN schemas s ON s.oid = o.oprnamespace WHERE obj_description(o.oid, 'pg_operator') IS NULL $$, 'every operator');
SELECT is_empty($$ SELECT rolname FROM pg_roles WHERE rolname LIKE 'payerwatch\_%' AND shobj_description(oid, 'pg_authid') IS NULL $$, 'every role');
SELECT * FROM finish();
