// All SQL of the server: functions of payerwatch, whose answers are passed through, and the one COPY.
#pragma once

namespace payerwatch::server::statements {

inline constexpr const char* kCheck = "SELECT payerwatch.server_check($1)";
inline constexpr const char* kReady = "SELECT payerwatch.server_ready()";
inline constexpr const char* kChooseCustomer = "SELECT set_config('payerwatch.customer', $1, false)";
inline constexpr const char* kLoginBegin =
    "SELECT password_hash, wait_seconds FROM payerwatch.login_begin($1, $2)";
inline constexpr const char* kLoginFailed = "SELECT payerwatch.login_failed($1, $2)";
inline constexpr const char* kSessionBegin = "SELECT payerwatch.session_begin($1, decode($2, 'hex'))";
inline constexpr const char* kSessionUse = "SELECT payerwatch.session_use(decode($1, 'hex'), $2::boolean)";
inline constexpr const char* kSessionEnd = "SELECT payerwatch.session_end(decode($1, 'hex'))";
inline constexpr const char* kUploadBegin =
    "SELECT payerwatch.upload_begin(current_setting('payerwatch.customer'), $1, $2::bigint)";
inline constexpr const char* kUploadPiece =
    "SELECT payerwatch.server_piece($1::bigint, $2::bigint, $3::boolean)";
inline constexpr const char* kUploadOffset = "SELECT payerwatch.server_offset($1::bigint)";
inline constexpr const char* kCopyClaims = "COPY payerwatch.claim_bytes FROM STDIN (FORMAT binary)";
inline constexpr const char* kUploadFinish = "SELECT payerwatch.server_finish($1::bigint)";
inline constexpr const char* kUploadReject = "SELECT payerwatch.upload_reject($1::bigint, $2, $3)";
inline constexpr const char* kUploads = "SELECT payerwatch.server_uploads($1::bigint, 100)";
inline constexpr const char* kUpload = "SELECT payerwatch.server_upload($1::bigint)";
inline constexpr const char* kUploadReport = "SELECT payerwatch.server_report($1::bigint)";
inline constexpr const char* kUploadRejected = "SELECT payerwatch.server_rejected($1::bigint)";
inline constexpr const char* kUploadChanges =
    "SELECT jsonb_object_agg(change, claims) FROM payerwatch.upload_changes($1::bigint)";
inline constexpr const char* kTemplate = "SELECT payerwatch.upload_template()";
inline constexpr const char* kSignals = "SELECT payerwatch.server_signals($1::jsonb, $2, 100)";
inline constexpr const char* kSignal = "SELECT payerwatch.signal_evidence($1::bigint)";
inline constexpr const char* kAlerts = "SELECT payerwatch.server_alerts($1, $2::bigint, 100)";
inline constexpr const char* kJudge =
    "SELECT payerwatch.judge($1::bigint, $2, ARRAY(SELECT jsonb_array_elements_text($3::jsonb)), $4)";
inline constexpr const char* kRecovery =
    "SELECT payerwatch.recovery_add($1::bigint, $2::numeric, $3::date, $4)";
inline constexpr const char* kUploadCancel =
    "SELECT CASE WHEN payerwatch.server_offset($1::bigint) IS NOT NULL "
    "THEN jsonb_build_object('was_running', payerwatch.upload_cancel($1::bigint)) END";
inline constexpr const char* kUploadDiscard =
    "SELECT jsonb_build_object('claims', payerwatch.upload_discard($1::bigint))";
inline constexpr const char* kQuarantineRelease =
    "SELECT jsonb_build_object('claims', payerwatch.quarantine_release("
    "current_setting('payerwatch.customer'), $1::bigint, $2))";
inline constexpr const char* kPreviewOn = "SET LOCAL payerwatch.preview = on";
inline constexpr const char* kPreview =
    "SELECT coalesce(jsonb_agg(p), '[]') FROM payerwatch.upload_preview() AS p";

inline constexpr const char* kAliases =
    "SELECT jsonb_build_object('aliases', coalesce(jsonb_agg(to_jsonb(a) ORDER BY a.alias_key COLLATE "
    "\"C\"), '[]'), "
    "'after', CASE WHEN count(*) = 1000 THEN max(a.alias_key COLLATE \"C\") END) "
    "FROM payerwatch.payer_aliases(current_setting('payerwatch.customer'), $1, 1000) AS a";
inline constexpr const char* kAliasAdd =
    "SELECT payerwatch.payer_alias_add(current_setting('payerwatch.customer'), $1, $2)";
inline constexpr const char* kAliasRemove =
    "SELECT payerwatch.payer_alias_remove(current_setting('payerwatch.customer'), $1)";
inline constexpr const char* kPayerMatch =
    "SELECT coalesce(jsonb_agg(to_jsonb(m)), '[]') FROM "
    "payerwatch.payer_match(current_setting('payerwatch.customer'), $1) AS m";
inline constexpr const char* kQueue =
    "SELECT coalesce(jsonb_agg(to_jsonb(q)), '[]') FROM (SELECT * FROM "
    "payerwatch.mapping_queue(current_setting('payerwatch.customer')) LIMIT 200) AS q";
inline constexpr const char* kDecide =
    "SELECT payerwatch.mapping_decide(current_setting('payerwatch.customer'), $1, $2)";
inline constexpr const char* kGroups =
    "SELECT coalesce(jsonb_agg(to_jsonb(g)), '[]') FROM "
    "payerwatch.cpt_groups(current_setting('payerwatch.customer')) AS g";
inline constexpr const char* kGroupSet =
    "SELECT payerwatch.cpt_group_set(current_setting('payerwatch.customer'), $1, $2)";
inline constexpr const char* kGroupRemove =
    "SELECT payerwatch.cpt_group_set(current_setting('payerwatch.customer'), $1, NULL)";
inline constexpr const char* kColumns =
    "SELECT coalesce(jsonb_agg(to_jsonb(m)), '[]') FROM "
    "payerwatch.column_maps(current_setting('payerwatch.customer')) AS m";
inline constexpr const char* kColumnSet =
    "SELECT payerwatch.column_map_set(current_setting('payerwatch.customer'), $1, $2)";
inline constexpr const char* kColumnRemove =
    "SELECT payerwatch.column_map_set(current_setting('payerwatch.customer'), $1, NULL)";

inline constexpr const char* kQualityRules =
    "SELECT jsonb_agg(to_jsonb(r)) FROM payerwatch.quality_rules(current_setting('payerwatch.customer')) AS "
    "r";
inline constexpr const char* kQualityRuleSet =
    "SELECT payerwatch.quality_rule_set(current_setting('payerwatch.customer'), $1, $2::numeric, "
    "$3::boolean, $4)";
inline constexpr const char* kPhiLists =
    "SELECT coalesce(jsonb_agg(to_jsonb(l)), '[]') FROM "
    "payerwatch.phi_lists(current_setting('payerwatch.customer')) AS l";
inline constexpr const char* kPhiRules =
    "SELECT coalesce(jsonb_agg(to_jsonb(l)), '[]') FROM "
    "payerwatch.phi_lists(current_setting('payerwatch.customer')) AS l "
    "WHERE l.list = 'rule'";
inline constexpr const char* kPhiRuleAdd =
    "SELECT payerwatch.phi_rule_add(current_setting('payerwatch.customer'), $1, $2, coalesce($3, 'OTHER'))";
inline constexpr const char* kPhiRuleRemove =
    "SELECT CASE WHEN payerwatch.phi_rule_remove(current_setting('payerwatch.customer'), $1) THEN '' END";
inline constexpr const char* kPhiRuleTest =
    "SELECT coalesce(jsonb_agg(t.matched ORDER BY t.ordinality), '[]') FROM "
    "payerwatch.phi_test_rule($1, ARRAY(SELECT jsonb_array_elements_text($2::jsonb))) WITH ORDINALITY AS t";
// $1: allowed or denied; another is none
inline constexpr const char* kPhiListAdd =
    "SELECT CASE $1 WHEN 'allowed' THEN payerwatch.phi_allow_add(current_setting('payerwatch.customer'), $2, "
    "coalesce($4, ''))::text WHEN 'denied' THEN "
    "payerwatch.phi_deny_add(current_setting('payerwatch.customer'), $2, "
    "coalesce($3, 'NAME'))::text END";
inline constexpr const char* kPhiListRemove =
    "SELECT CASE WHEN CASE $1 WHEN 'allowed' THEN "
    "payerwatch.phi_allow_remove(current_setting('payerwatch.customer'), $2) "
    "WHEN 'denied' THEN payerwatch.phi_deny_remove(current_setting('payerwatch.customer'), $2) END THEN '' "
    "END";
inline constexpr const char* kPhiPolicySet =
    "SELECT payerwatch.phi_policy_set(current_setting('payerwatch.customer'), $1, $2)";

inline constexpr const char* kTokenUse = "SELECT payerwatch.token_use(decode($1, 'hex'))";
inline constexpr const char* kTokens =
    "SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM "
    "payerwatch.tokens(current_setting('payerwatch.customer')) AS t";
inline constexpr const char* kTokenAdd =
    "SELECT jsonb_build_object('token', payerwatch.token_add(current_setting('payerwatch.customer'), $1, "
    "coalesce($2, 'analyst'), coalesce($3::int, 365)))";
inline constexpr const char* kTokenRevoke =
    "SELECT CASE WHEN payerwatch.token_revoke(current_setting('payerwatch.customer'), $1::int) THEN '' END";
inline constexpr const char* kAnalyzeDue = "SELECT payerwatch.server_analyze_due()";

}  // namespace payerwatch::server::statements
