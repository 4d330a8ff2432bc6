\ir support/load.sql
-- Who may do what in schema payerwatch, whole: a grant that is not in support/grants.txt fails, so does one that is gone.
SELECT plan(9);
CREATE VIEW grants AS
    SELECT 'schema ' || n.nspname AS object, coalesce(r.rolname, 'PUBLIC') AS grantee, string_agg(a.privilege_type, ',' ORDER BY a.privilege_type) AS rights
    FROM pg_namespace n, aclexplode(n.nspacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee WHERE n.nspname LIKE 'payerwatch%' AND a.grantee <> n.nspowner GROUP BY 1, 2
    UNION ALL
    SELECT CASE c.relkind WHEN 'S' THEN 'sequence ' WHEN 'v' THEN 'view ' WHEN 'm' THEN 'matview ' WHEN 'f' THEN 'door ' ELSE 'table ' END || c.oid::regclass,
           coalesce(r.rolname, 'PUBLIC'), string_agg(a.privilege_type, ',' ORDER BY a.privilege_type)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee
    WHERE n.nspname LIKE 'payerwatch%' AND a.grantee <> c.relowner GROUP BY 1, 2
    UNION ALL
    SELECT 'column ' || c.oid::regclass || '.' || t.attname, coalesce(r.rolname, 'PUBLIC'), string_agg(a.privilege_type, ',' ORDER BY a.privilege_type)
    FROM pg_attribute t JOIN pg_class c ON c.oid = t.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(t.attacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee
    WHERE n.nspname LIKE 'payerwatch%' GROUP BY 1, 2
    UNION ALL
    SELECT 'function ' || p.oid::regprocedure, coalesce(r.rolname, 'PUBLIC'), 'EXECUTE'
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a LEFT JOIN pg_roles r ON r.oid = a.grantee
    WHERE n.nspname LIKE 'payerwatch%' AND a.grantee <> p.proowner
    UNION ALL
    SELECT 'server ' || s.srvname, coalesce(r.rolname, 'PUBLIC'), a.privilege_type
    FROM pg_foreign_server s, aclexplode(s.srvacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee WHERE s.srvname LIKE 'payerwatch%' AND a.grantee <> s.srvowner;
CREATE TABLE expected (line text);
\copy expected FROM 'support/grants.txt'
SELECT is_empty($$ SELECT concat_ws(' | ', object, grantee, rights) FROM grants EXCEPT SELECT line FROM expected $$, 'no grant that is not expected');
SELECT is_empty($$ SELECT line FROM expected EXCEPT SELECT concat_ws(' | ', object, grantee, rights) FROM grants $$, 'no expected grant is missing');

-- the three rooms (semantics.md 23)
SELECT is_empty($$ SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
    JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'payerwatch' WHERE p.prosecdef $$, 'the extension has no SECURITY DEFINER function');
SELECT is_empty($$ SELECT p.oid::regprocedure, p.proowner::regrole FROM pg_proc p WHERE p.pronamespace IN (SELECT oid FROM pg_namespace WHERE nspname LIKE 'payerwatch%') AND p.prosecdef
    AND p.proowner <> 'payerwatch_api'::regrole AND p.proname NOT IN ('_cancel_backend', '_copy_progress', '_customer_erase', '_refresh_views') $$, 'definer functions are payerwatch_api''s, but for the named ones');
SELECT is_empty($$ SELECT c.oid::regclass, c.relowner::regrole FROM pg_class c WHERE c.relnamespace = 'payerwatch'::regnamespace AND c.relkind IN ('r', 'p', 'f', 'S')
    AND c.relowner <> 'payerwatch_owner'::regrole $$, 'tables are payerwatch_owner''s');
SELECT is_empty($$ SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace IN (SELECT oid FROM pg_namespace WHERE nspname LIKE 'payerwatch%') AND p.prosecdef
    AND NOT coalesce('search_path=pg_catalog, pg_temp' = ANY (p.proconfig), false) $$, 'definer functions fix their search_path');
SELECT is_empty($$ SELECT object FROM grants WHERE object LIKE 'table %' AND grantee = 'payerwatch_server' AND object <> 'table payerwatch.quality_rule' $$, 'the server has no table');
SELECT is_empty($$ SELECT object, grantee FROM grants WHERE object = 'table payerwatch.claim' AND rights ~ 'INSERT|UPDATE|DELETE' AND grantee <> 'payerwatch_api' $$, 'nobody writes claims past the intake');
SELECT is_empty($$ SELECT object FROM grants WHERE object LIKE 'function payerwatch.\_%' AND grantee = 'PUBLIC'
    AND object !~ '_dayhist|_rate_drift|_phi_tally|_customer_id' $$, 'internal functions are not PUBLIC''s (those behind types and aggregates, and the check of a customer''s name, apart)');
SELECT * FROM finish();
